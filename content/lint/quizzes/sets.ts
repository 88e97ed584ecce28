// Rules for the sets of a quiz.
import type { CheckQuiz } from '../../model/quiz.ts'
import { errorsFor, type Finding, list } from '../support/diagnostic.ts'
import { notSlugs, repeated } from '../support/ids.ts'
import { keyAt } from '../support/locate.ts'

export const setRules: readonly ((quiz: CheckQuiz) => Finding[])[] = [checkIds, checkQuestions]

const at = (set: string) => [keyAt('sets'), keyAt(set)]

function checkIds({ sets = {} }: CheckQuiz): Finding[] {
  return notSlugs(Object.keys(sets), at)
}

function checkQuestions({ sets = {}, questions }: CheckQuiz): Finding[] {
  const ids = new Set(questions.map(({ id }) => id))
  return Object.entries(sets).flatMap(([set, named]) => {
    const unknown = named.filter((id) => !ids.has(id))
    const faults = [
      ...(named.length === 0 ? ['lists no questions; a page would have nothing to ask'] : []),
      ...(unknown.length > 0
        ? [`names ${list(unknown)}, which the quiz doesn’t have; a page would ask fewer questions`]
        : []),
      ...(repeated(named).length > 0
        ? [
            `names ${list(repeated(named).map(({ id }) => id))} twice; a page asks each question once`,
          ]
        : []),
    ]
    return errorsFor(
      faults,
      'set',
      (fault) => `the set "${set}" ${fault}; correct the list, or drop the set`,
      () => at(set),
    )
  })
}
