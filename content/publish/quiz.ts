// A quiz as it may be seen before an answer, with its whole pool.
import { minutesFor } from '../common/minutes.ts'
import type { Sets } from '../common/sets.ts'
import type { Quiz } from '../model/quiz.ts'
import { publishQuestion } from '../questions/registry.ts'
import { type Revisions, revisionOf } from '../revisions/ledger.ts'
import type { PublicQuiz } from '../wire/index.ts'
import { factsDate } from './facts-date.ts'

export function publishQuiz(quiz: Quiz, revisions: Revisions): PublicQuiz {
  return {
    id: quiz.id,
    revision: revisions.revision,
    title: quiz.title,
    description: quiz.description,
    lang: quiz.lang,
    kind: quiz.kind,
    ...(quiz.guide && { guide: quiz.guide.id }),
    ...factsDate(quiz),
    ...(quiz.source && { source: quiz.source }),
    ...(quiz.draw !== undefined && { draw: quiz.draw }),
    ...(quiz.tries !== undefined && { tries: quiz.tries }),
    ...(quiz.confidence && { confidence: quiz.confidence }),
    ...(quiz.shuffle && { shuffle: quiz.shuffle }),
    ...(quiz.sets && { sets: publishSets(quiz.sets), questionCount: questionCount(quiz) }),
    questions: quiz.questions.map((question) => {
      const { id, section, prompt } = question
      return publishQuestion(question, {
        id,
        revision: revisionOf(revisions, question),
        prompt: prompt.text,
        ...(section !== undefined && { section }),
        hints: 'solution' in question ? question.solution.hints.length : 0,
      })
    }),
  }
}

/** Says that the server counts answers. The questions stay last, as they are long. */
export function withStatistics(quiz: PublicQuiz, isCounted: boolean): PublicQuiz {
  if (!isCounted) return quiz
  const { questions, ...about } = quiz
  return { ...about, statistics: true, questions }
}

function publishSets(sets: Sets) {
  return Object.entries(sets).map(([id, questions]) => ({ id, questionCount: questions.length }))
}

/** An estimate of how long an attempt takes. */
export function minutes(quiz: Quiz): number {
  return minutesFor(questionCount(quiz))
}

/** How many questions an attempt asks. */
export function questionCount({ draw, questions }: Quiz): number {
  return draw ?? questions.length
}
