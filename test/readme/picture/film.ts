// A reader at the quiz in a blog post, as a row of screenshots: a wrong answer, the passage that
// explains it, a right answer, and the result.
import type { Locator, Page } from 'playwright-core'
import { honeyBeesQuiz } from '../../fixtures/content/check-quiz.ts'
import { Pointer } from './pointer.ts'

export interface Shot {
  readonly png: Buffer
  readonly ms: number
  /** What readers see who want no motion. */
  readonly isStill: boolean
}

/** The two questions that are answered. */
export const ASKED = honeyBeesQuiz.questions.slice(0, 2).map(({ id }) => id)

/** The option that each answer chooses: a wrong one, then the right one. */
const CHOSEN = ['A drone, who brings food', 'There is very little water']

const GLANCE_MS = 500
const STEP_MS = 60
/** Enough to read what is new. */
const READ_MS = { question: 1600, feedback: 3600, passage: 3600, right: 2400, result: 4500 }

export async function filmQuiz(page: Page): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  const pointer = await Pointer.on(page)
  const shoot = async (ms: number, isStill = false) => {
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    shots.push({ png, ms, isStill })
  }
  const click = async (target: Locator) => {
    for await (const _ of pointer.moveTo(target)) await shoot(STEP_MS)
    await target.click()
  }
  const quiz = page.locator('self-check')
  const button = (name: string) => quiz.getByRole('button', { name, exact: true })
  const answer = async (option: string, verdict: string, readMs: number) => {
    await click(quiz.locator('label').filter({ hasText: option }))
    await shoot(GLANCE_MS)
    await click(button('Check'))
    await quiz.getByText(verdict, { exact: true }).first().waitFor()
    await shoot(readMs)
  }
  const [wrong = '', right = ''] = CHOSEN

  await quiz.getByRole('heading').first().waitFor()
  await shoot(READ_MS.question)
  await answer(wrong, 'Not quite', READ_MS.feedback)
  await click(quiz.getByText('Show me the passage', { exact: true }))
  await quiz.locator('blockquote mark').waitFor()
  await shoot(READ_MS.passage, true)
  await click(button('Next question'))
  await quiz.getByRole('heading', { name: /^Why does ripe honey keep/ }).waitFor()
  await shoot(READ_MS.question)
  await answer(right, 'Right', READ_MS.right)
  await click(button('See how you did'))
  await quiz.getByRole('heading', { name: /1 right/ }).waitFor()
  await shoot(READ_MS.result)
  return shots
}
