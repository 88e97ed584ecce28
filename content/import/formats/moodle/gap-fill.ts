// Gapfill, a plugin of Moodle: the words between two signs of the text, as in `The [cat] sat.`, are
// typed, or chosen from those of all gaps and some that are wrong.
// https://moodle.org/plugins/qtype_gapfill
import { err, ok } from '../../../common/result.ts'
import { childOf, childrenOf, wordsOf } from '../../containers/xml/element.ts'
import { type DraftGap, gapMark } from '../../draft.ts'
import { warnOfFeedback } from '../../feedback.ts'
import type { ItemResult } from '../../items.ts'
import { listOption } from '../../list-words.ts'
import { htmlWords } from '../../text/html.ts'
import { combinedFeedback, fractionOf } from './fractions.ts'
import { baseOf, type MoodleItem } from './item.ts'

export function readGapFill(item: MoodleItem): ItemResult {
  const { element, warn } = item
  // A bar is between forms that are all right.
  const rights: string[][] = []
  const prompt = item.changed(childOf(element, 'questiontext'), (source) =>
    source.replaceAll(gapsBetween(wordsOf(element, 'delimitchars')), (_, words: string) => {
      rights.push(
        htmlWords(words)
          .split('|')
          .map((form) => form.trim()),
      )
      return gapMark(rights.length - 1)
    }),
  )
  warnOfFeedback(warn, combinedFeedback(item))
  if (childOf(element, 'gapsetting'))
    warn('feedback-dropped', 'the feedback of its gaps has no place here.')
  if (wordsOf(element, 'answerdisplay') === 'gapfill') {
    const isCaseSensitive = /^(1|true)$/.test(wordsOf(element, 'casesensitive'))
    const gaps = rights.map((accept): DraftGap => {
      return { kind: 'text', field: { accept, ...(isCaseSensitive && { isCaseSensitive }) } }
    })
    return ok({ type: 'blanks', ...baseOf(item, prompt), gaps })
  }
  if (rights.some(({ length }) => length > 1))
    return err({
      code: 'two-right-answers',
      reason: 'one of its gaps has several right words, where a gap to choose in takes one.',
    })
  const wrong = childrenOf(element, 'answer')
    .filter((answer) => fractionOf(answer) === 0)
    .map(item.words)
  const words = [...new Set([...rights.flat(), ...wrong])].filter(Boolean)
  const gaps = rights.map(([right]): DraftGap => {
    const options = words.map((text) => ({ text: listOption(text, warn), isRight: text === right }))
    return { kind: 'select', options }
  })
  return ok({ type: 'blanks', ...baseOf(item, prompt), gaps })
}

/** A backslash before the first sign begins a formula. */
function gapsBetween(delimiters: string): RegExp {
  const [open = '', close = open] = [...(delimiters || '[]')]
  const [first, last] = [open, close].map((sign) => sign.replace(/[^\w\s]/, '\\$&'))
  return new RegExp(`(?<!\\\\)${first}([^${first}${last}]{1,300})${last}`, 'g')
}
