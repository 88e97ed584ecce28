export interface Note {
  readonly severity: 'error' | 'warning'
  /** From 1, as `column`. */
  readonly line: number
  readonly column: number
  /** `what; why; what to do` */
  readonly message: string
}
export interface CheckedText {
  /** In the order of the lines. Of very many, the first ones. */
  readonly notes: readonly Note[]
  /** How many there are of each kind. */
  readonly counts: {
    readonly error: number
    readonly warning: number
  }
  /** The id of the quiz, made of its title. */
  readonly id: string
  /** Counts the quizzes that differ. Absent: there is nothing to show. */
  readonly version?: number
  readonly lang: string
  /** In the order of the text. */
  readonly questions: readonly {
    readonly id: string
    readonly line: number
  }[]
}
/** A request of the element to the API. */
export interface Call {
  readonly path: string
  readonly query: string
  readonly body: string
}
export interface CallAnswer {
  readonly status: number
  /** JSON. */
  readonly body: string
}
export interface CheckWorker {
  check: {
    readonly question: string
    readonly answer: CheckedText
  }
  call: {
    readonly question: Call
    readonly answer: CallAnswer
  }
}
export interface OpenedFile {
  /** The text of a quiz. Absent: nothing in the file could be read. */
  readonly text?: string
  /** What happened, in a sentence. */
  readonly summary: string
  /** What was skipped or changed, each with its line in the file. */
  readonly findings: readonly string[]
}
export interface ImportWorker {
  open: {
    readonly question: File
    readonly answer: OpenedFile
  }
}
/** The questions of a worker by name, each with its answer. */
export type Questions<Q> = {
  readonly [K in keyof Q]: {
    question: unknown
    answer: unknown
  }
}
export interface Asked {
  readonly kind: PropertyKey
  readonly question: unknown
  /** Where the answer goes. */
  readonly port: MessagePort
}
