// What a format is to somebody who moves in: where its files come from, what its types of questions
// become, and what cannot be mapped. The importers name their types and reasons from these tables, and
// /docs/moving-in shows them, so both say the same. They import nothing else.
import type { QuestionType } from '../../wire/index.ts'

/** A program that writes such files. */
export interface Origin {
  readonly name: string
  /** How to get the file out of it. */
  readonly steps: string
  /** The address of its documentation. */
  readonly source?: string
}

export interface Mapped {
  /** As its program shows it to people. */
  readonly theirs: string
  readonly ours: readonly QuestionType[]
  readonly note?: string
}

export interface Refused {
  readonly theirs: string
  /** Of the finding (importer.ts). */
  readonly code: string
  /** Begins with "it", and ends with a full stop. */
  readonly why: string
}

export interface FormatAbout {
  /** What `--from` names it. */
  readonly id: string
  /** What messages call it. */
  readonly title: string
  /** The programs that people look for, where they may not know the name of the format. */
  readonly knownFrom?: string
  readonly origins: readonly Origin[]
  /** The name of a file, for the command. */
  readonly file: string
  /** By what the importer calls the type. */
  readonly maps: Readonly<Record<string, Mapped>>
  /** Types that have no form here, by what the importer calls them. */
  readonly refuses: Readonly<Record<string, Refused>>
  /** Codes of single questions or files that are skipped though their type is read. */
  readonly faults: Readonly<Record<string, string>>
  /** Codes of warnings: what is kept in another form, or left out. */
  readonly changes: Readonly<Record<string, string>>
}

/** What an importer answers for a type that it refuses. */
export const refusal = ({ code, why }: Refused) => ({ code, reason: why })
