// What authors write in braces at the end of a heading or an option:
//
//   ## Which one? {#which section=btree weight=2}
//   - [ ] None of these {#none pinned}
import type { PhrasingContent } from 'mdast'
import { unescapeQuoted } from './parts/quoted.ts'
import { type Problems, startOf } from './problems.ts'

export interface Attributes {
  readonly id?: string
  /** `key=value` and `key="two words"`; a word by itself has the value `true`. */
  readonly values: Readonly<Record<string, string>>
  /** `+outcome=2`; without a number it is one point. */
  readonly points: Readonly<Record<string, number>>
}

/** Among the names that may stand in braces: points for outcomes may. */
export const POINTS = '+outcome=2'

const NONE: Attributes = { values: {}, points: {} }
const BRACES = /(?<!\s)\s*\{([^{}]*)\}\s*$/
const ESCAPED = /\\\{[^{}]*\}\s*$/
const TOKEN =
  /#(?<id>\S+)|\+(?<outcome>[\w-]+)(?:=(?<points>\d+))?|(?<key>[\w-]+)(?:=(?:"(?<quoted>[^"]*)"|(?<value>\S+)))?|(?<other>\S+)/g

export interface WithAttributes {
  /** The line without its attributes. */
  readonly children: PhrasingContent[]
  readonly attributes: Attributes
  /** The line as it stands in the file. */
  readonly line: readonly PhrasingContent[]
  /** Where the attributes begin in the source, behind the brace. Absent: there are none. */
  readonly attributesAt?: number
}

/**
 * Cuts the braces off the end of a line. `known` are the names that may stand in them; another one
 * is reported. A backslash before the brace makes it text.
 */
export function splitAttributes(
  children: readonly PhrasingContent[],
  source: string,
  known: readonly string[],
  problems: Problems,
): WithAttributes {
  const last = children.at(-1)
  const raw = source.slice(last?.position?.start.offset, last?.position?.end.offset)
  const found = last?.type === 'text' && !ESCAPED.test(raw) ? BRACES.exec(last.value) : null
  if (last?.type !== 'text' || !found)
    return { children: [...children], attributes: NONE, line: children }
  const value = last.value.slice(0, found.index)
  const end = last.position?.end.offset
  return {
    line: children,
    ...(end !== undefined && { attributesAt: end - (raw.length - raw.lastIndexOf('{')) + 1 }),
    children: [...children.slice(0, -1), ...(value ? [{ ...last, value }] : [])],
    attributes: readAttributes(found[1] ?? '', known, (message) =>
      problems.error('attribute', message, startOf(last)),
    ),
  }
}

function readAttributes(
  text: string,
  known: readonly string[],
  report: (message: string) => void,
): Attributes {
  let id: string | undefined
  const values: Record<string, string> = {}
  const points: Record<string, number> = {}
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    const { key, outcome, other } = groups
    if (groups.id !== undefined) id = groups.id
    else if (outcome !== undefined && known.includes(POINTS))
      points[outcome] = Number(groups.points ?? 1)
    else if (key !== undefined && known.includes(key))
      values[key] =
        groups.quoted === undefined ? (groups.value ?? 'true') : unescapeQuoted(groups.quoted)
    else
      report(
        `"${key ?? other ?? `+${outcome}`}" in braces means nothing here; use ${known.map((one) => `"${one}"`).join(', ')} and "#id", or write a backslash before the brace`,
      )
  }
  return { ...(id !== undefined && { id }), values, points }
}
