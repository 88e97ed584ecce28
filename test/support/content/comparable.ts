// Content as it is compared: its texts read, and what has no order in one order.
import type { Question } from '../../../content/model/question.ts'
import type { AnyQuestion, Quiz } from '../../../content/model/quiz.ts'
import { readGuide, readQuiz } from '../../../content/publish/read-texts.ts'

export const comparableGuide = readGuide

/** Only the id of the guide counts, since a quiz in Markdown names it. */
export function comparableQuiz(quiz: Quiz) {
  const { guide, ...read } = readQuiz(quiz)
  const { questions } = read
  return {
    ...read,
    guide: guide?.id,
    questions: questions.map((one: AnyQuestion) => ('leanings' in one ? one : comparable(one))),
  }
}

/** The right options of a question are a set: its scoring hash sorts them, too. */
function comparable(question: Question): Question {
  if (question.type !== 'multiple') return question
  const { solution } = question
  return { ...question, solution: { ...solution, key: solution.key.toSorted() } }
}
