// Flaws of item writing: ways to word or arrange a question that help readers who do not know the
// answer, or mislead those who do. They are known from statistics over many questions, and one
// question may have a good reason for its wording. So an author can keep each of them by writing
// that reason beside the question or the quiz. The reason is for authors: it is never published,
// and no revision depends on it.

/** Flaws that one question can have. */
export type QuestionFlaw =
  | 'above-option'
  | 'absolute-words'
  | 'longest-is-right'
  | 'many-options'
  | 'negative-stem'

/** Flaws that a quiz can have as a whole. */
export type QuizFlaw = 'key-position' | 'longest-is-right'

export type ItemFlaw = QuestionFlaw | QuizFlaw

/** By flaw that is allowed, the reason why. */
export type Reasons<F extends ItemFlaw = ItemFlaw> = { readonly [flaw in F]?: string }
