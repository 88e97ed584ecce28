// Reads the questions of a file one after the other. What goes wrong in one of them, even by a
// mistake of ours, is its own finding and costs no other.
import type { Result } from '../common/result.ts'
import type { Draft, Place } from './draft.ts'
import type { Finding } from './importer.ts'
import { placed, placedAt } from './placed.ts'

/** Why a question is skipped. The reason ends with a full stop. */
export interface Refusal {
  readonly code: string
  readonly reason: string
}

export type Warn = (code: string, reason: string) => void

/** Several drafts where one item asks several things. */
export type ItemResult = Result<Draft | readonly Draft[], Refusal>

export interface ReadItems {
  readonly drafts: readonly Draft[]
  readonly skipped: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** `nameOf` says what messages call an item of which no draft is made. */
export function readItems<T extends Place>(
  items: readonly T[],
  nameOf: (item: T) => string | undefined,
  read: (item: T, warn: Warn) => ItemResult,
): ReadItems {
  const drafts: Draft[] = []
  const skipped: Finding[] = []
  const warnings: Finding[] = []
  for (const item of items) {
    const warned = new Map<string, Refusal>()
    const warn: Warn = (code, reason) => warned.set(`${code} ${reason}`, { code, reason })
    const result = readSafely(() => read(item, warn))
    const made = result.ok ? [result.value].flat() : []
    const place = { ...(made[0] && placed(made[0])), ...placedAt(item, nameSafely(item, nameOf)) }
    if (!result.ok)
      skipped.push({ ...place, ...result.error, reason: `${result.error.reason} Skipped.` })
    else for (const { code, reason } of warned.values()) warnings.push({ ...place, code, reason })
    drafts.push(...made)
  }
  return { drafts, skipped, warnings }
}

/** The parser of HTML calls itself for each element inside another one. */
const TOO_DEEP: Refusal = {
  code: 'too-deep',
  reason: 'its text has too many elements inside each other.',
}

/** A name may be the first words of the text, which may be what could not be read. */
function nameSafely<T>(item: T, nameOf: (item: T) => string | undefined): string | undefined {
  try {
    return nameOf(item)
  } catch {
    return undefined
  }
}

function readSafely(read: () => ItemResult): ItemResult {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, error: TOO_DEEP }
    const reason = `reading it failed, which is a mistake of the importer: ${String(error)}. Please report it.`
    return { ok: false, error: { code: 'internal', reason } }
  }
}
