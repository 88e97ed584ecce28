// What stands in braces at the end of a heading, an option or an item (markdown/attributes.ts).
import type { PhrasingContent } from 'mdast'
import type { QuestionFlaw, Reasons } from '../../model/item-flaws.ts'
import { QUESTION_FLAWS } from '../parts/flaws.ts'
import { escapeQuoted } from '../parts/quoted.ts'
import './verbatim.ts'

/** In their order. `true` is a word by itself, and what is undefined is left out. */
export type WrittenAttributes = Readonly<Record<string, string | number | true | undefined>>

/** The line with its id and other attributes behind it. */
export function withAttributes(
  line: readonly PhrasingContent[],
  id: string | undefined,
  values: WrittenAttributes = {},
): PhrasingContent[] {
  const words = [
    ...(id === undefined ? [] : [`#${id}`]),
    ...Object.entries(values).flatMap(([name, value]) => {
      if (value === undefined) return []
      return value === true ? [name] : [`${name}=${attributeValue(String(value))}`]
    }),
  ]
  if (words.length === 0) return withoutBraces(line)
  const before = line.length > 0 ? ' ' : ''
  return [...line, { type: 'text', value: `${before}{${words.join(' ')}}` }]
}

/** Reasons for flaws that are allowed. */
export function allowAttributes(allow: Reasons<QuestionFlaw> = {}): WrittenAttributes {
  return Object.fromEntries(QUESTION_FLAWS.map((flaw) => [`allow-${flaw}`, allow[flaw]]))
}

/** Braces that end a line would be read as attributes, unless a backslash stands before them. */
function withoutBraces(line: readonly PhrasingContent[]): PhrasingContent[] {
  const last = line.at(-1)
  const [, before, after] =
    (last?.type === 'text' && /^(.*)\{([^{}]*\}\s*)$/.exec(last.value)) || []
  if (before === undefined || after === undefined) return [...line]
  const texts = [before, after].map((value): PhrasingContent => ({ type: 'text', value }))
  return [...line.slice(0, -1), ...texts.toSpliced(1, 0, { type: 'verbatim', value: '\\{' })]
}

function attributeValue(value: string): string {
  return /^[^\s"{}]+$/.test(value) && value !== 'true' ? value : `"${escapeQuoted(value)}"`
}
