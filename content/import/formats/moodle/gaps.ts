// Texts of Moodle with gaps that are chosen or filled by dragging: `[[1]]` is the gap of the first
// word of the list, and offers all words of its group.
import { err, ok } from '../../../common/result.ts'
import { childOf, childrenOf, wordsOf } from '../../containers/xml/element.ts'
import { type DraftGap, gapMark } from '../../draft.ts'
import { warnOfFeedback } from '../../feedback.ts'
import type { ItemResult } from '../../items.ts'
import { listOption } from '../../list-words.ts'
import { combinedFeedback } from './fractions.ts'
import { baseOf, type MoodleItem } from './item.ts'

export function readGaps(item: MoodleItem): ItemResult {
  const words = childrenOf(item.element, 'selectoption', 'dragbox').map((word) => ({
    text: item.words(word),
    group: wordsOf(word, 'group') || '1',
  }))
  const gaps: DraftGap[] = []
  let missing: string | undefined
  const prompt = item.changed(childOf(item.element, 'questiontext'), (source) =>
    source.replaceAll(/\[\[(\d{1,4})\]\]/g, (mark, number: string) => {
      const right = words[Number(number) - 1]
      if (!right) {
        missing ??= mark
        return mark
      }
      const texts = words.filter(({ group }) => group === right.group).map(({ text }) => text)
      gaps.push({
        kind: 'select',
        options: [...new Set(texts)].map((text) => {
          return { text: listOption(text, item.warn), isRight: text === right.text }
        }),
      })
      return gapMark(gaps.length - 1)
    }),
  )
  if (missing !== undefined)
    return err({ code: 'no-right-answer', reason: `its gap ${missing} has no word in the list.` })
  warnOfFeedback(item.warn, combinedFeedback(item))
  return ok({ type: 'blanks', ...baseOf(item, prompt), gaps })
}
