// Our own formats, in which a quiz comes back whole: Markdown and JSON.
import { inOneOrder } from '../common/one-order.ts'
import { isLine } from '../common/plain-text.ts'
import { ANY_GUIDE } from '../markdown/any-guide.ts'
import { readQuiz as openQuiz } from '../markdown/read-quiz.ts'
import { writeQuiz } from '../markdown/write/quiz.ts'
import type { AnyQuestion, Quiz } from '../model/quiz.ts'
import { picturesIn } from '../publish/pictures.ts'
import { readQuiz } from '../publish/read-texts.ts'
import type { Exported, Exporter, Loss } from './exporter.ts'
import { quizJson } from './json/write.ts'
import { guideLoss } from './losses/files.ts'

export const markdown: Exporter = {
  id: 'markdown',
  title: 'Markdown',
  // The addresses of pictures begin where the file is.
  write(quiz) {
    const content = writeQuiz(quiz, { folder: '' })
    return exported(quiz, content, readOtherwise(quiz, content))
  },
}

export const json: Exporter = {
  id: 'json',
  title: 'JSON',
  write: (quiz) => exported(quiz, quizJson(quiz), []),
}

function exported(quiz: Quiz, content: string, losses: readonly Loss[]): Exported {
  const beside = picturesIn((read) => readQuiz(quiz, read))
  return {
    content,
    losses: [...guideLoss(quiz), ...losses],
    beside,
    questions: quiz.questions.length,
  }
}

/** Questions for which our Markdown has no form. The file is read again to find them. */
function readOtherwise(quiz: Quiz, content: string): Loss[] {
  const { value, problems } = openQuiz('', content, ANY_GUIDE, '')
  const texts = (one: AnyQuestion | undefined) =>
    JSON.stringify(one && inOneOrder(withSortedKey(one)))
  const read = value && readQuiz(value)
  const { questions } = readQuiz(quiz)
  return questions.flatMap((question: AnyQuestion) => {
    const again = read?.questions.find((one: AnyQuestion) => one.id === question.id)
    if (problems.length === 0 && texts(again) === texts(question)) return []
    const { text } = question.prompt
    const hasQuote = !isLine(text) && text.some(({ t }) => t === 'quote')
    const reason = hasQuote
      ? 'a quotation in its prompt is a hint in Markdown.'
      : 'Markdown has no form for a part of it. JSON has.'
    return [{ code: 'no-form', question: question.id, reason }]
  })
}

/** Several right options are a set. */
function withSortedKey(question: AnyQuestion): unknown {
  if (!('solution' in question) || question.type !== 'multiple') return question
  const { solution } = question
  return { ...question, solution: { ...solution, key: solution.key.toSorted() } }
}
