// What is counted of an attempt that comes again.
import type { CountedAnswer, CountedAttempt } from './counted-attempt.ts'

/**
 * The attempt with the answers of both messages. What was the first answer to a question stays so;
 * last tries and hints are those of the later message. A message with fewer answers is an earlier
 * one that arrived late, and changes nothing.
 */
export function mergeAttempts(kept: CountedAttempt, sent: CountedAttempt): CountedAttempt {
  if (sent.answers.length < kept.answers.length) return kept
  const before = new Map(kept.answers.map((answer) => [answer.question, answer]))
  const after = new Set(sent.answers.map(({ question }) => question))
  const asked = new Set(sent.asked.map(({ question }) => question))
  return {
    revision: kept.revision,
    asked: [...kept.asked.filter(({ question }) => !asked.has(question)), ...sent.asked],
    answers: [
      ...kept.answers.filter(({ question }) => !after.has(question)),
      ...sent.answers.map((answer) => {
        const first = before.get(answer.question)
        return first ? triedAgain(first, answer) : answer
      }),
    ],
    pool: sent.pool,
  }
}

function triedAgain(kept: CountedAnswer, sent: CountedAnswer): CountedAnswer {
  // The options of another revision are not those of the first answer.
  if (kept.revision !== sent.revision) return kept
  const { final, hints } = sent
  return { ...kept, final, ...(hints !== undefined && { hints }) }
}
