// quizdown, and task lists of any Markdown. https://github.com/bonartm/quizdown-js

import { QUIZDOWN } from '../../about/books.ts'
import type { Draft } from '../../draft.ts'
import type { Finding, Imported, Importer, ImportFile } from '../../importer.ts'
import { placed } from '../../placed.ts'
import { quizBlocks } from './blocks.ts'
import { questionsOf } from './questions.ts'
import { sectionsOf, TASK } from './sections.ts'

const HEADING = /^ {0,3}#{1,6}[ \t]+\S/
const PAIR = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t].*\S[ \t]+::[ \t]/
const OPTION_OF_QUIZDOWN =
  /^(?:primary_color|secondary_color|shuffle_answers|shuffle_questions|start_on_load|n_questions|pass_fail)[ \t]*:/

export const quizdown: Importer = {
  id: QUIZDOWN.id,
  title: QUIZDOWN.title,
  recognises({ text }) {
    const lines = text.split('\n')
    const has = (pattern: RegExp) => lines.some((line) => pattern.test(line))
    if (quizBlocks(lines).length > 0 || (has(TASK) && has(/\[x\]/i))) return true
    return has(HEADING) && (has(OPTION_OF_QUIZDOWN) || has(PAIR))
  },
  read,
}

function read({ text }: ImportFile): Imported {
  const { sections, title, description, lang } = sectionsOf(text)
  const drafts: Draft[] = []
  const skipped: Finding[] = []
  const warnings: Finding[] = []
  for (const section of sections) {
    for (const { line, name, draft, fault, left } of questionsOf(section)) {
      const about = draft ? placed(draft) : { line, ...(name && { question: name }) }
      if (draft) drafts.push(draft)
      if (fault) skipped.push({ ...about, ...fault, reason: `${fault.reason} Skipped.` })
      for (const what of left)
        warnings.push({ ...about, code: 'left-out', reason: `${what} was left out.` })
    }
  }
  return {
    drafts,
    skipped,
    warnings,
    ...(title && { title }),
    ...(description && { description }),
    ...(lang && { lang }),
  }
}
