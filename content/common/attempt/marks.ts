// How each question of a result went, and how many went which way. Everything that shows a result
// counts whole questions, and counts them here, so that no two places show two numbers for it.

/** `open`: not answered. `partly`: some of the points. */
export type Mark = 'open' | 'wrong' | 'partly' | 'right'

export interface MarkCounts {
  readonly right: number
  /** Partly right. */
  readonly nearly: number
  readonly toRevisit: number
  readonly answered: number
}

interface Graded {
  readonly correct: boolean
  readonly score: number
  /** Not answered. */
  readonly open?: boolean | undefined
}

export function markOf({ correct, score, open }: Graded): Mark {
  if (open) return 'open'
  return correct ? 'right' : score > 0 ? 'partly' : 'wrong'
}

export function countMarks(marks: readonly Mark[]): MarkCounts {
  const count = (mark: Mark) => marks.filter((one) => one === mark).length
  return {
    right: count('right'),
    nearly: count('partly'),
    toRevisit: count('wrong'),
    answered: marks.length - count('open'),
  }
}
