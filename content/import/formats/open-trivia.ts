// The JSON of the Open Trivia Database (opentdb.com/api_config.php), whose licence asks to name it.
import { z } from 'zod'
import type { Draft } from '../draft.ts'
import { type Imported, type Importer, type ImportFile, unreadable } from '../importer.ts'
import { htmlWords } from '../text/html.ts'
import { lineOfEach } from '../text/json-lines.ts'
import { plainMarkdown } from '../text/plain.ts'

const Question = z.object({
  type: z.enum(['multiple', 'boolean']),
  question: z.string(),
  correct_answer: z.string(),
  incorrect_answers: z.array(z.string()),
  category: z.string().optional(),
})
const File = z.object({ results: z.array(z.unknown()) })

export const openTrivia: Importer = {
  id: 'opentdb',
  title: 'Open Trivia DB',
  recognises: ({ text }) =>
    /^\s*\{/.test(text) && text.includes('"results"') && text.includes('"incorrect_answers"'),
  read,
}

function read({ text }: ImportFile): Imported {
  const file = File.safeParse(parsed(text))
  if (!file.success) return unreadable('not-json', 'this is not the JSON of Open Trivia DB.')
  const lines = lineOfEach(text, 'correct_answer')
  const read = file.data.results.map((one, at) => ({
    line: lines[at] ?? 1,
    question: Question.safeParse(one),
  }))
  return {
    drafts: read.flatMap(({ question, line }) =>
      question.success ? [draftOf(question.data, line)] : [],
    ),
    skipped: read.flatMap(({ question, line }) =>
      question.success
        ? []
        : [{ code: 'incomplete', line, reason: 'it lacks its text or its answers. Skipped.' }],
    ),
    warnings: [],
    lang: 'en',
    source: {
      title: 'Open Trivia Database',
      url: 'https://opentdb.com/',
      licence: 'CC BY-SA 4.0',
    },
  }
}

function draftOf(
  { type, question, correct_answer, incorrect_answers }: z.infer<typeof Question>,
  line: number,
): Draft {
  const prompt = plainMarkdown(decoded(question))
  if (type === 'boolean') return { type: 'truefalse', line, prompt, key: correct_answer === 'True' }
  const option = (text: string, isRight: boolean) => {
    return { text: plainMarkdown(decoded(text)), isRight }
  }
  return {
    type: 'single',
    line,
    prompt,
    options: [
      option(correct_answer, true),
      ...incorrect_answers.map((answer) => option(answer, false)),
    ],
  }
}

/** By default the texts come with HTML entities, or percent-encoded. */
function decoded(text: string): string {
  if (/%[0-9A-F]{2}/.test(text) && !/\s/.test(text)) {
    try {
      return decodeURIComponent(text)
    } catch {
      return text
    }
  }
  return htmlWords(text.replaceAll('<', '&lt;'))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
