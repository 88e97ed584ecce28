// Which rules hold for which kind of quiz, and for its questions.
import type { AnyQuestion, Quiz } from '../schema.ts'
import type { Finding } from './diagnostic.ts'
import { outcomeQuestionRules, outcomeRules } from './outcome-rules.ts'
import { questionRules } from './question-rules.ts'
import { quizRules } from './quiz-rules.ts'
import { wordingRules } from './wording-rules.ts'

/** Of the quiz as a whole. */
export function quizFindings(quiz: Quiz): Finding[] {
  return quiz.kind === 'outcome'
    ? outcomeRules.flatMap((rule) => rule(quiz))
    : quizRules.flatMap((rule) => rule(quiz))
}

/** An id that passes judgement tells nothing where nothing is right. */
export function questionFindings(question: AnyQuestion, quiz: Quiz): Finding[] {
  const own =
    'leanings' in question
      ? outcomeQuestionRules.flatMap((rule) => rule(question, quiz))
      : questionRules.flatMap((rule) => rule(question, quiz))
  return [...own, ...wordingRules.flatMap((rule) => rule(question, quiz))]
}
