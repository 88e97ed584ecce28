// Cloze, the texts of Moodle with gaps of several kinds inside ("embedded answers").
import { err, ok, type Result } from '../../../common/result.ts'
import { childOf } from '../../containers/xml/element.ts'
import { type DraftGap, gapMark } from '../../draft.ts'
import type { ItemResult, Refusal } from '../../items.ts'
import { listOption } from '../../list-words.ts'
import { htmlMarkdown, htmlWords } from '../../text/html.ts'
import { type ClozeGap, type ClozeParts, clozeParts } from './cloze-gaps.ts'
import { isWhole } from './fractions.ts'
import { baseOf, type MoodleItem } from './item.ts'
import { numberFieldOf } from './numbers.ts'
import { type TypedAnswer, textFieldOf } from './typed.ts'

export function readCloze(item: MoodleItem): ItemResult {
  let parts: Result<ClozeParts, Refusal> | undefined
  const prompt = item.changed(childOf(item.element, 'questiontext'), (source) => {
    parts = clozeParts(source)
    return parts.ok
      ? parts.value.texts.map((text, at) => (at === 0 ? text : gapMark(at - 1) + text)).join('')
      : source
  })
  if (!parts) return err({ code: 'no-gap', reason: 'its text has no gap.' })
  if (!parts.ok) return parts
  const gaps: DraftGap[] = []
  for (const gap of parts.value.gaps) {
    const read = gapOf(gap, item)
    if (!read.ok) return read
    gaps.push(read.value)
  }
  if (new Set(parts.value.gaps.map(({ weight }) => weight)).size > 1)
    item.warn(
      'weights-dropped',
      'its gaps are worth different points; here each is worth the same.',
    )
  return ok({ type: 'blanks', ...baseOf(item, prompt), gaps })
}

function gapOf(gap: ClozeGap, { warn }: MoodleItem): Result<DraftGap, Refusal> {
  const { kind, alternatives } = gap
  if (kind === 'select' || kind === 'several') return selectGap(gap, warn)
  const answers = alternatives.map(({ text, fraction, feedback }): TypedAnswer => {
    const words = htmlWords(text)
    const [value = '', tolerance = ''] = kind === 'number' ? words.split(':') : [words]
    return {
      text: value.trim(),
      fraction,
      feedback: htmlMarkdown(feedback),
      tolerance: tolerance.trim(),
    }
  })
  if (kind === 'number') return numberFieldOf(answers, warn)
  const field = textFieldOf(answers, kind === 'case', warn)
  return field.ok ? ok({ kind: 'text', field: field.value }) : field
}

function selectGap(
  { kind, alternatives }: ClozeGap,
  warn: MoodleItem['warn'],
): Result<DraftGap, Refusal> {
  const isRight = (fraction: number) => (kind === 'several' ? fraction > 0 : isWhole(fraction))
  if (alternatives.filter(({ fraction }) => isRight(fraction)).length > 1)
    return err({
      code: 'two-right-answers',
      reason: 'one of its gaps has several right options, where a gap here takes one.',
    })
  if (alternatives.some(({ fraction }) => fraction !== 0 && !isRight(fraction)))
    warn(
      'weights-dropped',
      'options of its gaps are worth a part of the points; here an option is right or wrong.',
    )
  const options = alternatives.map(({ text, fraction, feedback }) => {
    const texts = { text: listOption(htmlWords(text), warn), isRight: isRight(fraction) }
    return feedback === '' ? texts : { ...texts, feedback: htmlMarkdown(feedback) }
  })
  return ok({ kind: 'select', options })
}
