// The golden vectors through the widget: choose as listed, check, and compare what is
// shown and what the page is told with what was worked out by hand.
import { expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../support/browse.ts'
import { loaderScript, useHosts } from '../support/host.ts'
import { hear, known, QuizPage } from '../support/quiz-page.ts'
import { VECTOR_QUIZ, VECTORS, type Vector, vectorName } from '../support/vectors.ts'

const browse = useBrowser()
const serve = useHosts()

function verdictOf({ correct, score, maxScore }: Vector): string {
  if (correct) return 'Right'
  return score > 0 ? `Not quite · ${score} of ${maxScore}` : 'Not quite'
}

/** Some seventy questions, one after the other. */
const LONG = { timeout: 120_000 }

it('scores every golden vector as the file says, in words and to the page', LONG, async () => {
  expect(VECTORS.length).toBeGreaterThan(50)
  const page = await browse.blank()
  const heard = await hear(page)
  await page.goto((await serve(loaderScript(inject('workerOrigin')))).url)
  for (const vector of VECTORS) {
    await page.evaluate(
      ([quiz, question]) => {
        localStorage.clear()
        document.querySelector('self-check')?.remove()
        const element = document.createElement('self-check')
        element.setAttribute('quiz', quiz)
        element.setAttribute('question', question)
        document.body.append(element)
      },
      [VECTOR_QUIZ, vector.question] as const,
    )
    heard.length = 0
    const quiz = new QuizPage(page)
    const { nameOf } = known(vector.question)
    const chosen = [vector.response].flat().map((id) => nameOf(String(id)))
    expect(await quiz.answer(...chosen), vectorName(vector)).toBe(verdictOf(vector))

    const answers = () => heard.filter(({ type }) => type === 'self-check:answer')
    await expect.poll(() => answers().length, SOON).toBe(1)
    const { question, correct, score, maxScore } = vector
    expect(answers()[0]?.detail).toMatchObject({ question, correct, score, maxScore })
  }
})
