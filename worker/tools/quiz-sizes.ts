// What the build says about the size of an author's quizzes. Sizes are reported and may be
// warned about; they never fail a build. Budgets for this project's own code are in
// test/build/bytes.test.ts.

/** The public JSON of a quiz in one language, which a page loads before the first question. */
export interface QuizSize {
  readonly id: string
  readonly lang: string
  /** Compressed with brotli. */
  readonly bytes: number
  readonly questions: number
}

/** Above this size the build warns, in bytes (brotli). The widget's own code is about 14,000. */
export const QUIZ_WARNING_BYTES = 4_000

/** One sentence for each quiz that is above the size, with what its author can do. */
export function sizeWarnings(quizzes: readonly QuizSize[]): string[] {
  return quizzes
    .filter(({ bytes }) => bytes > QUIZ_WARNING_BYTES)
    .map(
      ({ id, lang, bytes, questions }) =>
        `the quiz ${id} (${lang}) has ${questions} questions and ${bytes} bytes, and a page loads ` +
        `what an attempt asks before the first question. Above ${QUIZ_WARNING_BYTES} bytes, let ` +
        'an attempt ask fewer: with a `draw`, or with `sets` of the questions of one sitting.',
    )
}
