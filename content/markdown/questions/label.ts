// The label of feedback: a name such as `other`, or words in parts. A part in quotation marks is
// never a name, and may have a colon or a bar.
//
//   - leaf | leaf page: …       two forms of a text
//   - Search | GIN:             an item and the target that it was matched with
//   - "other": …                the word itself
import { escapeQuoted, unescapeQuoted } from '../parts/quoted.ts'

export interface LabelPart {
  readonly text: string
  readonly isQuoted: boolean
}

const QUOTED = /^((?:"[^"\n]*"|[^":\n]|:(?!\s|$)){1,1000}):(?:\s+|$)/
const PLAIN = /^([^:\n]{1,1000}):(?:\s+|$)/
const PART = /\s*(?:"(?<quoted>[^"]*)"|(?<plain>[^|]+))\s*(?:\||$)/g

/** The label that a text begins with, and what is behind it. */
export function splitLabel(text: string): { label: string; rest: string } | undefined {
  const [whole, label] = QUOTED.exec(text) ?? PLAIN.exec(text) ?? []
  return whole === undefined || label === undefined
    ? undefined
    : { label: label.trim(), rest: text.slice(whole.length) }
}

export function partsOf(label: string): LabelPart[] {
  return [...label.matchAll(PART)].map(({ groups = {} }) =>
    groups.quoted === undefined
      ? { text: (groups.plain ?? '').trim(), isQuoted: false }
      : { text: unescapeQuoted(groups.quoted), isQuoted: true },
  )
}

/** Words that mean something as a label. */
export const NAMES: readonly string[] = ['right', 'other', 'true', 'false']

/** The label of several words. */
export const labelOf = (parts: readonly string[]): string =>
  parts.map((part) => partOf(part)).join(' | ')

/** Words as a part of a label, in quotation marks if they could be read as something else. */
export function partOf(text: string, names: readonly string[] = NAMES): string {
  const isPlain = /^(?![#@])[^|":]+$/.test(text) && text === text.trim()
  return isPlain && !names.includes(text) ? text : `"${escapeQuoted(text)}"`
}
