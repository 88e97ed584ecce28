// Which rules hold for which kind of quiz, and for its questions.
import type { AnyQuestion, Quiz } from '../model/question.ts'
import { questionRules } from './questions/question.ts'
import { wordingRules } from './questions/wording.ts'
import { outcomeQuestionRules, outcomeRules } from './quizzes/outcome-quiz.ts'
import { quizRules } from './quizzes/quiz.ts'
import type { Finding } from './support/diagnostic.ts'

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
