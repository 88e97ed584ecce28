// Multiple choice and true/false of Moodle, and its plugins that are the same with other points.
import { err, ok } from '../../../common/result.ts'
import { childOf, childrenOf, textOf, wordsOf } from '../../containers/xml/element.ts'
import { joined, warnOfFeedback } from '../../feedback.ts'
import type { ItemResult } from '../../items.ts'
import { hasMedia } from '../../text/media.ts'
import { truthOf } from '../table/true-false.ts'
import { combinedFeedback, fractionOf, isWhole } from './fractions.ts'
import { baseOf, type MoodleItem } from './item.ts'

export function readMultichoice(item: MoodleItem): ItemResult {
  const isSingle = /^(true|1|)$/i.test(wordsOf(item.element, 'single'))
  return isSingle ? readSingle(item) : readMultiple(item)
}

/** Options keep their places where Moodle does not mix them: "both of these" names those before it. */
const placesOf = ({ element }: MoodleItem) =>
  /^(0|false)$/i.test(wordsOf(element, 'shuffleanswers')) ? { isPinned: true } : {}

/** Moodle leaves empty options out, too. One that shows something is never left out. */
function answersOf(item: MoodleItem) {
  return childrenOf(item.element, 'answer').flatMap((answer) => {
    const text = item.markdown(answer)
    const feedback = item.markdown(childOf(answer, 'feedback'))
    const isEmpty = text === '' && !hasMedia(textOf(childOf(answer, 'text')))
    return isEmpty ? [] : [{ text, feedback, fraction: fractionOf(answer) }]
  })
}

function readSingle(item: MoodleItem): ItemResult {
  const answers = answersOf(item)
  const { right, partly, wrong } = combinedFeedback(item)
  const weighted = answers.filter(({ fraction }) => fraction !== 0 && !isWhole(fraction))
  if (weighted.length > 0)
    item.warn(
      'weights-dropped',
      `${weighted.length} of its options are worth a part of the points; here an option is right or wrong.`,
    )
  const options = answers.map(({ text, feedback, fraction }) => {
    const isRight = isWhole(fraction)
    const combined = isRight ? right : fraction > 0 ? partly : wrong
    const joint = joined(feedback, combined)
    return { text, isRight, ...(joint && { feedback: joint }), ...placesOf(item) }
  })
  return ok({ type: 'single', ...baseOf(item), options })
}

/** Of several right options each has a part of the points; what takes points off is wrong. */
export function readMultiple(item: MoodleItem): ItemResult {
  const answers = answersOf(item)
  const weights = new Set(answers.map(({ fraction }) => fraction).filter((one) => one > 0))
  if (weights.size > 1)
    item.warn(
      'weights-dropped',
      'its right options are worth different parts of the points; here each is worth the same.',
    )
  if (answers.some(({ fraction }) => fraction < 0))
    item.warn(
      'penalty-dropped',
      'its wrong options take points off; here a wrong option costs what a right one is worth, and never more than all points.',
    )
  warnOfFeedback(item.warn, combinedFeedback(item))
  const options = answers.map(({ text, feedback, fraction }) => {
    return { text, isRight: fraction > 0, ...(feedback && { feedback }), ...placesOf(item) }
  })
  return ok({ type: 'multiple', ...baseOf(item), options })
}

export function readTrueFalse(item: MoodleItem): ItemResult {
  const answers = childrenOf(item.element, 'answer').map((answer) => ({
    says: truthOf(item.words(answer)),
    isRight: fractionOf(answer) > 0,
    feedback: item.markdown(childOf(answer, 'feedback')),
  }))
  const [yes, no] = [true, false].map((truth) => answers.find(({ says }) => says === truth))
  if (!yes && !no)
    return err({ code: 'no-true-false', reason: 'its answers are not "true" and "false".' })
  const key = yes ? yes.isRight : !no?.isRight
  if (yes && no && yes.isRight === no.isRight)
    return err({ code: 'no-right-answer', reason: 'both of its answers are right, or none.' })
  const feedback = {
    ...(yes?.feedback && { true: yes.feedback }),
    ...(no?.feedback && { false: no.feedback }),
  }
  const has = Object.keys(feedback).length > 0
  return ok({ type: 'truefalse', ...baseOf(item), key, ...(has && { feedback }) })
}

/** Kprime and MTF: each row is true or false. The rows that are true are the options to choose. */
export function readRows(item: MoodleItem): ItemResult {
  const columns = childrenOf(item.element, 'column')
  if (columns.length !== 2)
    return err({
      code: 'columns',
      reason: `its rows have ${columns.length} columns where two are needed.`,
    })
  const [yes = '', no = ''] = columns.map((column) => item.words(childOf(column, 'responsetext')))
  const isRight = (row: string | undefined) =>
    childrenOf(item.element, 'weight').some(
      (weight) =>
        weight.attributes.rownumber === row &&
        weight.attributes.columnnumber === (columns[0]?.attributes.number ?? '1') &&
        Number(wordsOf(weight, 'value')) > 0,
    )
  const options = childrenOf(item.element, 'row').map((row, at) => {
    const feedback = item.markdown(childOf(row, 'feedbacktext'))
    const text = item.markdown(childOf(row, 'optiontext'))
    return {
      text,
      isRight: isRight(row.attributes.number ?? String(at + 1)),
      ...(feedback && { feedback }),
    }
  })
  item.warn(
    'rows-as-options',
    `each of its rows is "${yes}" or "${no}" there; here those that are "${yes}" are chosen.`,
  )
  return ok({ type: 'multiple', ...baseOf(item), options })
}
