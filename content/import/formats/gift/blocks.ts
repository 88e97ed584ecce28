// The questions of a GIFT file as blocks of text. A blank line ends a block; in files of teachers it
// also stands inside of braces, or is missing, so braces and titles decide, too.
import type { Finding } from '../../importer.ts'
import { findMark, marksIn } from './escapes.ts'
import { withMarkedFormulas } from './formulas.ts'

export interface GiftBlock {
  /** Of its first line, from 1. */
  readonly line: number
  /** Lines of comments are empty, so that lines can be counted. */
  readonly text: string
  /** Of the first blank line inside of it. */
  readonly blankLine?: number
  /** Backslashes were put before the braces of a formula. */
  readonly hasMarkedFormula?: true
  /** As the last command above it names it. */
  readonly category?: string
  readonly tags: readonly string[]
}

export interface GiftBlocks {
  readonly blocks: readonly GiftBlock[]
  readonly warnings: readonly Finding[]
  readonly categories: readonly { readonly line: number; readonly name: string }[]
}

const CATEGORY = /^\s*\$CATEGORY:(.*)$/
/** What other programs write beside the one command that Moodle has. */
const COMMAND = /^\s*(\$[A-Z][A-Z_]{3,})(?![a-z])/
/** Moodle writes tags into a comment above their question. */
const TAG = /\[tag:((?:\\\]|[^\]<>`\n]){1,200})\]/g
const tagsIn = (line: string) =>
  Array.from(line.matchAll(TAG), ([, tag = '']) => tag.replaceAll('\\]', ']').trim())
const isComment = (line: string) => line.trimStart().startsWith('//')
const isTitle = (line: string) => /^\s*::[^:]/.test(line)

interface OpenBlock {
  line: number
  lines: string[]
  /** Its answers have begun, and have not ended. */
  isOpen: boolean
  hasAnswers: boolean
  blankLine?: number
  hasMarkedFormula?: true
  category?: string
  tags: string[]
}

export function giftBlocks(text: string): GiftBlocks {
  const written = text.split('\n')
  const lines = written.map((line) => (isComment(line) ? line : withMarkedFormulas(line)))
  const comesNext = nextMarks(lines)
  const blocks: GiftBlock[] = []
  const warnings: Finding[] = []
  const categories: { line: number; name: string }[] = []
  let category: string | undefined
  let tags: string[] = []
  let block: OpenBlock | undefined
  const finish = () => {
    if (block) {
      const { isOpen: _, hasAnswers: __, lines: inside, ...rest } = block
      blocks.push({ ...rest, text: inside.join('\n') })
    }
    block = undefined
  }
  const add = (line: string, number: number) => {
    if (!block) {
      const about = category === undefined ? {} : { category }
      block = { line: number, lines: [], isOpen: false, hasAnswers: false, tags, ...about }
      tags = []
    }
    block.lines.push(line)
    if (lines[number - 1] !== written[number - 1]) block.hasMarkedFormula = true
    for (const { mark } of marksIn(line, '{}')) {
      if (mark === '}' && block.isOpen) block.hasAnswers = true
      block.isOpen = mark === '{'
    }
  }
  for (const [at, content] of lines.entries()) {
    const number = at + 1
    const [, switched] = CATEGORY.exec(content) ?? []
    const [, command] = COMMAND.exec(content) ?? []
    if (isComment(content)) {
      block?.lines.push('')
      const own = block && !block.hasAnswers ? block.tags : tags
      own.push(...tagsIn(content))
    } else if (content.trim() === '') {
      if (block && goesOn(block, comesNext[at + 1], lines[at + 1])) {
        block.lines.push('')
        block.blankLine ??= number
      } else {
        finish()
        tags = []
      }
    } else if (switched !== undefined) {
      finish()
      tags = []
      // A question on the same line begins with its title.
      const title = findMark(switched, '::')
      category = (title < 0 ? switched : switched.slice(0, title)).trim()
      categories.push({ line: number, name: category })
      if (title >= 0) add(switched.slice(title), number)
    } else if (command !== undefined && !block?.isOpen) {
      finish()
      const reason = `${command} is no command of GIFT. The line was left out.`
      warnings.push({ code: 'unknown-command', line: number, reason })
    } else {
      if (block && beginsAnother(block, lines, at)) finish()
      add(content, number)
    }
  }
  finish()
  return { blocks, warnings, categories }
}

/** Whether a blank line stands inside of a question: in its braces, or before them. */
function goesOn({ isOpen, hasAnswers }: OpenBlock, mark: string | undefined, next = ''): boolean {
  return isOpen ? mark === '}' : !hasAnswers && next.trimStart().startsWith('{')
}

/** Whether a line begins a question although no blank line stands before it. */
function beginsAnother(
  { lines: inside, isOpen, hasAnswers }: OpenBlock,
  lines: readonly string[],
  at: number,
): boolean {
  const line = lines[at] ?? ''
  if (isTitle(line)) return !isTitleOpen(inside)
  const last = inside.at(-1)?.trim() ?? ''
  if (!hasAnswers || isOpen || !last.endsWith('}')) return false
  // Behind a } that stands alone, the text of the next question may have several lines.
  return marksIn(line, '{').length > 0 || (last === '}' && opensBelow(lines, at + 1))
}

/** Whether answers begin before the next blank line. */
function opensBelow(lines: readonly string[], start: number): boolean {
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '' || isTitle(line) || CATEGORY.test(line)) return false
    const [first] = isComment(line) ? [] : marksIn(line, '{}')
    if (first) return first.mark === '{'
  }
  return false
}

/** A title may stand on several lines. */
function isTitleOpen([first = '', ...more]: readonly string[]): boolean {
  if (!isTitle(first)) return false
  const start = first.indexOf('::') + 2
  return [first.slice(start), ...more].every((line) => findMark(line, '::') < 0)
}

/** For each line: the first brace or title from it on. */
function nextMarks(lines: readonly string[]): (string | undefined)[] {
  const next: (string | undefined)[] = Array.from({ length: lines.length + 1 })
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? ''
    if (isComment(line)) next[at] = next[at + 1]
    else if (isTitle(line) || CATEGORY.test(line)) next[at] = 'title'
    else next[at] = marksIn(line, '{}')[0]?.mark ?? next[at + 1]
  }
  return next
}
