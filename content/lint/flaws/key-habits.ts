// What reveals keys to readers who do not know the subject: the right option is the longest one, or
// always has the same position.
import type { Question, SingleQuestion } from '../../model/question.ts'
import type { AnyQuestion, CheckQuiz, Quiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import { error, errorsFor, type Finding, warning } from '../support/diagnostic.ts'

/** A smaller ratio to the next longest option is not visible at a glance. */
const VISIBLY_LONGER = 1.1
/** With fewer questions, "more than half" is too often chance (11 % with 3 options). */
const MIN_FOR_LENGTH = 4
const MAX_LONGEST_SHARE = 0.5

/** In one question, a ratio at which readers who guess take the longest option. */
const STRIKINGLY_LONGER = 1.5
/** In characters. Of short options, one is easily half as long again: "Paris" and "New York". */
const MIN_STRIKING_DIFFERENCE = 10

const MIN_FOR_POSITION = 6
/** How much always choosing one position may gain over guessing. */
const MAX_POSITION_GAIN = 0.35

/** Authors tend to add qualifications to the right option, and experienced readers use that. */
export function checkLongestHabit({ questions }: CheckQuiz): Finding[] {
  const singles = questions.filter((question) => question.type === 'single')
  const telling = singles.filter(isRightVisiblyLongest)
  if (singles.length < MIN_FOR_LENGTH) return []
  if (telling.length <= singles.length * MAX_LONGEST_SHARE) return []
  return error(
    'longest-is-right',
    `in ${telling.length} of ${singles.length} single questions the right option is visibly the longest (${ids(telling)}); picking the longest would work; shorten it or lengthen the others`,
  )
}

/**
 * The same in one question, where it must be more striking, because one longest option may be
 * chance. Questions that the habit names are not reported again, unless their author allows it.
 */
export function checkLongestOption(question: AnyQuestion, quiz: Quiz): Finding[] {
  if (!('solution' in question) || question.type !== 'single' || quiz.kind !== 'check') return []
  const { right, others } = lengths(question)
  // Without others, or with empty ones, other rules report what is missing.
  if (others === 0) return []
  if (right < STRIKINGLY_LONGER * others || right < MIN_STRIKING_DIFFERENCE + others) return []
  const isAllowed = question.allow?.['longest-is-right'] !== undefined
  if (!isAllowed && checkLongestHabit(quiz).length > 0) return []
  return warning(
    'longest-is-right',
    `its right option has ${right} characters, and the next longest ${others}; readers who guess take the longest; shorten it or lengthen the others`,
  ).map((finding) => ({ ...finding, about: 'the length of its right option' }))
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
        `of ${group.length} single questions with ${options} options, ${held.length} have the right one in position ${position} (${ids(held)}); always picking that position would work; rename some options, because their ids decide their order`,
    )
  })
}

function isRightVisiblyLongest(question: SingleQuestion): boolean {
  const { right, others } = lengths(question)
  return right > VISIBLY_LONGER * others
}

/** Of the right option, and of the longest other one. */
function lengths({ prompt, solution }: SingleQuestion) {
  const longest = (isRight: boolean) =>
    Math.max(
      0,
      ...prompt.choices
        .filter(({ id }) => (id === solution.key) === isRight)
        .map(({ text }) => markupText(text).length),
    )
  return { right: longest(true), others: longest(false) }
}

function keyPosition({ prompt, solution }: SingleQuestion): number {
  return prompt.choices.findIndex(({ id }) => id === solution.key) + 1
}

function ids(questions: readonly Question[]): string {
  return questions.map(({ id }) => id).join(', ')
}
