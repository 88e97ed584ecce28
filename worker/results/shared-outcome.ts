// An opened result of a quiz of kind `outcome` in words and links: what fitted, and no
// reason, since each reason would tell what was chosen.
import type { SharedOutcome } from '../../content/wire/index.ts'
import { describeOutcome } from '../api/outcome-attempts.ts'
import type { FoundOutcome } from '../api/results.ts'

export function describeShared(
  { open, opened, outcome }: Omit<FoundOutcome, 'kind'>,
  origin: string,
): SharedOutcome {
  // One that the quiz has no more is left out.
  const runnerUp = open.quiz.outcomes.find(({ id }) => id === opened.runnerUp)
  return {
    quiz: open.quiz.id,
    title: open.quiz.title,
    kind: 'outcome',
    revision: opened.revision,
    lang: open.quiz.lang,
    outcome: describeOutcome(open, outcome, origin),
    ...(runnerUp && { runnerUp: describeOutcome(open, runnerUp, origin) }),
    ...(opened.seed !== undefined && { seed: opened.seed }),
    questions: opened.asked.map(({ question, mark }) => ({
      question,
      answered: mark === 'answered',
    })),
    issued: opened.issued,
    current: opened.isCurrent,
  }
}
