// What statistics count of an attempt, in the order in which its reader saw the questions.
import { expect, it } from 'vitest'
import type { AttemptRequest } from '../../../../content/wire/index.ts'
import { openQuiz } from '../../../../worker/pages/new/client/checking/open-quiz.ts'
import { countedAttempt } from '../../../../worker/results/counted-attempt.ts'
import { BARE_QUIZ, BARE_RESPONSES } from '../../../fixtures/content/bare-quiz.ts'

const IDS = BARE_QUIZ.questions.map(({ id }) => id)
const REVISIONS = new Map(IDS.map((id) => [id, 1]))
const open = openQuiz({ ...BARE_QUIZ, shuffle: true }, REVISIONS)

function askedIn(submitted: Partial<AttemptRequest>, named: readonly string[], quiz = open) {
  return countedIn(submitted, named, quiz)?.asked.map((one) => one.question)
}

function countedIn(submitted: Partial<AttemptRequest>, named: readonly string[], quiz = open) {
  if (!quiz) throw new Error('The quiz of the fixtures does not open.')
  const [question = ''] = named
  const response = BARE_RESPONSES[question]?.right ?? ''
  const attempt = { attempt: crypto.randomUUID(), answers: [{ question, response }], ...submitted }
  const questions = named.map((id) => ({ question: id }))
  const result = { questions, stale: [] } as unknown as Parameters<typeof countedAttempt>[2]
  return countedAttempt(quiz, attempt, result)
}

it('keeps the order of `only`, in which the widget shows a mixed quiz that is not drawn', () => {
  const shown = IDS.toReversed()
  expect(askedIn({ only: shown }, IDS)).toEqual(shown)
})

it('has the order of the seed, where one is sent', () => {
  const asked = askedIn({ seed: 7 }, IDS)
  expect(asked).not.toEqual(IDS)
  expect(asked?.toSorted()).toEqual(IDS.toSorted())
})

it('asks all questions where nothing is named, and of a draw those that were answered', () => {
  const [first = ''] = IDS
  expect(askedIn({}, [first])).toEqual(IDS)
  expect(askedIn({}, [first], openQuiz({ ...BARE_QUIZ, draw: 3 }, REVISIONS))).toEqual([first])
})

it('counts at most ten minutes for an answer, and answers of no second beside a longer one', () => {
  const answers = [0, 3600].map((seconds, index) => {
    const question = IDS[index] ?? ''
    return { question, response: BARE_RESPONSES[question]?.right ?? '', seconds }
  })
  const counted = countedIn({ answers }, IDS)
  expect(counted?.answers.map(({ seconds }) => seconds)).toEqual([0, 600])
  expect(countedIn({ answers: answers.slice(0, 1) }, IDS)).toBeUndefined()
})
