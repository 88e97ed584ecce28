// The sample content of this repository, found in the site's catalogue by the ids that are
// fixed for it. Whoever replaces the sample by content of their own deletes its files, and
// these tests are skipped; they import none of those files for that reason.
import { describe, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import type { Guide } from '../../content/model/guide.ts'
import type { CheckQuiz, Quiz } from '../../content/model/quiz.ts'

const quizOf = (id: string): Quiz | undefined => catalogue.quizzes.find((quiz) => quiz.id === id)

const check = quizOf('coursera-certificates')
const outcome = quizOf('which-coursera-option')
const guide = catalogue.guides.find(({ id }) => id === 'coursera-certificates')

export interface Sample {
  readonly guide: Guide
  readonly quiz: CheckQuiz
  readonly outcomeQuiz: Extract<Quiz, { kind: 'outcome' }>
}

/** Undefined once the sample has been replaced. */
export const SAMPLE: Sample | undefined =
  guide && check?.kind === 'check' && outcome?.kind === 'outcome'
    ? { guide, quiz: check, outcomeQuiz: outcome }
    : undefined

/** Tests of the sample, skipped with a message where it is gone. */
export function describeSample(name: string, tests: (sample: Sample) => void): void {
  if (SAMPLE) return void describe(name, () => tests(SAMPLE))
  describe(`${name}`, () => {
    it.skip('is skipped: content/catalogue.ts does not have the sample any more', () => {})
  })
}
