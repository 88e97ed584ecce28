// The public form of a shared outcome. It has no reasons, because each reason would reveal
// which option was chosen.

import { factsDate } from '../../content/publish/facts-date.ts'
import type { SharedOutcome } from '../../content/wire/index.ts'
import type { FoundOutcome } from './find-result.ts'
import { publicOutcome } from './outcome-result.ts'

export function sharedOutcome(
  { open, opened, outcome }: Omit<FoundOutcome, 'kind'>,
  origin: string,
): SharedOutcome {
  // Absent if the quiz no longer has this outcome.
  const runnerUp = open.quiz.outcomes.find(({ id }) => id === opened.runnerUp)
  return {
    quiz: open.quiz.id,
    title: open.quiz.title,
    kind: 'outcome',
    revision: opened.revision,
    lang: open.quiz.lang,
    asked: opened.asked,
    answered: opened.answered,
    outcome: publicOutcome(open, outcome, origin),
    ...(runnerUp && { runnerUp: publicOutcome(open, runnerUp, origin) }),
    ...(opened.seed !== undefined && { seed: opened.seed }),
    questions: opened.askedQuestions.map(({ question, mark }) => ({
      question,
      answered: mark === 'answered',
    })),
    ...factsDate(open.quiz),
    issued: opened.issued,
    current: opened.isCurrent,
  }
}
