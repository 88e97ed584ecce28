// What a page of `npm start` asks for again and again.
export interface PageState {
  /** Which build is shown. Another one: the page loads again. */
  readonly build: string
  /** Why the last save could not be built. Empty: it was. */
  readonly problems: readonly string[]
  /** Whether there was a good build, which runs now. */
  readonly hasBuild: boolean
}
