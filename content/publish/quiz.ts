// A quiz as it may be seen before an answer, with its whole pool. publishQuestion receives the prompt half of a
// question only, so it has no access to the solution.
import { minutesFor } from '../common/minutes.ts'
import type { Sets } from '../common/sets.ts'
import type { WithoutSolution } from '../model/question.ts'
import type { Quiz } from '../model/quiz.ts'
import { definitionOf } from '../questions/registry.ts'
import { type Revisions, revisionOf } from '../revisions/ledger.ts'
import type { PublicQuestion, PublicQuiz } from '../wire/index.ts'
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
      const hints = 'solution' in question ? question.solution.hints.length : 0
      return publishQuestion(question, revisionOf(revisions, question), hints)
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

function publishQuestion(
  question: WithoutSolution,
  revision: number,
  hints: number,
): PublicQuestion {
  const { id, section, prompt } = question
  const base = {
    id,
    revision,
    prompt: prompt.text,
    ...(section !== undefined && { section }),
    hints,
  }
  return definitionOf(question).publish(question, base)
}

/** An estimate of how long an attempt takes. */
export function minutes(quiz: Quiz): number {
  return minutesFor(questionCount(quiz))
}

/** How many questions an attempt asks. */
export function questionCount({ draw, questions }: Quiz): number {
  return draw ?? questions.length
}
