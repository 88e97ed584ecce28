// A guide: the passages that questions point to, and a table of facts that keys are taken from.
import type { Markup } from './markup.ts'

export interface SectionSource {
  readonly title: string
  /** Paragraphs in order; an array inside is a list. */
  readonly body: readonly (Markup | readonly Markup[])[]
}

/** Tells a list of texts from the nodes of one text. */
export function isItems(block: Markup | readonly Markup[]): block is readonly Markup[] {
  if (typeof block === 'string') return false
  const [first] = block
  return typeof first === 'string' || Array.isArray(first)
}

/** A value that a cell of any column may have. */
export type CommonValue = 'yes' | 'no' | 'usually-not' | 'depends' | 'unstated'

export interface FactCell<V extends string = string, S extends string = string> {
  readonly value: V
  /** The section that supports the value. Absent only where the source states nothing. */
  readonly section?: S
  /** A few words that qualify the value. */
  readonly note?: string
}

export interface FactColumn {
  readonly label: string
  /** Further values of this column, with the text that is shown for each. */
  readonly values?: Readonly<Record<string, string>>
}

interface FactRow {
  readonly name: string
  readonly section: string
  readonly cells: Readonly<Record<string, FactCell>>
}

export interface Facts {
  readonly title: string
  /** What the rows are, as the heading of their column. */
  readonly subject: string
  readonly columns: Readonly<Record<string, FactColumn>>
  readonly rows: Readonly<Record<string, FactRow>>
}

/** What guides and quizzes of both kinds have. */
export interface Titled {
  readonly id: string
  readonly title: string
  readonly description: string
  /** BCP 47. */
  readonly lang: string
}

export interface Guide extends Titled {
  /** Absent: the guide itself is the source. */
  readonly source?: {
    /** Absent for a text that has no title: it is then described as an article of its author. */
    readonly title?: string
    readonly author?: string
    /** ISO 8601 date: as of when the facts are. */
    readonly published?: string
    readonly url?: string
  }
  readonly sections: Readonly<Record<string, SectionSource>>
  readonly facts?: Facts
  readonly takeaways?: readonly Markup[]
}
