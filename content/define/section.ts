// What the functions share that declare a quiz: the sections that its questions may name, and the
// guide, which may be left out.
import type { Guide } from '../model/guide.ts'

/** The ids of the sections of a guide, as literal types. */
export type SectionOf<G> = G extends { readonly sections: infer S } ? keyof S & string : never

/** A quiz that was declared with a guide. */
export type WithGuide<Q> = Q & { readonly guide: Guide }

/** The arguments of a function whose first one, the guide, may be left out. */
export function splitGuide<T>(args: readonly [Guide, T] | readonly [T]): {
  readonly guide?: Guide
  readonly source: T
} {
  return args.length === 1 ? { source: args[0] } : { guide: args[0], source: args[1] }
}
