// How much of what was asked a result covers.
import type { AttemptResult } from '../../../../content/wire/index.ts'
import type { Strings } from '../../../strings/en.ts'

interface Covered {
  readonly asked: number
  readonly answered: number
}

/** Results that an earlier version kept have no such fields: they scored every question. */
export function coverageOf({ asked, answered, questions }: AttemptResult): Covered {
  return { asked: asked ?? questions.length, answered: answered ?? questions.length }
}

/** "5 of 19 answered", and undefined if all of them are. */
export function partlyAnswered(strings: Strings, { asked, answered }: Covered): string | undefined {
  return answered < asked ? strings.answeredOf(answered, asked) : undefined
}
