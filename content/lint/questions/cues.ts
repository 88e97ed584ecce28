// What gives a key away to somebody who does not know it: an option's id, its
// length, its place. A quiz with such a habit measures the habit.

import type {
  BlanksQuestion,
  CheckQuiz,
  PlacingQuestion,
  Question,
  SingleQuestion,
} from '../../model/question.ts'
import { parseMarkup, plainText } from '../../parsing/markup.ts'
import type { Finding } from '../support/diagnostic.ts'
import type { WithOptions } from './choice.ts'

const TELLING_ID =
  /(?:^|-)(?:right|wrong|correct|incorrect|true|false|answer|solution|distractor|decoy)\d*(?:-|$)/

/** Longer than the next by less than this is not seen at a glance. */
const VISIBLY_LONGER = 1.1
/** With fewer questions, "more than half" comes about by chance too often (11 % at 3 options). */
const MIN_FOR_LENGTH = 4
const MAX_LONGEST_SHARE = 0.5

const MIN_FOR_POSITION = 6
/** By how much always picking one position may beat a blind guess. */
const MAX_POSITION_GAIN = 0.35

export function checkTellingOptions({ prompt }: WithOptions): Finding[] {
  return tellingIds(prompt.choices)
}

export function checkTellingGaps({ prompt: { blanks } }: BlanksQuestion): Finding[] {
  return tellingIds([...blanks, ...blanks.flatMap(({ choices = [] }) => choices)])
}

export function checkTellingPlaces({ prompt }: PlacingQuestion): Finding[] {
  return tellingIds('targets' in prompt ? [...prompt.items, ...prompt.targets] : prompt.items)
}

/** Ids of options, items, targets and gaps are public. */
function tellingIds(named: readonly { readonly id: string }[]): Finding[] {
  return named
    .filter(({ id }) => TELLING_ID.test(id))
    .map(({ id }) => ({
      severity: 'error',
      code: 'telling-id',
      message: `the id "${id}" passes judgement; ids are public, so it gives the key away; name it for what the text beside it says`,
    }))
}

/** Authors qualify the option that has to hold, and test-wise readers know it. */
export function checkLongestIsRight({ questions }: CheckQuiz): Finding[] {
  const singles = questions.filter(isSingle)
  const telling = singles.filter(isRightVisiblyLongest)
  if (singles.length < MIN_FOR_LENGTH) return []
  if (telling.length <= singles.length * MAX_LONGEST_SHARE) return []
  return [
    {
      severity: 'error',
      code: 'longest-is-right',
      message: `in ${telling.length} of ${singles.length} single questions the right option is visibly the longest (${ids(telling)}); picking the longest would do; shorten it or fill out the others`,
    },
  ]
}

/**
 * Looks at the positions that readers see. Only questions with the same number of
 * options are compared: the third place of three is the last, of five the middle.
 *
 * The measure is what a reader gains who always picks that place, over guessing:
 * 35 points more. With four options that is a position with over 60 % of the keys,
 * with two 85 %, where a bare 60 % would be common by chance. Whether chance could
 * have brought it about is not asked, since the habit pays the reader all the same;
 * below six questions one key more or less moves the share too far to say.
 */
export function checkKeyPositions({ questions }: CheckQuiz): Finding[] {
  const groups = Map.groupBy(questions.filter(isSingle), ({ prompt }) => prompt.choices.length)
  return [...groups].flatMap(([options, group]) => {
    if (group.length < MIN_FOR_POSITION) return []
    const positions = Map.groupBy(group, keyPosition)
    return [...positions]
      .filter(([, held]) => held.length / group.length > 1 / options + MAX_POSITION_GAIN)
      .map(([position, held]): Finding => {
        return {
          severity: 'error',
          code: 'key-position',
          message: `of ${group.length} single questions with ${options} options, ${held.length} have the right one in place ${position} (${ids(held)}); always picking that place would do; rename options of some, for their order follows from their ids`,
        }
      })
  })
}

function isSingle(question: Question): question is SingleQuestion {
  return question.type === 'single'
}

function isRightVisiblyLongest({ prompt, solution }: SingleQuestion): boolean {
  const lengths = (right: boolean) =>
    prompt.choices
      .filter(({ id }) => (id === solution.key) === right)
      .map(({ text }) => plainText(parseMarkup(text)).length)
  return Math.max(0, ...lengths(true)) > VISIBLY_LONGER * Math.max(0, ...lengths(false))
}

function keyPosition({ prompt, solution }: SingleQuestion): number {
  return prompt.choices.findIndex(({ id }) => id === solution.key) + 1
}

function ids(questions: readonly Question[]): string {
  return questions.map(({ id }) => id).join(', ')
}
