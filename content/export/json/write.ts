// A quiz as JSON of our own, of which `import` makes the same quiz again.
import { outcomeSettings } from '../../markdown/write/outcome-quiz.ts'
import { checkSettings } from '../../markdown/write/quiz.ts'
import type { Quiz } from '../../model/quiz.ts'
import { readQuiz } from '../../publish/read-texts.ts'
import { authoredOutcomeQuestion, authoredQuestion } from '../authored/to-authored.ts'
import { FORMAT, VERSION } from './shape.ts'

export function quizJson(quiz: Quiz): string {
  const read = readQuiz(quiz)
  const head = { format: FORMAT, version: VERSION, id: read.id }
  const file =
    read.kind === 'outcome'
      ? {
          ...head,
          ...outcomeSettings(read),
          questions: read.questions.map(authoredOutcomeQuestion),
        }
      : { ...head, ...checkSettings(read), questions: read.questions.map(authoredQuestion) }
  return `${JSON.stringify(file, null, 2)}\n`
}
