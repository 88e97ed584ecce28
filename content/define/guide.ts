// Declares a guide. The compiler checks that every fact names a section of the guide and a value
// of its column. The literal types are kept, so that a quiz can take its keys from the facts.
import type { Facts, Guide, SectionSource } from '../model/guide.ts'
import type { Columns, Rows } from './facts.ts'

type Sections = Readonly<Record<string, SectionSource>>

export interface GuideWithoutFacts<S extends Sections> extends Omit<Guide, 'sections' | 'facts'> {
  readonly sections: S
  readonly facts?: never
}

export interface GuideWithFacts<
  S extends Sections,
  C extends Columns,
  R extends Rows<C, keyof S & string>,
> extends Omit<Guide, 'sections' | 'facts'> {
  readonly sections: S
  readonly facts: Omit<Facts, 'columns' | 'rows'> & { readonly columns: C; readonly rows: R }
}

/** Ids of sections, columns and rows are slugs and never reused. */
export function defineGuide<const S extends Sections>(
  source: GuideWithoutFacts<S>,
): GuideWithoutFacts<S>
export function defineGuide<
  const S extends Sections,
  const C extends Columns,
  const R extends Rows<C, keyof S & string>,
>(source: GuideWithFacts<S, C, R>): GuideWithFacts<S, C, R>
export function defineGuide<S>(source: S): S {
  return source
}
