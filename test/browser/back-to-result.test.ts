// Without JavaScript, a result stays where it is: after a link and Back, after Reload, and in a
// second tab. The browser never asks whether to send the form again.

import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browser/browse.ts'
import { AUTHORED, FIRST, SECOND } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'

const browse = useBrowser()
const origin = inject('workerOrigin')
const without = { javaScriptEnabled: false }

async function sendOneAnswer(): Promise<Page> {
  const page = await browse.open(`${origin}/q/honey-bees`, without)
  await page
    .getByRole('group', { name: FIRST.prompt })
    .getByRole('radio', { name: FIRST.right[0] ?? '' })
    .check()
  await page.getByRole('button', { name: 'See how you did' }).click()
  await showsResult(page)
  return page
}

async function showsResult(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '1 right' }).waitFor()
  await page.getByText(`You chose: ${FIRST.right[0]}`).waitFor()
}

it('after a link to the passage, and Back', async () => {
  const page = await sendOneAnswer()
  await page.getByText('Show me the passage').first().click()
  await page.getByRole('blockquote').getByRole('link').first().click()
  await page.waitForURL(/\/g\/honey-bees#/)
  await page.goBack()
  await showsResult(page)
})

itInFull('after Reload, which sends nothing again', async () => {
  const page = await sendOneAnswer()
  const methods: string[] = []
  page.on('request', (request) => methods.push(request.method()))
  await page.reload()
  await showsResult(page)
  expect(methods).not.toContain('POST')
})

itInFull('in a second tab, with the same address', async () => {
  const page = await sendOneAnswer()
  const second = await page.context().newPage()
  await second.goto(page.url())
  await showsResult(second)
})

itInFull('Back from the result leads to the form', async () => {
  const page = await sendOneAnswer()
  await page.goBack()
  await page.getByRole('button', { name: 'See how you did' }).waitFor()
})

itInFull('the printed key survives Back too', async () => {
  const page = await browse.open(`${origin}/q/honey-bees`, without)
  await page.getByRole('button', { name: 'Print with answers' }).click()
  await page.getByText(SECOND.explanation).first().waitFor()
  await page.getByRole('link', { name: 'Selfcheck' }).click()
  await page.waitForURL(`${origin}/`)
  await page.goBack()
  await page.getByText(SECOND.explanation).first().waitFor()
})

it('its address gives no key for what was not answered', async () => {
  const page = await sendOneAnswer()
  const html = await page.content()
  expect(html).toContain(FIRST.explanation)
  for (const question of AUTHORED) {
    if (question.prompt !== FIRST.prompt) expect(html).not.toContain(question.explanation)
  }
})
