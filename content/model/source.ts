// Where the questions of a quiz come from: a bank whose licence asks to be named, for instance.

export interface QuizOrigin {
  readonly title?: string
  readonly author?: string
  /** An `https://` or `http://` address. */
  readonly url?: string
  /** As its author writes it, such as `CC BY-SA 4.0`. */
  readonly licence?: string
}
