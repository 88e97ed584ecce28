// A question of mdbook-quiz as a draft. Its texts are Markdown.
import { z } from 'zod'
import { type Draft, type DraftOption, gapMark } from '../../draft.ts'
import { foreignMarkdown } from '../../text/markdown.ts'
import { tableOf } from './questions.ts'

interface Reading {
  readonly line: number
  readonly multipart: Readonly<Record<string, unknown>>
  report(what: string): void
}

interface Fault {
  readonly code: string
  readonly reason: string
}

const Texts = z.union([z.string(), z.array(z.string())])
const Shared = z.object({
  type: z.string(),
  context: z.string().optional(),
  multipart: z.string().optional(),
})
const MultipleChoice = z.object({
  prompt: z.object({
    prompt: z.string(),
    distractors: z.array(z.string()).default([]),
    answerIndex: z.number().int().optional(),
    sortAnswers: z.boolean().optional(),
  }),
  answer: z.object({ answer: Texts }),
})
const ShortAnswer = z.object({
  prompt: z.object({ prompt: z.string() }),
  answer: z.object({ answer: z.string(), alternatives: z.array(z.string()).default([]) }),
})
const Tracing = z.object({
  prompt: z.object({ program: z.string() }),
  answer: z.object({
    doesCompile: z.boolean(),
    stdout: z.string().optional(),
    lineNumber: z.number().optional(),
  }),
})

export function draftOf(source: unknown, reading: Reading): Draft | Fault {
  const { line, multipart, report } = reading
  const question = tableOf(source)
  const { data: shared, error: fault } = Shared.safeParse(question)
  if (!shared) return incomplete(pathOf(fault))
  const text = (markdown: string) => foreignMarkdown(markdown, { report }).trim()
  const explanation = shared.context === undefined ? '' : text(shared.context)
  const part = shared.multipart === undefined ? '' : multipart[shared.multipart]
  if (part === undefined)
    report(`the shared text "${shared.multipart?.slice(0, 40)}", which the file does not have,`)
  const before = typeof part === 'string' && part !== '' ? `${text(part)}\n\n` : ''
  const base = { line, ...(explanation && { explanation }) }
  switch (shared.type) {
    case 'MultipleChoice': {
      const { data, error } = MultipleChoice.safeParse(withFields(question))
      if (!data) return incomplete(pathOf(error))
      return { ...base, ...choiceOf(data, text), prompt: before + text(data.prompt.prompt) }
    }
    case 'ShortAnswer': {
      const { data, error } = ShortAnswer.safeParse(withFields(question))
      if (!data) return incomplete(pathOf(error))
      const accept = [data.answer.answer, ...data.answer.alternatives].map(wordsOf)
      const field = { accept: [...new Set(accept)] }
      return { ...base, type: 'text', prompt: before + text(data.prompt.prompt), field }
    }
    case 'Tracing': {
      const { data, error } = Tracing.safeParse(question)
      if (!data) return incomplete(pathOf(error))
      if (data.answer.lineNumber !== undefined)
        report(`the line that does not compile (${data.answer.lineNumber})`)
      return { ...base, ...tracingOf(data, before) }
    }
    default:
      return {
        code: 'unknown-type',
        reason: `its type "${shared.type.slice(0, 40)}" is none that an answer is known of.`,
      }
  }
}

const incomplete = (what: string): Fault => ({
  code: 'incomplete',
  reason: `${what}, as mdbook-quiz does not accept it either.`,
})

function pathOf(error: z.ZodError): string {
  const [issue] = error.issues
  return `its ${issue?.path.join('.') ?? 'form'} is missing or is of another kind`
}

/** The first releases had a text for the prompt and for the answer. */
function withFields({ prompt, answer, ...rest }: Readonly<Record<string, unknown>>) {
  return {
    ...rest,
    prompt: typeof prompt === 'string' ? { prompt } : prompt,
    answer: typeof answer === 'string' || Array.isArray(answer) ? { answer } : answer,
  }
}

/** A list of answers means that all of them are to be chosen. */
function choiceOf(
  { prompt, answer }: z.infer<typeof MultipleChoice>,
  text: (one: string) => string,
) {
  const { distractors, answerIndex, sortAnswers = false } = prompt
  const right = typeof answer.answer === 'string' ? [answer.answer] : answer.answer
  const isKept = answerIndex !== undefined || sortAnswers
  const option =
    (isRight: boolean) =>
    (markdown: string): DraftOption => {
      return { text: text(markdown), isRight, ...(isKept && { isPinned: true }) }
    }
  const options = distractors.map(option(false))
  options.splice(answerIndex ?? 0, 0, ...right.map(option(true)))
  if (sortAnswers) options.sort((one, other) => (one.text < other.text ? -1 : 1))
  const type: 'single' | 'multiple' = typeof answer.answer === 'string' ? 'single' : 'multiple'
  return { type, options }
}

/** What is typed has no marks, also where the answer has the marks of code around it. */
function wordsOf(markdown: string): string {
  return markdown.trim().replace(/^(`+)([^`]+)\1$/, '$2')
}

/** What is to be typed for a program that prints nothing, so that the gap gives nothing away. */
const NOTHING = '-'

/** Two gaps, whether it compiles or not: one alone would tell that it does not. */
function tracingOf({ prompt, answer }: z.infer<typeof Tracing>, before: string) {
  const printed = answer.doesCompile ? (answer.stdout ?? '').replaceAll(/\s+/g, ' ').trim() : ''
  const option = (text: string, isRight: boolean): DraftOption => ({ text, isRight })
  return {
    type: 'blanks' as const,
    prompt: [
      `${before}Does this program compile, and what does it print?`,
      codeBlock(prompt.program),
      `It compiles: ${gapMark(0)}`,
      `It prints (${NOTHING} for no output): ${gapMark(1)}`,
    ].join('\n\n'),
    gaps: [
      {
        kind: 'select' as const,
        options: [option('yes', answer.doesCompile), option('no', !answer.doesCompile)],
      },
      {
        kind: 'text' as const,
        field: { accept: [printed || NOTHING], isCaseSensitive: printed !== '', isExact: true },
      },
    ],
  }
}

function codeBlock(program: string): string {
  const fences = program.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...fences.map((marks) => marks.length + 1)))
  return `${fence}rust\n${program.replace(/^\n/, '').trimEnd()}\n${fence}`
}
