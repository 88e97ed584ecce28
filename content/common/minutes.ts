// How long a quiz takes.

/** An estimate in minutes: half a minute for each question, feedback included. */
export function minutesFor(questions: number): number {
  return Math.round(questions / 2) || 1
}
