// Quizzes in JSON of our own (content/export/json/): they come back whole.
import { quizOfJson } from '../../../export/json/read.ts'
import { FORMAT } from '../../../export/json/shape.ts'
import { type Imported, type Importer, type ImportFile, unreadable } from '../../importer.ts'

const SIGN = new RegExp(`^\\s*\\{[^]{0,500}?"format"\\s*:\\s*"${FORMAT}"`)

export const ownJson: Importer = {
  id: 'json',
  title: 'JSON of Selfcheck',
  recognises: ({ text }) => SIGN.test(text),
  read,
}

function read({ text }: ImportFile): Imported {
  const json = parsed(text)
  if (json === undefined) return unreadable('json', 'this is no JSON that can be read.')
  const quiz = quizOfJson(json)
  return quiz.ok
    ? { drafts: [], skipped: [], warnings: [], quiz: quiz.value }
    : unreadable('json', `the quiz cannot be read: ${quiz.error.join('; ')}.`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
