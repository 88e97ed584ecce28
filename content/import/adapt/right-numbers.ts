// Several numbers that are right. A question of ours has one number or one range, so they become the
// widest of them, or the forms of a text.
import type { NumberKeySource } from '../../questions/typed.ts'
import type { Markdown, NumberField, TextField } from '../draft.ts'

/** Numbers that are not right and have feedback. */
type Expected = readonly (NumberKeySource & { readonly feedback: Markdown })[]

export type RightNumbers =
  | { readonly kind: 'number'; readonly field: NumberField }
  /** `lost`: feedback for ranges, which a text does not have. */
  | { readonly kind: 'text'; readonly field: TextField; readonly lost: readonly Markdown[] }

/** Undefined: ranges that none of them holds, which have no form here. */
export function rightNumbers(
  keys: readonly NumberKeySource[],
  expected: Expected = [],
): RightNumbers | undefined {
  const widest = keys.find((one) => keys.every((inner) => contains(one, inner)))
  if (widest) {
    const field = { ...widest, ...(expected.length > 0 && { expected }) }
    return { kind: 'number', field }
  }
  if (!keys.every(isExact)) return undefined
  const others = expected.filter(isExact).map(({ key, feedback }) => {
    return { accept: [String(key)], feedback }
  })
  const field = {
    accept: keys.map(({ key }) => String(key)),
    ...(others.length > 0 && { expected: others }),
  }
  const lost = expected.filter((one) => !isExact(one)).map(({ feedback }) => feedback)
  return { kind: 'text', field, lost }
}

const isExact = (one: NumberKeySource) =>
  typeof one.key !== 'object' && !('tolerance' in one && one.tolerance !== undefined)

function contains(outer: NumberKeySource, inner: NumberKeySource): boolean {
  if (outer === inner) return true
  const [least, most] = ends(outer)
  const [from, to] = ends(inner)
  return least <= from && to <= most
}

function ends(source: NumberKeySource): [number, number] {
  if (typeof source.key === 'object') return [Number(source.key.from), Number(source.key.to)]
  const tolerance = 'tolerance' in source ? Number(source.tolerance ?? 0) : 0
  return [Number(source.key) - tolerance, Number(source.key) + tolerance]
}
