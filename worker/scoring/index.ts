// Grading and scoring without a server: pure functions of a quiz with its keys and of responses. The
// npm package publishes them as `selfcheck/score`.
export type { Result } from '../../content/common/result.ts'
export type { OutcomeQuiz } from '../../content/model/outcome-quiz.ts'
export type { Question, QuestionOf } from '../../content/model/question.ts'
export type { CheckQuiz } from '../../content/model/quiz.ts'
export type { Response, SentResponse } from '../../content/wire/index.ts'
export { type Fault, type GradedAttempt, gradeAttempt, type SubmittedAttempt } from './attempt.ts'
export { answerTo, feedbackOn, grade } from './grade.ts'
export { type ResolvedOutcome, resolveOutcome } from './outcome.ts'
export type { Feedback, Grade } from './questions/grader.ts'
export { bandFor, bySection, coverage, percent, type Scored, type Tally, tally } from './score.ts'
export { gradeSent } from './sent-response.ts'
