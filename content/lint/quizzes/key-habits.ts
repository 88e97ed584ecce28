// Habits that reveal the keys of a quiz to readers who do not know the subject: the right option
// is the longest one, or always has the same position.
import type { Question, SingleQuestion } from '../../model/question.ts'
import type { CheckQuiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import { error, errorsFor, type Finding } from '../support/diagnostic.ts'

/** A smaller ratio to the next longest option is not visible at a glance. */
const VISIBLY_LONGER = 1.1
/** With fewer questions, "more than half" is too often chance (11 % with 3 options). */
const MIN_FOR_LENGTH = 4
const MAX_LONGEST_SHARE = 0.5

const MIN_FOR_POSITION = 6
/** How much always choosing one position may gain over guessing. */
const MAX_POSITION_GAIN = 0.35

/** Authors tend to add qualifications to the right option, and experienced readers use that. */
export function checkLongestIsRight({ questions }: CheckQuiz): Finding[] {
  const singles = questions.filter((question) => question.type === 'single')
  const telling = singles.filter(isRightVisiblyLongest)
  if (singles.length < MIN_FOR_LENGTH) return []
  if (telling.length <= singles.length * MAX_LONGEST_SHARE) return []
  return error(
    'longest-is-right',
    `in ${telling.length} of ${singles.length} single questions the right option is visibly the longest (${ids(telling)}); picking the longest would do; shorten it or fill out the others`,
  )
}

/**
 * Uses the positions that readers see. Only questions with the same number of options are
 * compared: the third place of three is the last, the third of five is in the middle.
 *
 * The measure is the gain of a reader who always chooses one position, over guessing. The limit
 * is 35 percentage points: with four options a position with over 60 % of the keys, with two
 * over 85 %, because 60 % of two would often be chance. It does not matter whether the habit is
 * chance, because readers gain from it anyway. With fewer than six questions, one key changes
 * the share too much.
 */
export function checkKeyPositions({ questions }: CheckQuiz): Finding[] {
  const groups = Map.groupBy(
    questions.filter((question) => question.type === 'single'),
    ({ prompt }) => prompt.choices.length,
  )
  return [...groups].flatMap(([options, group]) => {
    if (group.length < MIN_FOR_POSITION) return []
    const positions = Map.groupBy(group, keyPosition)
    return errorsFor(
      [...positions].filter(
        ([, held]) => held.length / group.length > 1 / options + MAX_POSITION_GAIN,
      ),
      'key-position',
      ([position, held]) =>
        `of ${group.length} single questions with ${options} options, ${held.length} have the right one in place ${position} (${ids(held)}); always picking that place would do; rename options of some, for their order follows from their ids`,
    )
  })
}

function isRightVisiblyLongest({ prompt, solution }: SingleQuestion): boolean {
  const lengths = (right: boolean) =>
    prompt.choices
      .filter(({ id }) => (id === solution.key) === right)
      .map(({ text }) => markupText(text).length)
  return Math.max(0, ...lengths(true)) > VISIBLY_LONGER * Math.max(0, ...lengths(false))
}

function keyPosition({ prompt, solution }: SingleQuestion): number {
  return prompt.choices.findIndex(({ id }) => id === solution.key) + 1
}

function ids(questions: readonly Question[]): string {
  return questions.map(({ id }) => id).join(', ')
}
