// Promise 2: the golden vectors give the same score through the scoring module
// (test/unit/worker/scoring/golden.test.ts), the API (test/worker/golden.test.ts), and here
// through the widget and the form without JavaScript, as a person answers, by names. In
// `npm test` each type has two of the vectors of the catalogue's quiz in the widget, in
// `npm run test:full` each question of every quiz has all in both.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { words } from '../support/content/authored.ts'
import {
  countByType,
  type GoldenSet,
  type GoldenVector,
  isNoNumber,
  SETS,
  TYPES,
} from '../support/content/golden.ts'
import { hear, QuizPage } from '../support/pages/quiz-page.ts'
import { respondInForm } from '../support/pages/respond.ts'
import { isFull, itInFull, sampled } from '../support/run/scale.ts'
import { loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

// The console reports each form that comes back, which is a 422.
const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

/** Of each type one vector that is right, and one that is not. */
function fewOf(vectors: readonly GoldenVector[]): readonly GoldenVector[] {
  const kindOf = ({ source, correct }: GoldenVector) => `${source.type} ${correct}`
  return [...Map.groupBy(vectors, kindOf).values()].flatMap(([first]) => first ?? [])
}

/** What each face was held to. */
const held = {
  widget: new Set<GoldenVector>(),
  form: new Set<GoldenVector>(),
}

/** Up to some hundred and fifty questions, one after the other. */
const LONG = { timeout: 240_000 }

const [catalogue] = SETS

/** The catalogue is asked of the worker; of fixtures only the app here knows. */
async function prepare(page: Page, set: GoldenSet): Promise<void> {
  if (set !== catalogue) await serveQuiz(page, origin, set.catalogue, set.ledger)
}

function wordsOf({ correct, score, maxScore }: GoldenVector): string {
  if (correct) return 'Right'
  return score > 0 ? `Not quite · ${score} of ${maxScore}` : 'Not quite'
}

const sets = sampled(SETS, 1)

describe.each(sets.map((set) => [set.quiz.id, set] as const))('%s', (_, set) => {
  const vectors = sampled(set.vectors, fewOf)

  it('earns it in the widget, in words and as the page is told', LONG, async () => {
    const page = await browse.blank()
    await prepare(page, set)
    const heard = await hear(page)
    await page.goto((await serve(loaderScript(origin))).url)
    for (const vector of vectors) {
      await page.evaluate(
        ([quiz, question]) => {
          localStorage.clear()
          document.querySelector('self-check')?.remove()
          const element = document.createElement('self-check')
          element.setAttribute('quiz', quiz)
          element.setAttribute('question', question)
          document.body.append(element)
        },
        [set.quiz.id, vector.question] as const,
      )
      heard.length = 0
      const quiz = new QuizPage(page)
      await quiz.respond(vector.source, vector.response)
      await quiz.button('Check').click()
      if (isNoNumber(vector)) {
        // The field says so, and nothing is sent or counted.
        await quiz.status.filter({ hasText: 'Please enter a number' }).waitFor()
        expect(vector.score, vector.name).toBe(0)
        held.widget.add(vector)
        continue
      }
      expect(await quiz.verdict(), vector.name).toMatch(vector.correct ? /^Right$/ : /^Not quite/)
      const answers = () => heard.filter(({ type }) => type === 'self-check:answer')
      await expect.poll(() => answers().length, SOON).toBe(1)
      const { question, correct, score, maxScore } = vector
      expect(answers()[0]?.detail).toMatchObject({ question, correct, score, maxScore })
      held.widget.add(vector)
    }
  })

  itInFull('earns it in the form without JavaScript', LONG, async () => {
    const page = await browse.blank({ javaScriptEnabled: false })
    await prepare(page, set)
    for (const round of rounds(vectors)) {
      await page.goto(`${origin}/q/${set.quiz.id}`)
      for (const { source, response } of round) {
        const group = page.getByRole('group', { name: words(source.prompt.text) })
        await respondInForm(group, source, response)
      }
      await page.getByRole('button', { name: 'See how you did' }).click()
      for (const vector of round.filter(isNoNumber)) {
        // Left open, so that the others of the round are graded.
        await page.locator(`[name="${vector.question}"][aria-invalid]`).fill('')
        held.form.add(vector)
      }
      if (round.some(isNoNumber))
        await page.getByRole('button', { name: 'See how you did' }).click()
      for (const vector of round.filter((one) => !isNoNumber(one))) {
        const card = page.locator(`li[data-question="${vector.question}"]`)
        const verdict = await card.locator('.verdict').textContent()
        expect(verdict?.trim(), vector.name).toBe(wordsOf(vector))
        expect(await card.getAttribute('data-score'), vector.name).toBe(String(vector.score))
        expect(await card.getAttribute('data-max'), vector.name).toBe(String(vector.maxScore))
        held.form.add(vector)
      }
    }
  })
})

it('held vectors of each type to the widget, and in the full run to the form', () => {
  const wanted = sets.flatMap((set) => sampled(set.vectors, fewOf))
  const faces = sampled(Object.entries(held), 1)
  for (const [face, vectors] of faces) {
    const missed = wanted.filter((vector) => !vectors.has(vector)).map(({ name }) => name)
    expect(missed, face).toEqual([])
    const counts = countByType(vectors)
    const least = isFull() ? 25 : 2
    for (const type of TYPES) expect(counts[type], `${face}: ${type}`).toBeGreaterThanOrEqual(least)
  }
})

/** A form takes one response to each question, so each round has one of every question's. */
function rounds(vectors: readonly GoldenVector[]): GoldenVector[][] {
  const own = [...Map.groupBy(vectors, ({ question }) => question).values()]
  const most = Math.max(...own.map(({ length }) => length))
  return Array.from({ length: most }, (_, index) => own.flatMap((list) => list[index] ?? []))
}
