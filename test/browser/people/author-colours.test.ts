// An accent of the author's own: whatever the colour, the shade that `check` names for it has contrast
// enough wherever the widget really paints it, before an answer, after one and at the end.
import { expect, inject, it } from 'vitest'
import { readableAccent, SCHEMES } from '../../../content/appearance/accent.ts'
import type { Colour } from '../../../content/appearance/colour.ts'
import { useBrowser } from '../../support/browser/browse.ts'
import { contrasts } from '../../support/browser/contrast.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { sampled } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()

/** Every corner of the colours and what lies between; unreadable ones among them, such as yellow. */
const PARTS = [0, 128, 255]
const COLOURS: readonly Colour[] = PARTS.flatMap((red) =>
  PARTS.flatMap((green) => PARTS.map((blue): Colour => [red, green, blue])),
)

it.each(sampled(SCHEMES, 1))(
  'an accent that check accepts is readable in each state, %s',
  async (scheme) => {
    const accents = new Set(COLOURS.map((colour) => readableAccent(colour, scheme)))
    const head = `<meta name="color-scheme" content="${scheme}">`
    const snippetOfTwo = snippet(inject('workerOrigin'), `quiz="honey-bees" only="${FIRST.id}"`)
    const page = await browse.open((await serve(snippetOfTwo, { head })).url, {
      colorScheme: scheme,
      reducedMotion: 'reduce',
    })
    const quiz = new QuizPage(page)

    async function look(state: string) {
      const faults: string[] = []
      for (const accent of accents) {
        await quiz.element.evaluate(
          (element, value) => element.style.setProperty('--self-check-accent', value),
          accent,
        )
        const { texts, borders, rings } = await contrasts(page)
        expect(texts.length).toBeGreaterThan(5)
        for (const { what, ratio } of texts)
          if (ratio < 4.5) faults.push(`${accent}: ${what} ${ratio.toFixed(2)}`)
        for (const { what, ratio } of [...borders, ...rings])
          if (ratio < 3) faults.push(`${accent}: ${what} ${ratio.toFixed(2)}`)
      }
      expect(faults, state).toEqual([])
    }

    await quiz.ready()
    await look('before an answer')
    await quiz.choose(FIRST.wrong[0] ?? '')
    await look('chosen')
    await quiz.button('Check').click()
    await quiz.verdict()
    for (const summary of await quiz.feedback.locator('summary').all()) await summary.click()
    await look('not quite')
    await quiz.goOn()
    await quiz.score.waitFor()
    await quiz.more('Start over')
    await look('the result')
  },
)
