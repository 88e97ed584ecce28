// What an exporter is: a function of one quiz. It reads no file and no address.
import type { Pictures } from '../model/picture.ts'
import type { Quiz } from '../model/quiz.ts'

/** Something that the format has no place for, or has in another form. */
export interface Loss {
  /** In lower case with hyphens, such as `hints`. Programs read it, so it stays. */
  readonly code: string
  /** The id of the question. Absent: it is about the whole quiz. */
  readonly question?: string
  /** What is so, and why. */
  readonly reason: string
}

export interface Exported {
  /** The whole file, as text or, for a package, as bytes. */
  readonly content: string | Uint8Array
  readonly losses: readonly Loss[]
  /** The addresses of pictures that the file names and does not hold: they go beside it. */
  readonly beside?: readonly string[]
  /** How many questions are in it. */
  readonly questions: number
}

export interface Exporter {
  /** What `--to` names it. */
  readonly id: string
  /** What messages call it. */
  readonly title: string
  /** `pictures` has those that the texts of the quiz show. */
  write(quiz: Quiz, pictures: Pictures): Exported
}
