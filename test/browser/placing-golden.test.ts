// The vectors of order and match through the widget: answer as listed, check, and compare
// what is shown and what the page is told with what was worked out from the rule.
import { expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../support/browse.ts'
import { loaderScript, useHosts } from '../support/host.ts'
import {
  BREADS,
  BREADS_LEDGER,
  PLACING_VECTORS,
  type PlacingVector,
  placingVectorName,
} from '../support/placing.ts'
import { PlacingPage } from '../support/placing-page.ts'
import { hear } from '../support/quiz-page.ts'
import { serveQuiz } from '../support/serve-quiz.ts'

const browse = useBrowser()
const serve = useHosts()

function verdictOf({ correct, score, maxScore }: PlacingVector): string {
  if (correct) return 'Right'
  return score > 0 ? `Not quite · ${score} of ${maxScore}` : 'Not quite'
}

it('scores every vector as the file says, in words and to the page', {
  timeout: 180_000,
}, async () => {
  const origin = inject('workerOrigin')
  const page = await browse.blank()
  await serveQuiz(page, origin, BREADS, BREADS_LEDGER)
  const heard = await hear(page)
  await page.goto((await serve(loaderScript(origin))).url)
  for (const vector of PLACING_VECTORS) {
    await page.evaluate((question) => {
      localStorage.clear()
      document.querySelector('self-check')?.remove()
      const element = document.createElement('self-check')
      element.setAttribute('quiz', 'bread')
      element.setAttribute('question', question)
      document.body.append(element)
    }, vector.question)
    heard.length = 0
    const quiz = new PlacingPage(page)
    await quiz.respond(vector)
    await quiz.button('Check').click()
    expect(await quiz.verdict(), placingVectorName(vector)).toBe(verdictOf(vector))
    const answers = () => heard.filter(({ type }) => type === 'self-check:answer')
    await expect.poll(() => answers().length, SOON).toBe(1)
    const { question, correct, score, maxScore } = vector
    expect(answers()[0]?.detail).toMatchObject({ question, correct, score, maxScore })
  }
})
