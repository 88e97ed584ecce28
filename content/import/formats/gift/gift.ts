// GIFT, the text format of Moodle. https://docs.moodle.org/en/GIFT_format
import { GIFT } from '../../about/gift.ts'
import { partFindings } from '../../adapt/part-findings.ts'
import type { Draft } from '../../draft.ts'
import type { Finding, Imported, Importer, ImportFile } from '../../importer.ts'
import { categoryNames } from '../moodle/categories.ts'
import { giftBlocks } from './blocks.ts'
import { partsOf } from './parts.ts'
import { questionOf } from './question.ts'

const SIGNS = [
  /^[ \t]*\$CATEGORY:/m,
  /^[ \t]*::[^:\n][^\n]{0,300}::/m,
  // Answers: `{=`, `{~`, `{T}`, `{#3`, `{>`; behind text, for a file of JSON begins with a brace.
  // It looks back from each brace: from each character on, a long line would take minutes.
  /\{(?<=\S[^\n{]{0,4000}\{)\s*(?:[=~]|(?:T|F|TRUE|FALSE)\s*[}#]|#\s*[-=+.\d%]|>\s*[=\d])/i,
] as const
/** How XML, JSON and front matter begin. */
const OTHER_START = /^\s*(?:<[?!]|<quiz|[{[]\s*["{[\]]|---[ \t]*\n)/
/** A question of our own Markdown. */
const OUR_HEADING = /^#{1,6} [^\n{]*\{#[\w-]/m

export const gift: Importer = {
  id: GIFT.id,
  title: GIFT.title,
  recognises: ({ text }) =>
    text.includes('{') &&
    !OTHER_START.test(text) &&
    !OUR_HEADING.test(text) &&
    SIGNS.some((sign) => sign.test(text)),
  read,
}

const BLANK_LINE = {
  code: 'blank-line-in-question',
  reason: 'a blank line stands before its { or its }, where GIFT ends a question. It was read on.',
}

const FORMULA_BRACES = {
  code: 'unescaped',
  reason: 'the braces of its formula were read as text. Write \\{ and \\} to be sure.',
}

function read({ text }: ImportFile): Imported {
  const { blocks, warnings, categories } = giftBlocks(text)
  const drafts: Draft[] = []
  const skipped: Finding[] = []
  const changed: Finding[] = [...warnings]
  for (const block of blocks) {
    const parts = partsOf(block)
    const { draft, fault, changes } =
      'reason' in parts ? { fault: parts, changes: [] } : questionOf(parts)
    const question = questionIn(block.text)
    const about = { line: block.line, ...(question && { question }) }
    const path = categoryNames(block.category ?? '').join('/')
    const partOf = [path, ...block.tags].filter(Boolean)
    if (draft) drafts.push(partOf.length > 0 ? { ...draft, partOf } : draft)
    if (fault) skipped.push({ ...about, ...fault, reason: `${fault.reason} Skipped.` })
    for (const change of changes) changed.push({ ...about, ...change })
    if (block.hasMarkedFormula) changed.push({ ...about, ...FORMULA_BRACES })
    if (block.blankLine !== undefined)
      changed.push({ ...about, ...BLANK_LINE, line: block.blankLine })
  }
  const bank = categories.map(({ line, name }) => ({ line, names: categoryNames(name) }))
  const paths = bank.map(({ line, names }) => ({ line, path: names.join('/') }))
  changed.push(...partFindings(paths, blocks))
  const isOne = new Set(paths.map(({ path }) => path)).size === 1
  const title = isOne ? bank[0]?.names.at(-1) : undefined
  return {
    drafts,
    skipped,
    warnings: changed.toSorted((one, other) => one.line - other.line),
    ...(title && { title }),
  }
}

/** How messages name it: by its title, or how it begins. */
function questionIn(text: string): string {
  const [first = '', second = ''] = text.trim().split(/\n|::/, 2)
  const words = (first === '' ? second : first).replaceAll(/\s+/g, ' ').trim()
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}
