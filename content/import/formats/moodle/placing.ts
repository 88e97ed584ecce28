// Matching and ordering of Moodle.
import { err, ok } from '../../../common/result.ts'
import {
  childOf,
  childrenOf,
  textOf,
  wordsOf,
  type XmlElement,
} from '../../containers/xml/element.ts'
import { warnOfFeedback } from '../../feedback.ts'
import type { ItemResult } from '../../items.ts'
import { matchItem, PICTURE_ITEM, warnOfFormula } from '../../list-words.ts'
import { hasMedia } from '../../text/media.ts'
import { combinedFeedback } from './fractions.ts'
import { baseOf, type MoodleItem } from './item.ts'

const hasNoWords = (item: string) => item === '' || item.includes('![')

/** A row without a question is one more answer to choose from. */
export function readMatching(item: MoodleItem): ItemResult {
  const rows = childrenOf(item.element, 'subquestion').map((row) => ({
    item: matchItem(item.markdown(row), item.warn),
    target: item.words(childOf(row, 'answer')),
    isPicture: hasMedia(textOf(childOf(row, 'text'))),
  }))
  if (rows.some(({ item: words, isPicture }) => isPicture && hasNoWords(words)))
    return err(PICTURE_ITEM)
  if (rows.some(({ item: words, target }) => words !== '' && target === ''))
    return err({
      code: 'no-target',
      reason: 'the answer of one of its rows has no text to choose by.',
    })
  for (const { target } of rows) warnOfFormula(target, item.warn)
  const others = rows.filter(({ item: words, target }) => words === '' && target !== '')
  return ok({
    type: 'match',
    ...baseOf(item),
    pairs: rows.flatMap(({ item: words, target }) =>
      words === '' ? [] : [{ item: words, target }],
    ),
    ...(others.length > 0 && { others: others.map(({ target }) => target) }),
    ...feedbackOf(item),
  })
}

export function readOrdering(item: MoodleItem): ItemResult {
  const { element, warn } = item
  const answers = childrenOf(element, 'answer')
  const asked = Number(wordsOf(element, 'selectcount'))
  if (wordsOf(element, 'selecttype') !== '0' && asked > 0 && asked < answers.length)
    warn(
      'all-asked',
      `it asks ${asked} of its ${answers.length} items at a time there, and all of them here.`,
    )
  const items = answers.map(item.markdown)
  const isPicture = (answer: XmlElement) => hasMedia(textOf(childOf(answer, 'text')))
  if (answers.some((one, at) => isPicture(one) && hasNoWords(items[at] ?? '')))
    return err(PICTURE_ITEM)
  return ok({ type: 'order', ...baseOf(item), items: items.filter(Boolean), ...feedbackOf(item) })
}

/** The older plugin has the place of each item beside it. */
export function readOrder(item: MoodleItem): ItemResult {
  const items = childrenOf(item.element, 'subquestion')
    .map((row) => ({ text: item.markdown(row), place: Number(item.words(childOf(row, 'answer'))) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ text }) => text)
  return ok({ type: 'order', ...baseOf(item), items, ...feedbackOf(item) })
}

function feedbackOf(item: MoodleItem) {
  const { wrong, ...combined } = combinedFeedback(item)
  warnOfFeedback(item.warn, combined)
  return wrong === undefined ? {} : { feedback: wrong }
}
