// The TOML files of mdbook-quiz. https://github.com/cognitive-engineering-lab/mdbook-quiz

import { MDBOOK } from '../../about/books.ts'
import type { Draft } from '../../draft.ts'
import {
  type Finding,
  type Imported,
  type Importer,
  type ImportFile,
  unreadable,
} from '../../importer.ts'
import { placed } from '../../placed.ts'
import { tomlQuestions } from './questions.ts'
import { draftOf } from './to-draft.ts'

const TYPE = /^[ \t]*type[ \t]*=[ \t]*["'](?:ShortAnswer|MultipleChoice|Tracing)["']/m
const QUESTIONS = /^[ \t]*(?:\[\[[ \t]*questions[ \t]*\]\]|questions[ \t]*=)/m

export const mdbookQuiz: Importer = {
  id: MDBOOK.id,
  title: MDBOOK.title,
  recognises: ({ text }) =>
    QUESTIONS.test(text) && (TYPE.test(text) || text.includes('prompt.prompt')),
  read,
}

function read({ text }: ImportFile): Imported {
  const { questions, faults, multipart } = tomlQuestions(text)
  if (questions.length === 0 && faults.length === 0)
    return unreadable('no-questions', 'it has no [[questions]].')
  const drafts: Draft[] = []
  const skipped: Finding[] = [...faults]
  const warnings: Finding[] = []
  for (const { source, line } of questions) {
    const said = new Set<string>()
    const made = draftOf(source, { line, multipart, report: (what) => said.add(what) })
    if ('reason' in made) skipped.push({ ...made, line, reason: `${made.reason} Skipped.` })
    else drafts.push(made)
    const about = 'reason' in made ? { line } : placed(made)
    for (const what of said)
      warnings.push({ ...about, code: 'left-out', reason: `${what} was left out.` })
  }
  return { drafts, skipped, warnings }
}
