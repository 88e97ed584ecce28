// What most of a quiz is about: a reader learns nothing from one more text that says it.

/** Two questions may be chance, whatever share of the quiz they are. */
const MIN_QUESTIONS = 3
const MIN_SHARE = 0.25

/** Whether something that `using` of the questions say is the subject of the quiz. */
export function isSubject(using: number, questions: number): boolean {
  return using >= Math.max(MIN_QUESTIONS, questions * MIN_SHARE)
}
