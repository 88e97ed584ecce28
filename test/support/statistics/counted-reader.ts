// Made-up readers as statistics count them.
import type { CountedAttempt, CountedTry } from '../../../worker/statistics/counted-attempt.ts'
import type { Item, Reader } from '../../../worker/tools/demo-stats/readers.ts'

export function countedReader(
  { asked, answers }: Reader,
  items: readonly Item[],
  revision = 1,
): CountedAttempt {
  const byId = new Map(items.map((item) => [item.id, item]))
  const attempt = (id: string, option: string): CountedTry => {
    const { weight = 0, worth = {} } = byId.get(id) ?? {}
    const share = worth[option] ?? 0
    return {
      picks: [option],
      grade: {
        points: Math.round(100 * weight * share),
        maxPoints: 100 * weight,
        right: share === 1,
      },
    }
  }
  return {
    revision,
    asked: asked.map((question) => ({ question, revision })),
    answers: answers.map(({ item, first, final, ...more }) => ({
      question: item,
      revision,
      first: attempt(item, first),
      final: attempt(item, final),
      ...more,
    })),
    pool: items.length,
  }
}
