// The outcome quiz of the sample.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import type { OutcomeQuiz } from '../../content/model/outcome-quiz.ts'

const quiz = catalogue.quizzes.find(
  (one): one is OutcomeQuiz => one.kind === 'outcome' && one.id === 'which-coursera-option',
)

describe.skipIf(!quiz)('the quiz which-coursera-option', () => {
  it('asks at least 7 questions, each with at least 2 options that give points', () => {
    const counts = (quiz?.questions ?? []).map(({ leanings }) => Object.keys(leanings).length)
    expect(counts.length).toBeGreaterThanOrEqual(7)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
  })

  it('has the rows of the facts of its guide as outcomes', () => {
    const rows = Object.keys(quiz?.guide?.facts?.rows ?? {})
    expect(quiz?.outcomes.map(({ id }) => id).toSorted()).toEqual(rows.toSorted())
  })
})
