// The contract between a question type and its rules. Each type has its rules in its own file;
// registry.ts lists them.
import type { Question } from '../../model/question.ts'
import type { Quiz } from '../../model/quiz.ts'
import type { Answers } from '../leaks/answer.ts'
import type { Finding } from '../support/diagnostic.ts'

export type Rule<Q> = (question: Q, quiz: Quiz) => Finding[]

export interface QuestionRules<Q extends Question> extends Answers<Q> {
  findings(question: Q, quiz: Quiz): Finding[]
}

export function rulesOf<Q extends Question>(
  answers: Answers<Q>,
  ...rules: readonly Rule<Q>[]
): QuestionRules<Q> {
  return { ...answers, findings: (question, quiz) => rules.flatMap((rule) => rule(question, quiz)) }
}
