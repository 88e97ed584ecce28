// Quizzes in Markdown of our own, from another site for instance.
import { ANY_GUIDE } from '../../../markdown/any-guide.ts'
import { readQuiz } from '../../../markdown/read-quiz.ts'
import { type Imported, type Importer, type ImportFile, unreadable } from '../../importer.ts'

export const ownMarkdown: Importer = {
  id: 'markdown',
  title: 'Markdown of Selfcheck',
  // Other programs have settings and lists of tasks as well, and what they mean by them is theirs.
  recognises: ({ text }) => /^---\r?\n/.test(text) && opened(text).problems.length === 0,
  read,
}

/** The addresses of its pictures begin where the file is. */
const opened = (text: string) => readQuiz('', text, ANY_GUIDE, '')

function read({ text }: ImportFile): Imported {
  const { value, problems, lines } = opened(text)
  const [problem] = problems
  if (problem || !value) {
    const { message = 'the settings cannot be read', line = 1 } = problem ?? {}
    return unreadable('markdown', `${message}.`, { line })
  }
  return { drafts: [], skipped: [], warnings: [], quiz: value, lines }
}
