// The mark of a section in which the reader missed a question stands beside that section alone.
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browser/browse.ts'
import { FIRST, QuizPage } from '../support/pages/quiz-page.ts'

const browse = useBrowser()
const origin = inject('workerOrigin')

it('stands beside its section, and not beside the text before it, on a phone and on a wide screen', async () => {
  const page = await browse.open(`${origin}/q/honey-bees?only=${FIRST.id}`)
  await new QuizPage(page).answer(FIRST.wrong[0] ?? '')
  await page.goto(`${origin}/g/honey-bees`)
  for (const width of [360, 900, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.locator('section.is-missed').waitFor()
    const { bar, before, heading } = await page.evaluate(() => {
      const section = document.querySelector('section.is-missed')
      const texts = section?.previousElementSibling?.querySelectorAll('p, ul, h2, table') ?? []
      const ends = [...texts].map((one) => one.getBoundingClientRect().bottom)
      const top = section?.getBoundingClientRect().top ?? 0
      return {
        bar: top + Number.parseFloat(getComputedStyle(section ?? document.body, '::before').top),
        before: Math.max(...ends),
        heading: section?.querySelector('h2')?.getBoundingClientRect().top ?? 0,
      }
    })
    expect(bar, `${width} px: below what is before`).toBeGreaterThanOrEqual(before)
    // Its label stands above the heading.
    expect(bar, `${width} px: from its label on`).toBeLessThanOrEqual(heading - 20)
  }
})
