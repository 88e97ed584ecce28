// When made-up readers come: a month after a post, with a revision of the quiz in between.
import type { CheckQuiz } from '../../../content/model/quiz.ts'
import type { ReleasedRow } from '../../../content/revisions/ledger.ts'
import type { AttemptRequest } from '../../../content/wire/index.ts'
import { quizReaders } from './quiz-readers.ts'
import { randomFrom } from './random.ts'

export interface Visit {
  /** UTC day, YYYY-MM-DD. */
  readonly day: string
  /** The revision that the quiz had. */
  readonly revision: number
  readonly attempt: AttemptRequest
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Fewer than the days for which ids are kept: run again, the demo counts nobody twice. */
const DAYS = 28
/** How many days ago the quiz was revised, if it was, and how many came before. */
const REVISED = 12
const CAME_BEFORE = 0.6
/** How many days ago another site linked to the post. */
const LINKED = 9

/**
 * `count` attempts, the first ones first. `rows` are the revisions of the quiz: before it was
 * revised, readers found the questions harder that were changed then. `now` is in milliseconds. The
 * days depend on it, the attempts do not.
 */
export function monthOf(
  quiz: CheckQuiz,
  rows: readonly ReleasedRow[],
  { seed, count, now }: { readonly seed: number; readonly count: number; readonly now: number },
): Visit[] {
  const random = randomFrom(seed + 2)
  function visits(
    attempts: readonly AttemptRequest[],
    revision: number,
    [from, to]: readonly [number, number],
  ): Visit[] {
    const days = Array.from({ length: from - to + 1 }, (_, index) => to + index)
    const weights = Object.fromEntries(days.map((daysAgo) => [daysAgo, visitsOn(daysAgo, now)]))
    return attempts
      .map((attempt) => ({ day: dayOf(Number(random.pick(weights)), now), revision, attempt }))
      .toSorted((one, other) => one.day.localeCompare(other.day))
  }
  const before = Math.round(CAME_BEFORE * count)
  const early = quizReaders(quiz, seed, before, changedLast(rows))
  const late = quizReaders(quiz, seed + 10, count - before)
  return [
    ...visits(early, Math.max(1, rows.length - 1), [DAYS - 1, REVISED + 1]),
    ...visits(late, rows.length, [REVISED, 0]),
  ]
}

const dayOf = (daysAgo: number, now: number) =>
  new Date(now - DAY_MS * daysAgo).toISOString().slice(0, 10)

/** Most come at first, a few go on coming, fewer at weekends, and many by a link. */
function visitsOn(daysAgo: number, now: number): number {
  const isWeekend = [0, 6].includes(new Date(now - DAY_MS * daysAgo).getUTCDay())
  const decay = (since: number, days: number) => (since < 0 ? 0 : Math.exp(-since / days))
  const visits = 1 + 9 * decay(DAYS - 1 - daysAgo, 4) + 6 * decay(LINKED - daysAgo, 2)
  return isWeekend ? 0.6 * visits : visits
}

/** The questions that the last revision of the quiz changed. */
function changedLast(rows: readonly ReleasedRow[]): Set<string> {
  const [earlier, current] = rows.slice(-2).map(({ pool }) => pool)
  const changed = (current ?? []).filter(({ question, revision }) =>
    earlier?.some((one) => one.question === question && one.revision !== revision),
  )
  return new Set(changed.map(({ question }) => question))
}
