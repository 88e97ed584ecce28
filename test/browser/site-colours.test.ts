// The accent of a site: the widget has it on our own pages and in a frame, until the page around the
// frame sends another one. The stylesheets are those of the fixture site with another accent in them.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { iframe, say } from '../support/browser/frames.ts'
import { useHosts } from '../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const PLUM = 'rgb(123, 45, 111)'
const ACCENT = '--self-check-accent'
const TEAL = 'rgb(11, 102, 113)'

async function openInPlum(url: string): Promise<Page> {
  const page = await browse.blank()
  await page.route(/\/c\/(page|frame)-[^/]*\.css$/, async (route) => {
    const response = await route.fetch()
    const css = (await response.text()).replace(/(:root\{[^}]*)/, (rule) =>
      rule.replaceAll('#2b4acb', '#7b2d6f'),
    )
    await route.fulfill({ response, body: css })
  })
  await page.goto(url)
  return page
}

const background = (page: Pick<Page, 'locator'>) =>
  page
    .locator('self-check')
    .getByRole('button', { name: 'Check', exact: true })
    .evaluate((button) => getComputedStyle(button).backgroundColor)

it('is the accent of the quiz on our own pages', async () => {
  const page = await openInPlum(`${origin}/q/honey-bees`)
  expect(await background(page)).toBe(PLUM)
})

it('is that of a quiz in a frame, and gives way to the accent that the page around it sends', async () => {
  const { url } = await serve(iframe(`${origin}/e/q/honey-bees`))
  const page = await openInPlum(url)
  const inFrame = () => background(page.frameLocator('iframe'))
  expect(await inFrame()).toBe(PLUM)
  const send = (accent: string) =>
    say(page, { type: 'self-check:hello', v: 1, id: 'one', tokens: { [ACCENT]: accent } })
  await send('#0b6671')
  await expect.poll(inFrame, SOON).toBe(TEAL)
  await send('')
  await expect.poll(inFrame, SOON).toBe(PLUM)
})
