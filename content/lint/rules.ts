// The rules for guides, and for each kind of quiz and its questions.
import type { Catalogue } from '../model/catalogue.ts'
import type { Guide } from '../model/guide.ts'
import type { AnyQuestion, Quiz } from '../model/quiz.ts'
import { questionRules } from './every-question/rules.ts'
import { wordingRules } from './every-question/wording.ts'
import { questionFlaws, quizFlaws } from './flaws/rules.ts'
import { guideRules } from './quizzes/guide.ts'
import { outcomeQuestionRules } from './quizzes/outcome-question.ts'
import { outcomeRules } from './quizzes/outcome-quiz.ts'
import { quizRules } from './quizzes/quiz.ts'
import type { Finding } from './support/diagnostic.ts'

export function guideFindings(guide: Guide, catalogue: Catalogue): Finding[] {
  return guideRules.flatMap((rule) => rule(guide, catalogue))
}

/** Findings about the quiz as a whole. */
export function quizFindings(quiz: Quiz): Finding[] {
  const own =
    quiz.kind === 'outcome'
      ? outcomeRules.flatMap((rule) => rule(quiz))
      : quizRules.flatMap((rule) => rule(quiz))
  return [...own, ...quizFlaws(quiz)]
}

export function questionFindings(question: AnyQuestion, quiz: Quiz): Finding[] {
  const own =
    'leanings' in question
      ? outcomeQuestionRules.flatMap((rule) => rule(question, quiz))
      : questionRules.flatMap((rule) => rule(question, quiz))
  return [
    ...own,
    ...wordingRules.flatMap((rule) => rule(question, quiz)),
    ...questionFlaws(question, quiz),
  ]
}
