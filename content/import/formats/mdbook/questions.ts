// The questions of a TOML file with their lines. Where the file as a whole is broken, each question
// is read on its own, so that one mistake costs one question.
import { parse, TomlError } from 'smol-toml'
import type { Finding } from '../../importer.ts'

interface TomlQuestion {
  readonly source: unknown
  readonly line: number
}

interface TomlQuestions {
  readonly questions: readonly TomlQuestion[]
  /** Questions that are no TOML. */
  readonly faults: readonly Finding[]
  /** Texts that several questions share, by name. */
  readonly multipart: Readonly<Record<string, unknown>>
}

const HEAD = /^[ \t]*\[\[[ \t]*questions[ \t]*\]\]/

export function tomlQuestions(text: string): TomlQuestions {
  const lines = text.split('\n')
  const heads = lines.flatMap((line, at) => (HEAD.test(line) ? [at] : []))
  const whole = parsed(text)
  if ('table' in whole) {
    const list = Array.isArray(whole.table.questions) ? whole.table.questions : []
    // A line that looks like a head may stand in a text of several lines.
    const isCounted = list.length === heads.length
    const questions = list.map((source: unknown, at) => {
      return { source, line: isCounted ? (heads[at] ?? 0) + 1 : 1 }
    })
    return { questions, faults: [], multipart: tableOf(whole.table.multipart) }
  }
  if (heads.length === 0) return { questions: [], faults: [whole.fault], multipart: {} }
  const before = parsed(lines.slice(0, heads[0]).join('\n'))
  const questions: TomlQuestion[] = []
  const faults: Finding[] = []
  for (const [index, start] of heads.entries()) {
    const part = parsed(lines.slice(start, heads[index + 1]).join('\n'))
    if ('fault' in part) faults.push({ ...part.fault, line: start + part.fault.line })
    else {
      const [source] = Array.isArray(part.table.questions) ? part.table.questions : []
      questions.push({ source, line: start + 1 })
    }
  }
  const multipart = 'table' in before ? tableOf(before.table.multipart) : {}
  return { questions, faults, multipart }
}

type Parsed = { readonly table: Readonly<Record<string, unknown>> } | { readonly fault: Finding }

function parsed(text: string): Parsed {
  try {
    return { table: parse(text, { maxDepth: MOST_DEPTH }) }
  } catch (error) {
    const place =
      error instanceof TomlError ? { line: error.line, column: error.column } : { line: 1 }
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n')
    return { fault: { code: 'not-toml', reason: `${why}. Skipped.`, ...place } }
  }
}

/** Tables and lists inside each other; a question needs four. */
const MOST_DEPTH = 20

export function tableOf(value: unknown): Readonly<Record<string, unknown>> {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isTable ? (value as Record<string, unknown>) : {}
}
