// The gaps of a Cloze text: `{2:SHORTANSWER:=Berlin#Right~%50%Bonn#It was~*#No}`.
// https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type
import { err, ok, type Result } from '../../../common/result.ts'
import type { Refusal } from '../../items.ts'

export interface ClozeAlternative {
  readonly fraction: number
  readonly text: string
  readonly feedback: string
}

export interface ClozeGap {
  readonly kind: 'text' | 'case' | 'number' | 'select' | 'several'
  readonly weight: number
  readonly alternatives: readonly ClozeAlternative[]
}

export interface ClozeParts {
  /** One more than there are gaps. */
  readonly texts: readonly string[]
  readonly gaps: readonly ClozeGap[]
}

const KINDS: Readonly<Record<string, ClozeGap['kind']>> = {
  ...kinds('text', 'SHORTANSWER SA MW'),
  ...kinds('case', 'SHORTANSWER_C SAC MWC'),
  ...kinds('number', 'NUMERICAL NM'),
  ...kinds('select', 'MULTICHOICE MULTICHOICE_V MULTICHOICE_H MULTICHOICE_S MULTICHOICE_VS'),
  ...kinds('select', 'MULTICHOICE_HS MC MCV MCH MCS MCVS MCHS'),
  ...kinds('several', 'MULTIRESPONSE MULTIRESPONSE_H MULTIRESPONSE_S MULTIRESPONSE_HS'),
  ...kinds('several', 'MR MRH MRS MRHS'),
}

function kinds(kind: ClozeGap['kind'], names: string) {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]))
}

const HEAD = /\{([\s\d]{0,12}):\s{0,8}([A-Z_]{2,20})\s{0,8}:/g

/** More than any text has; each costs its time to write and to read. */
const MAX_GAPS = 200

export function clozeParts(source: string): Result<ClozeParts, Refusal> {
  const texts: string[] = []
  const gaps: ClozeGap[] = []
  let end = 0
  for (const head of source.matchAll(HEAD)) {
    if (head.index < end) continue
    const [whole, weight = '', type = ''] = head
    const kind = KINDS[type]
    if (!kind)
      return err({
        code: 'cloze-type',
        reason: `one of its gaps is of the type ${type}, which has no form here.`,
      })
    const parts = alternativesFrom(source, head.index + whole.length)
    if (!parts) return err({ code: 'cloze-unclosed', reason: 'one of its gaps has no closing }.' })
    texts.push(source.slice(end, head.index))
    gaps.push({
      kind,
      weight: Number(weight.trim() || '1'),
      alternatives: parts.list.map(alternative),
    })
    if (gaps.length > MAX_GAPS)
      return err({ code: 'too-many', reason: `it has more than ${MAX_GAPS} gaps.` })
    end = parts.end
  }
  if (gaps.length === 0) return err({ code: 'no-gap', reason: 'its text has no gap.' })
  return ok({ texts: [...texts, source.slice(end)], gaps })
}

/** Up to the closing brace. A backslash takes the meaning from the character behind it. */
function alternativesFrom(
  source: string,
  start: number,
): { list: string[]; end: number } | undefined {
  const list: string[] = []
  let from = start
  for (let at = start; at < source.length; at += 1) {
    const character = source[at]
    if (character === '\\') at += 1
    else if (character === '~' || character === '}') {
      const text = source.slice(from, at)
      if (text.trim() !== '') list.push(text)
      if (character === '}') return { list, end: at + 1 }
      from = at + 1
    }
  }
  return undefined
}

function alternative(source: string): ClozeAlternative {
  const trimmed = source.trim()
  const [sign = '', percent] = /^(?:=|%(-?\d{1,3}(?:[.,]\d{0,9})?)%)/.exec(trimmed) ?? []
  const rest = trimmed.slice(sign.length)
  const split = feedbackStart(rest)
  return {
    fraction: sign === '=' ? 100 : Number((percent ?? '0').replace(',', '.')),
    text: unescaped(split === -1 ? rest : rest.slice(0, split)),
    feedback: split === -1 ? '' : unescaped(rest.slice(split + 1)),
  }
}

/** A `#` begins the feedback, unless it belongs to `&#39;` or has a backslash before it. */
function feedbackStart(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '#' && text[at - 1] !== '&') return at
  }
  return -1
}

/** Tools put a backslash before more signs than Moodle does; in a formula it may begin a command. */
function unescaped(text: string): string {
  const signs = /\\\(|\$\$/.test(text) ? /\\([}~#])/g : /\\([}~#:="/])/g
  return text.replaceAll(signs, '$1').trim()
}
