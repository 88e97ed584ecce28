// How much a reader has to read at once, beside the first widget and guide: the commit before
// 26349d8e, built, opened with the same font at the same widths, and counted by the same function.
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browser/browse.ts'
import { PINNED } from '../support/browser/fonts.ts'
import { type OnScreen, onScreen } from '../support/browser/on-screen.ts'
import { authoredQuestion } from '../support/content/authored.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { snippet, useHosts } from '../support/serve/host.ts'
import { describeSample } from './sample.ts'

// With another font the text would have other lines on another machine.
const browse = useBrowser([], { fonts: { name: 'pinned', folders: PINNED } })
const serve = useHosts()
const origin = inject('workerOrigin')
const still = { reducedMotion: 'reduce' } as const

/**
 * What the first widget showed: after a wrong answer to each question of the set `short`, added up,
 * and in the result of all of them. It did not have two of these seven questions; the nearest of
 * their sections took their place.
 */
const FIRST_WIDGET = [
  { width: 360, answered: { words: 929, lines: 191 }, result: { words: 160, lines: 36 } },
  { width: 1280, answered: { words: 929, lines: 148 }, result: { words: 160, lines: 21 } },
]

/** The height of the first guide, in English, 360 px wide. */
const FIRST_GUIDE = 14_172

function expectAtMost(share: number, of: OnScreen, shown: OnScreen): void {
  expect(shown.words, 'words').toBeLessThanOrEqual(share * of.words)
  expect(shown.lines, 'lines').toBeLessThanOrEqual(share * of.lines)
}

describeSample('the sample', ({ quiz, guide }) => {
  const questions = (quiz.sets?.short ?? []).flatMap((id) =>
    quiz.questions.filter((one) => one.id === id).map(authoredQuestion),
  )

  it.each(FIRST_WIDGET)(
    'shows at most three fifths of the text that the first widget showed, $width px wide',
    async ({ width, answered, result }) => {
      const body = snippet(origin, `quiz="${quiz.id}" set="short"`)
      const { url } = await serve(body, { head: '<style>body { margin: 16px }</style>' })
      const page = await browse.open(url, { ...still, viewport: { width, height: 640 } })
      const shown = new QuizPage(page)
      await shown.ready()
      // From then on, "How others answered" stands below each answer.
      await shown.button('Don’t count mine').waitFor()
      const seen = { words: 0, lines: 0 }
      for (const question of questions) {
        await shown.shows(question.prompt)
        await shown.giveIn(question, 'wrong')
        const { words, lines } = await onScreen(shown.element)
        seen.words += words
        seen.lines += lines
        await shown.goOn()
      }
      await shown.score.waitFor()
      await shown.button('Share this result').waitFor()
      expectAtMost(0.6, answered, seen)
      expectAtMost(0.6, result, await onScreen(shown.element))
    },
  )

  it.each(['en', 'es'])(
    'has a guide at most half as high as the first one, in %s',
    async (lang) => {
      const page = await browse.open(`${origin}/g/${guide.id}?lang=${lang}`, {
        ...still,
        viewport: { width: 360, height: 640 },
      })
      const heightOf = () => document.documentElement.scrollHeight
      expect(await page.evaluate(heightOf)).toBeLessThanOrEqual(FIRST_GUIDE / 2)
    },
  )
})
