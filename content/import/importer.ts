// What an importer is: a function of the bytes of one file. It opens no other file and no address.
import type { Result } from '../common/result.ts'
import type { Quiz } from '../model/quiz.ts'
import type { QuizOrigin } from '../model/source.ts'
import type { Sheet } from './containers/table.ts'
import type { Draft, Place } from './draft.ts'

export interface ImportFile {
  /** As the author named it, for messages alone: a format is told by its content. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The bytes as text, in the encoding that they are in (decode.ts). */
  readonly text: string
  /** Of a workbook; absent for any other file. open-file.ts reads them. */
  readonly sheets?: Result<readonly Sheet[], Fault>
}

/** Why something cannot be read. */
export type Fault = Pick<Finding, 'code' | 'reason' | 'inside'>

/** Something that was skipped, or that was changed on the way. */
export interface Finding extends Place {
  /** In lower case with hyphens, such as `no-right-answer`. Programs read it, so it stays. */
  readonly code: string
  /** What the file calls the question, or how its prompt begins. */
  readonly question?: string
  /** What is so; why that matters; what to do. */
  readonly reason: string
}

/** A picture of a package that a text shows. */
export interface ImportedPicture {
  /** As the Markdown of the drafts addresses it. */
  readonly address: string
  readonly bytes: Uint8Array
}

export interface Imported {
  readonly drafts: readonly Draft[]
  /** Each question that is not among the drafts, with its reason. */
  readonly skipped: readonly Finding[]
  /** What was kept in another form than it had. */
  readonly warnings: readonly Finding[]
  readonly title?: string
  readonly description?: string
  /** BCP 47. Absent: the file does not say. */
  readonly lang?: string
  /** Who made the bank of questions, and what its licence asks for. */
  readonly source?: QuizOrigin
  readonly pictures?: readonly ImportedPicture[]
  /** A file of our own is a quiz already, and has no drafts. Without an id, the file names it. */
  readonly quiz?: Quiz
  /** The line of each question of `quiz`, by id. */
  readonly lines?: ReadonlyMap<string, number>
}

/** What the author says about a file beside the file. */
export interface ImportOptions {
  /** Of a table: the names of its columns by what they are to us. */
  readonly map?: string
}

export interface Importer {
  /** What `--from` names it. */
  readonly id: string
  /** What messages call it. */
  readonly title: string
  /** Whether the content has the signs of this format. It must not throw. */
  recognises(file: ImportFile, options: ImportOptions): boolean
  /**
   * A question that cannot be read never costs another: it is among `skipped`. A file that cannot
   * be read at all has one finding there and no draft.
   */
  read(file: ImportFile, options: ImportOptions): Imported
}

/** A file of which nothing can be read. */
export function unreadable(code: string, reason: string, place: Place = { line: 1 }): Imported {
  return { drafts: [], skipped: [{ code, reason, ...place }], warnings: [] }
}
