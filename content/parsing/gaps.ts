// The gaps of a prompt. The worker uses this file, so it does not import the parser of Markdown.
import { inlinesOf } from '../common/inlines-of.ts'
import type { Markup } from '../model/markup.ts'

const GAP = /\\.|\[\[([a-z][a-z0-9-]{0,63})\]\]/g

/**
 * The ids of the gaps of a prompt, in its order. In Markdown that was not read yet, a gap inside
 * code counts as well; `check` reports it.
 */
export function gapsOf(prompt: Markup): string[] {
  if (typeof prompt === 'string')
    return [...prompt.matchAll(GAP)].flatMap(([, id]) => (id === undefined ? [] : [id]))
  return inlinesOf(prompt).flatMap((node) => (node.t === 'blank' ? [node.id] : []))
}

/**
 * Sorts gaps by their place in the prompt, which also numbers them: a translation may have them
 * in another order than its source. Gaps that the prompt does not contain come last.
 */
export function sortByGap<T>(prompt: Markup, gaps: readonly T[], idOf: (gap: T) => string): T[] {
  const ids = gapsOf(prompt)
  const indexOf = (gap: T) => (ids.includes(idOf(gap)) ? ids.indexOf(idOf(gap)) : ids.length)
  return gaps.toSorted((one, other) => indexOf(one) - indexOf(other))
}
