// The JSON of the Open Trivia Database (opentdb.com/api_config.php), whose licence asks to name it.

import { z } from 'zod'
import { OPEN_TRIVIA } from '../about/books.ts'
import { partFindings } from '../adapt/part-findings.ts'
import type { Draft } from '../draft.ts'
import {
  type Fault,
  type Finding,
  type Imported,
  type Importer,
  type ImportFile,
  unreadable,
} from '../importer.ts'
import { htmlWords } from '../text/html.ts'
import { lineOfEachItem } from '../text/json-lines.ts'
import { plainMarkdown } from '../text/plain.ts'

const Question = z.object({
  type: z.string(),
  question: z.string(),
  correct_answer: z.string(),
  incorrect_answers: z.array(z.string()),
  category: z.string().catch(''),
  difficulty: z.string().catch(''),
})
type Question = z.infer<typeof Question>

/** As the API answers, or its list alone. */
const Answer = z.object({ response_code: z.number().optional(), results: z.array(z.unknown()) })
const List = z.array(z.unknown())

export const openTrivia: Importer = {
  id: OPEN_TRIVIA.id,
  title: OPEN_TRIVIA.title,
  recognises: ({ text }) =>
    /^\s*[{[]/.test(text) &&
    (text.includes('"incorrect_answers"') || /^\s*\{\s*"response_code"\s*:/.test(text)),
  read,
}

function read({ text }: ImportFile): Imported {
  const json = parsed(text)
  const list = List.safeParse(json)
  const answer = Answer.safeParse(json)
  const items = list.data ?? answer.data?.results
  if (!items)
    return unreadable('not-json', 'this is not the JSON of Open Trivia DB, or it was cut off.')
  if (items.length === 0) return unreadable('no-questions', emptiness(answer.data?.response_code))
  const lines = lineOfEachItem(text, list.success ? 1 : 2)
  const questions = items.map((item) => Question.safeParse(item).data)
  const decode = decoderFor(questions.flatMap((one) => (one ? [one] : [])))
  const drafts: Draft[] = []
  const skipped: Finding[] = []
  const parts: { line: number; path: string; tags: string[] }[] = []
  for (const [at, question] of questions.entries()) {
    const line = lines[at] ?? 1
    if (question) {
      const [path = '', difficulty = ''] = [question.category, question.difficulty].map(decode)
      parts.push({ line, path, tags: difficulty === '' ? [] : [difficulty] })
    }
    const draft = question && draftOf(question, decode, line)
    if (draft) drafts.push(draft)
    else skipped.push({ line, ...faultOf(question, decode) })
  }
  // The category that all questions have is the title of the quiz.
  const [title, another] = new Set(parts.map(({ path }) => path))
  return {
    drafts,
    skipped,
    warnings: partFindings(parts, parts),
    ...(title && another === undefined && { title }),
    lang: 'en',
    source: {
      title: 'Open Trivia Database',
      url: 'https://opentdb.com/',
      licence: 'CC BY-SA 4.0',
    },
  }
}

function faultOf(question: Question | undefined, decode: Decode): Fault {
  const type = decode(question?.type ?? '')
  return ['', 'multiple', 'boolean'].includes(type)
    ? { code: 'incomplete', reason: 'it lacks its text, its type or its answers. Skipped.' }
    : {
        code: 'unknown-type',
        reason: `its type "${type.slice(0, 40)}" is none that Open Trivia DB has. Skipped.`,
      }
}

/** What the API means by its codes. */
function emptiness(code = 0): string {
  const why = ['', 'too few for what was asked for', 'a wrong parameter', 'an unknown token']
  return `it has no questions${why[code] ? `: the API found ${why[code]}` : ''}. Ask for them again.`
}

type Decode = (text: string) => string

/** A choice whose answers are in one of the encodings that the API offers. */
function draftOf(question: Question, decode: Decode, line: number): Draft | undefined {
  const type = decode(question.type)
  const right = decode(question.correct_answer)
  const prompt = plainMarkdown(decode(question.question))
  const partOf = [question.category, question.difficulty].filter(Boolean).map(decode)
  const base = { line, prompt, ...(partOf.length > 0 && { partOf }) }
  if (type === 'boolean') {
    const key = /^(?:true|false)$/i.test(right) ? /^t/i.test(right) : undefined
    return key === undefined ? undefined : { type: 'truefalse', ...base, key }
  }
  if (type !== 'multiple') return undefined
  const option = (text: string, isRight: boolean) => ({ text: plainMarkdown(text), isRight })
  return {
    type: 'single',
    ...base,
    options: [
      option(right, true),
      ...question.incorrect_answers.map((answer) => option(decode(answer), false)),
    ],
  }
}

/** Every text of a file is in one encoding. By default that is HTML entities. */
function decoderFor(questions: readonly Question[]): Decode {
  // Both names are words in Base64, too.
  const isType = (text: string) => /^(?:multiple|boolean)$/.test(text)
  if (questions.some(({ type }) => !isType(type) && isType(fromBase64(type)))) return fromBase64
  const texts = questions.map(({ question }) => question)
  const isUrl =
    texts.some((text) => /%[\dA-F]{2}/i.test(text)) && !texts.some((text) => /\s/.test(text))
  return isUrl ? fromUrl : fromEntities
}

const fromEntities: Decode = (text) => htmlWords(text.replaceAll('<', '&lt;'))

/** In both of its forms: a plus is a space in the older one, and does not occur in the newer one. */
const fromUrl: Decode = (text) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

const fromBase64: Decode = (text) => {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
