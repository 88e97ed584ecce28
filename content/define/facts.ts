// Authoring the facts table of a guide, and taking keys of questions from it, so that a quiz and
// its guide cannot disagree.
import type { CommonValue, FactCell, FactColumn, Facts } from '../model/guide.ts'

export type Columns = Readonly<Record<string, FactColumn>>

type ValueOf<C extends FactColumn> =
  | CommonValue
  | (C['values'] extends Readonly<Record<string, string>> ? keyof C['values'] & string : never)

/** Rows whose cells have a value of their column and a section of the guide. */
export type Rows<C extends Columns, S extends string> = Readonly<
  Record<
    string,
    {
      readonly name: string
      readonly section: S
      readonly cells: { readonly [K in keyof C]: FactCell<ValueOf<C[K]>, S> }
    }
  >
>

// ---------------------------------------------------------------- cells

export const yes = <const S extends string>(section: S, note?: string) => cell('yes', section, note)
export const no = <const S extends string>(section: S, note?: string) => cell('no', section, note)
/** The source says that it is seldom so, and not that it never is. */
export const usuallyNot = <const S extends string>(section: S, note?: string) =>
  cell('usually-not', section, note)
export const depends = <const S extends string>(section: S, note?: string) =>
  cell('depends', section, note)
/** The source says nothing. The cell shows as "Not stated" and cannot be the key of a question. */
export const unstated = { value: 'unstated' } as const

/** A cell with a value of its own column. */
export function cell<const V extends string, const S extends string>(
  value: V,
  section: S,
  note?: string,
): { readonly value: V; readonly section: S; readonly note?: string } {
  return note === undefined ? { value, section } : { value, section, note }
}

// ---------------------------------------------------------------- keys

interface WithFacts {
  readonly facts: Pick<Facts, 'rows'>
}
type RowId<G extends WithFacts> = keyof G['facts']['rows'] & string
type ColumnId<G extends WithFacts> = keyof G['facts']['rows'][RowId<G>]['cells'] & string
type ValueAt<
  G extends WithFacts,
  P extends RowId<G>,
  C extends ColumnId<G>,
> = G['facts']['rows'][P]['cells'][C]['value']
/** The columns in which a row states something. */
type StatedColumn<G extends WithFacts, P extends RowId<G>> = {
  [C in ColumnId<G>]: ValueAt<G, P, C> extends 'unstated' ? never : C
}[ColumnId<G>]
type RowsWith<G extends WithFacts, C extends ColumnId<G>, V extends string> = {
  [P in RowId<G>]: ValueAt<G, P, C> extends V ? P : never
}[RowId<G>]

/**
 * The value of one fact, for the key of a question. Only columns in which the row states
 * something are accepted. (If the type of an `unstated` cell were `never` instead, it would
 * be accepted as any key, because `never` is assignable to every type.)
 */
export function fact<G extends WithFacts, P extends RowId<G>, C extends StatedColumn<G, P>>(
  guide: G,
  row: P,
  column: C,
): Exclude<ValueAt<G, P, C>, 'unstated'> {
  const value = guide.facts.rows[row]?.cells[column]?.value
  if (value === undefined || value === 'unstated') {
    throw new Error(`The guide states nothing about ${row} / ${column}: it cannot key a question.`)
  }
  // The value at run time is the literal from which its type was read.
  return value as Exclude<ValueAt<G, P, C>, 'unstated'>
}

/** The rows whose cell in one column has this value, for the key of a `multiple` question. */
export function rowsWhere<
  G extends WithFacts,
  C extends ColumnId<G>,
  const V extends Exclude<ValueAt<G, RowId<G>, C>, 'unstated'>,
>(guide: G, column: C, value: V): readonly RowsWith<G, C, V>[] {
  const rows = Object.entries(guide.facts.rows)
  const ids = rows.filter(([, row]) => row.cells[column]?.value === value).map(([id]) => id)
  return ids as RowsWith<G, C, V>[]
}
