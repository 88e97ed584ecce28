// The query of GET /api/v1/quizzes/:quiz: `seed`, and `set` or `only`. A value that cannot be read
// is an error here; the pages ignore it (pages/settings/question-set.ts).

import { err, ok, type Result } from '../../content/common/result.ts'
import { setOf } from '../../content/common/sets.ts'
import type { OpenQuiz } from '../catalogue/opened.ts'
import { MAX_SEED, type QuestionSet } from '../catalogue/question-set.ts'
import type { FieldError } from '../http/problem.ts'
import { NO_SUCH_QUESTION, noSuchSet, SET_OR_ONLY } from '../scoring/attempt.ts'

export function readQuizQuery(
  { quiz, questions }: OpenQuiz,
  query: URLSearchParams,
): Result<QuestionSet, FieldError[]> {
  const [seed, set, only] = ['seed', 'set', 'only'].map((name) => query.get(name) ?? undefined)
  const ids = only === undefined ? undefined : [...new Set(only.split(/[\s,]+/))]
  const errors: FieldError[] = []
  const report = (name: string, message: string) => errors.push({ path: `/${name}`, message })
  if (seed !== undefined && !(/^\d{1,10}$/.test(seed) && Number(seed) <= MAX_SEED))
    report('seed', `Send a whole number from 0 to ${MAX_SEED}.`)
  if (set !== undefined && !setOf(quiz.sets, set)) report('set', noSuchSet(quiz.sets))
  if (ids?.some((id) => !questions.has(id))) report('only', NO_SUCH_QUESTION)
  if (set !== undefined && ids) report('set', SET_OR_ONLY)
  if (errors.length > 0) return err(errors)
  return ok({
    ...(seed !== undefined && { seed: Number(seed) }),
    ...(set !== undefined && { set }),
    ...(ids && { only: ids }),
  })
}
