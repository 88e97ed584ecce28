// Copying the snippet: the clipboard holds what is shown, whatever the browser allows.

import { expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browser/browse.ts'
import { FrontPage } from '../support/pages/front-page.ts'
import { itInFull } from '../support/run/scale.ts'

const browse = useBrowser()
const origin = inject('workerOrigin')
const permissions = ['clipboard-read', 'clipboard-write']

async function open(): Promise<FrontPage> {
  const front = new FrontPage(await browse.open(origin, { permissions }))
  await front.copy.waitFor()
  return front
}

const clipboard = ({ page }: FrontPage) => page.evaluate(() => navigator.clipboard.readText())

it('copies what is shown, to the letter, and says so', async () => {
  const front = await open()
  for (const platform of ['html', 'wordpress', 'wix', 'notion', 'medium'] as const) {
    await front.platform.selectOption(platform)
    expect(await front.status.textContent()).toBe('')
    await front.copy.click()
    await front.status.filter({ hasText: 'Copied' }).waitFor()
    expect(await clipboard(front)).toBe(await front.snippet())
  }
})

itInFull('copies by the older way where the clipboard is refused', async () => {
  const front = await open()
  await front.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await front.copy.click()
  await front.status.filter({ hasText: 'Copied' }).waitFor()
  expect(await clipboard(front)).toBe(await front.snippet())
})

itInFull('selects it where nothing copies, and says what to do', async () => {
  const front = await open()
  await front.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    document.execCommand = () => false
  })
  await front.copy.click()
  await front.status.filter({ hasText: 'The code is selected' }).waitFor()
  const selected = await front.page.evaluate(() => getSelection()?.toString())
  expect(selected).toBe(await front.snippet())
})

itInFull('is used from the keyboard alone, with the focus in sight', async () => {
  const front = await open()
  const { keyboard } = front.page
  await front.show.focus()
  const offers = await front.show.locator('option').allTextContents()
  const before = await front.snippet()
  await keyboard.press('ArrowDown')
  expect(await front.snippet()).not.toBe(before)
  await keyboard.press('End')
  expect(await front.show.inputValue()).toContain(':')
  expect(offers.length).toBeGreaterThan(2)
  await keyboard.press('Tab')
  await keyboard.press('ArrowDown')
  expect(await front.snippet()).toContain('data-cfasync')
  await keyboard.press('Tab')
  await keyboard.press('ArrowRight')
  expect(await front.snippet()).toContain('theme="light"')
  const ring = front.page.locator('.theme :focus-visible + span')
  expect(await ring.evaluate((at) => getComputedStyle(at).outlineWidth)).toBe('2px')
  await keyboard.press('Tab')
  await keyboard.press('ArrowRight')
  const colours = front.page.locator('.swatch :focus-visible + span')
  expect(await colours.evaluate((at) => getComputedStyle(at).outlineWidth)).toBe('2px')
  await keyboard.press('ArrowLeft')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await front.status.filter({ hasText: 'Copied' }).waitFor()
  expect(await clipboard(front)).toBe(await front.snippet())
})
