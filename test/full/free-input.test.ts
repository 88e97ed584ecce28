// Whatever is typed, grading it is never an error. test/unit/worker/scoring/typed.test.ts has
// a sample.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { grade } from '../../worker/scoring/grade.ts'
import { TYPED_QUIZ } from '../fixtures/content/typed-scoring.ts'

it('grades 5,000 random texts in fields and gaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const question of TYPED_QUIZ.questions) {
        if (question.type === 'number' || question.type === 'text') {
          expect(grade(question, text, TYPED_QUIZ.lang).ok).toBe(true)
        }
        if (question.type === 'blanks') {
          expect(grade(question, { pot: text, litres: text }, TYPED_QUIZ.lang).ok).toBe(true)
        }
      }
    }),
    { numRuns: 5000 },
  )
})
