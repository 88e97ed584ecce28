// Warns about a quiz whose results do not fit into a link.
import { CODE_MAX_CHARS, mostMarks } from '../../common/share-size.ts'
import type { CheckQuiz } from '../../model/quiz.ts'
import { type Finding, warning } from '../support/diagnostic.ts'
import { keyAt } from '../support/locate.ts'

export function checkShareSize({ questions, draw, shuffle, sets = {} }: CheckQuiz): Finding[] {
  const seed = draw !== undefined || Boolean(shuffle)
  const parts = [
    { name: 'the quiz', count: draw ?? questions.length, most: mostMarks({ seed, set: false }) },
    ...Object.entries(sets).map(([id, { length: count }]) => {
      return {
        name: `the set "${id}"`,
        count,
        most: mostMarks({ seed, set: true }),
      }
    }),
  ]
  return parts
    .filter(({ count, most }) => count > most)
    .flatMap(({ name, count, most }) =>
      warning(
        'share-size',
        `${name} asks ${count} questions, and a link of ${CODE_MAX_CHARS} characters holds the results of ${most}; readers couldn’t share theirs; ask fewer at a time, with "draw" or with sets`,
        [keyAt('questions')],
      ),
    )
}
