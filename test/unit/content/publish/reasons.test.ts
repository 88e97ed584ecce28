// The reasons for which authors allow flaws may tell the key. They are for authors alone.
import { expect, it } from 'vitest'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import type { Reasons } from '../../../../content/model/item-flaws.ts'
import { publishQuiz } from '../../../../content/publish/quiz.ts'
import { extendLedger } from '../../../../content/revisions/extend-ledger.ts'
import { currentRevisions, EMPTY_LEDGER } from '../../../../content/revisions/ledger.ts'
import { EVERY } from '../../../fixtures/content/every-type.ts'
import { PETS_CATALOGUE } from '../../../fixtures/content/outcome-scoring.ts'

const allow: Reasons = {
  'absolute-words': 'canary-reason',
  'longest-is-right': 'canary-reason',
  'many-options': 'canary-reason',
}

/** The same catalogue with reasons on every quiz and every question. */
function withReasons(catalogue: Catalogue): Catalogue {
  const quizzes = catalogue.quizzes.map((quiz) => {
    const questions = quiz.questions.map((question) => ({ ...question, allow }))
    return { ...quiz, allow, questions } as typeof quiz
  })
  return { ...catalogue, quizzes }
}

it.each([
  ['each type of question', EVERY],
  ['an outcome quiz', PETS_CATALOGUE],
])('reasons change no revision and nothing public of %s', (_, catalogue) => {
  const reasoned = withReasons(catalogue)
  const ledger = extendLedger(EMPTY_LEDGER, catalogue)
  expect(extendLedger(EMPTY_LEDGER, reasoned)).toEqual(ledger)
  expect(extendLedger(ledger, reasoned)).toEqual(ledger)
  for (const [index, quiz] of reasoned.quizzes.entries()) {
    expect(JSON.stringify(quiz)).toContain('canary-reason')
    const revisions = currentRevisions(ledger, quiz.id)
    const source = catalogue.quizzes[index] ?? quiz
    expect(publishQuiz(quiz, revisions)).toEqual(publishQuiz(source, revisions))
    expect(JSON.stringify(publishQuiz(quiz, revisions))).not.toMatch(/canary-reason|allow/)
  }
})
