// How long each question is on screen before its first check. Pure: the caller knows the time.
import { SECONDS_MAX } from '../../../content/common/attempt/counted.ts'
import { currentQuestion, isAnswering } from '../machine/selectors.ts'
import type { State } from '../machine/state.ts'

/** A question that is timed, and the seconds that an earlier visit kept for it. */
export interface Timed {
  readonly attempt: string
  readonly question: string
  readonly kept?: number | undefined
}

export interface Watch {
  /** The question that is on screen, and since when, in ms. */
  readonly running?: (Timed & { readonly since: number }) | undefined
  /** Milliseconds by attempt and question, without those of `running`. */
  readonly spent: Readonly<Record<string, number>>
}

/** Goes on with `next`. What was on screen until now gets its time. */
export function watch({ running, spent }: Watch, next: Timed | undefined, now: number): Watch {
  return {
    running: next && { ...next, since: now },
    spent: running
      ? { ...spent, [keyOf(running)]: spentOn(spent, running) + Math.max(0, now - running.since) }
      : spent,
  }
}

/** Whole, and at most SECONDS_MAX. */
export function secondsOf({ spent }: Watch, timed: Timed): number {
  return Math.min(SECONDS_MAX, Math.round(spentOn(spent, timed) / 1000))
}

/** The question that the reader sees and has not checked yet. */
export function timedQuestion(state: State): Timed | undefined {
  const question = isAnswering(state) ? currentQuestion(state)?.id : undefined
  if (question === undefined) return undefined
  const { status = 'open', tries, seconds } = state.items[question] ?? {}
  if (status !== 'open' || tries) return undefined
  return { attempt: state.attempt, question, kept: seconds }
}

const keyOf = ({ attempt, question }: Timed) => `${attempt}/${question}`

const spentOn = (spent: Watch['spent'], timed: Timed) =>
  spent[keyOf(timed)] ?? 1000 * (timed.kept || 0)
