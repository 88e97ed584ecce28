// The rules that report flaws of item writing. Each can be switched off for a question or for a
// quiz. A flaw that the model has and these tables lack does not compile.
//
// Statistics over more than 7,000 questions show that such flaws go with how hard a question is and
// how well it tells readers apart. They find questions that need a second look, and prove nothing
// about one of them (arXiv 2503.10533). So a rule that may be wrong about a question only warns.
import type { ItemFlaw, QuestionFlaw, QuizFlaw, Reasons } from '../../model/item-flaws.ts'
import type { AnyQuestion, CheckQuiz, Quiz } from '../../model/quiz.ts'
import type { Rule } from '../questions/question-rules.ts'
import type { Finding } from '../support/diagnostic.ts'
import { checkAbsoluteWords } from './absolute-words.ts'
import { checkKeyPositions, checkLongestHabit, checkLongestOption } from './key-habits.ts'
import { checkManyOptions, checkOptionsAbove } from './options.ts'
import { checkStem } from './stem.ts'

const QUESTION_RULES: { readonly [F in QuestionFlaw]: Rule<AnyQuestion> } = {
  'above-option': checkOptionsAbove,
  'absolute-words': checkAbsoluteWords,
  'longest-is-right': checkLongestOption,
  'many-options': checkManyOptions,
  'negative-stem': checkStem,
}

/** Outcome quizzes have no keys, and these flaws are habits of keys. */
const QUIZ_RULES: { readonly [F in QuizFlaw]: (quiz: CheckQuiz) => Finding[] } = {
  'key-position': checkKeyPositions,
  'longest-is-right': checkLongestHabit,
}

/** The flaws of a question. Those that its author allows have the reason. */
export function questionFlaws(question: AnyQuestion, quiz: Quiz): Finding[] {
  const rules = Object.values(QUESTION_RULES)
  const findings = rules.flatMap((rule) => rule(question, quiz))
  return withReasons(findings, { ...quiz.allow, ...question.allow })
}

/** The same for a quiz as a whole. */
export function quizFlaws(quiz: Quiz): Finding[] {
  if (quiz.kind === 'outcome') return []
  const findings = Object.values(QUIZ_RULES).flatMap((rule) => rule(quiz))
  return withReasons(findings, quiz.allow)
}

function withReasons(findings: readonly Finding[], reasons: Reasons = {}): Finding[] {
  return findings.map((finding) => {
    const reason = reasons[finding.code as ItemFlaw]
    return reason === undefined ? finding : { ...finding, reason }
  })
}
