// Themes of WordPress limit the height of a frame by its proportion, as Twenty Twenty-One does. The
// first question fits all the same at common widths of a column, and scrolls in narrower ones.

import { expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../../support/browser/browse.ts'
import { quizIn } from '../../support/browser/frames.ts'
import { FIRST } from '../../support/pages/quiz-page.ts'
import { sampled } from '../../support/run/scale.ts'
import { useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serveHost = useHosts()
const origin = inject('workerOrigin')

const THEME = `<script>for (const frame of document.querySelectorAll('iframe')) {
  const proportion = parseFloat(frame.width) / parseFloat(frame.height)
  frame.style.maxWidth = '100%'
  frame.style.maxHeight = Math.round(frame.parentElement.clientWidth / proportion) + 'px'
}</script>`

async function openAt(width: number) {
  const url = encodeURIComponent(`${origin}/q/honey-bees`)
  const { html } = await (await fetch(`${origin}/oembed?url=${url}&maxwidth=750`)).json()
  const host = await serveHost(`<div style="width:${width}px">${html}</div>${THEME}`)
  const page = await browse.open(host.url, { viewport: { width: 900, height: 900 } })
  await quizIn(page).shows(FIRST.prompt)
  return { page, frameHeight: () => page.locator('iframe').evaluate((one) => one.clientHeight) }
}

it.each(sampled([610, 750, 580, 640], 1))(
  'in a column of %d px the buttons are in sight',
  async (width) => {
    const { page, frameHeight } = await openAt(width)
    const skip = quizIn(page).button('Skip')
    const end = () => skip.evaluate((one) => one.getBoundingClientRect().bottom)
    await expect.poll(end, SOON).toBeLessThanOrEqual(await frameHeight())
  },
)

it('in a column of 340 px the frame scrolls to them', async () => {
  const { page, frameHeight } = await openAt(340)
  const skip = quizIn(page).button('Skip')
  await skip.scrollIntoViewIfNeeded()
  expect(await skip.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual(
    (await frameHeight()) + 1,
  )
})
