// defineGuide: checks at compile time that every fact stands on a section that
// exists and has a value that its column knows, and keeps the literal types so
// that a quiz can take its keys from the facts.
import type {
  CommonValue,
  FactCell,
  FactColumn,
  Facts,
  Guide,
  SectionSource,
} from '../model/question.ts'

type Columns = Readonly<Record<string, FactColumn>>
type ValueOf<C extends FactColumn> =
  | CommonValue
  | (C['values'] extends Readonly<Record<string, string>> ? keyof C['values'] & string : never)

type Rows<C extends Columns, S extends string> = Readonly<
  Record<
    string,
    {
      readonly name: string
      readonly section: S
      readonly cells: { readonly [K in keyof C]: FactCell<ValueOf<C[K]>, S> }
    }
  >
>

export interface GuideSource<
  S extends Readonly<Record<string, SectionSource>>,
  C extends Columns,
  R extends Rows<C, keyof S & string>,
> extends Omit<Guide, 'sections' | 'facts'> {
  readonly sections: S
  readonly facts: Omit<Facts, 'columns' | 'rows'> & { readonly columns: C; readonly rows: R }
}

/** Declares a guide. Ids of sections, columns and rows are slugs and never reused. */
export function defineGuide<
  const S extends Readonly<Record<string, SectionSource>>,
  const C extends Columns,
  const R extends Rows<C, keyof S & string>,
>(source: GuideSource<S, C, R>): GuideSource<S, C, R> {
  return source
}

// Short forms for the cells of a facts table.
export const yes = <const S extends string>(section: S, note?: string) =>
  cell('yes' as const, section, note)
export const no = <const S extends string>(section: S, note?: string) =>
  cell('no' as const, section, note)
export const depends = <const S extends string>(section: S, note?: string) =>
  cell('depends' as const, section, note)
/** The source says nothing. Such a cell shows as "Not stated" and keys no question. */
export const unstated = { value: 'unstated' } as const

/** A cell with a value of its own column. */
export function cell<const V extends string, const S extends string>(
  value: V,
  section: S,
  note?: string,
): { readonly value: V; readonly section: S; readonly note?: string } {
  return note === undefined ? { value, section } : { value, section, note }
}

// ---------------------------------------------------------------- facts as keys

interface WithFacts {
  readonly facts: {
    readonly rows: Readonly<Record<string, { readonly cells: Readonly<Record<string, FactCell>> }>>
  }
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
 * The value of one fact, to be used as the key of a question. Only a column in
 * which the row states something is accepted. (Typing the value of an `unstated`
 * cell as `never` would not do: `never` fits any key.)
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
  // The runtime value is the literal that the type was read from.
  return value as Exclude<ValueAt<G, P, C>, 'unstated'>
}

/** The rows whose cell in one column has this value: the key of a `multiple` question. */
export function rowsWhere<
  G extends WithFacts,
  C extends ColumnId<G>,
  const V extends Exclude<ValueAt<G, RowId<G>, C>, 'unstated'>,
>(guide: G, column: C, value: V): readonly RowsWith<G, C, V>[] {
  const rows = Object.entries(guide.facts.rows)
  const ids = rows.filter(([, row]) => row.cells[column]?.value === value).map(([id]) => id)
  return ids as RowsWith<G, C, V>[]
}
