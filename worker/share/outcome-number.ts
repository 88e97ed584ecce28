// Outcome and runner-up as one number of 16 bits, which a code holds in place of a score. Each is
// its place among the outcomes of the quiz's revision, counted from 1; 0 means no runner-up.

const WIDTH = 256

interface OutcomeIds {
  readonly outcome: string
  readonly runnerUp?: string
}

/** For an outcome after the 255th, a number that does not fit: then there is no code. */
export function outcomeNumber(
  outcomes: readonly string[],
  outcome: string,
  runnerUp?: string,
): number {
  const [first, second] = [outcome, runnerUp].map((id) => outcomes.indexOf(id ?? '') + 1)
  if (!first || second === undefined || second >= WIDTH) return WIDTH * WIDTH
  return first * WIDTH + second
}

/** Undefined for a number that outcomeNumber does not return. */
export function readOutcomes(outcomes: readonly string[], number: number): OutcomeIds | undefined {
  const outcome = outcomes[Math.floor(number / WIDTH) - 1]
  const place = number % WIDTH
  if (outcome === undefined || place > outcomes.length) return undefined
  const runnerUp = outcomes[place - 1]
  if (runnerUp === outcome) return undefined
  return { outcome, ...(runnerUp !== undefined && { runnerUp }) }
}
