// The questions of a section: each list with boxes, or one list whose form says what it asks for.
import type { Blockquote, List, ListItem, RootContent } from 'mdast'
import { markupText } from '../../../parsing/markup.ts'
import type { Draft, DraftOption } from '../../draft.ts'
import { blocksMarkdown, foreignLine, foreignTree } from '../../text/markdown.ts'
import { oneLine } from '../../text/one-line.ts'
import type { Section } from './sections.ts'

interface Found {
  readonly line: number
  readonly name?: string
  readonly draft?: Draft
  readonly fault?: { readonly code: string; readonly reason: string }
  /** What was left out of it. */
  readonly left: ReadonlySet<string>
}

/** Blocks that belong together: what stands before the answers, and behind them. */
interface Group {
  readonly before: RootContent[]
  answers?: List
  /** The list that `answers` ends with. */
  lastList?: List
  readonly after: RootContent[]
}

export function questionsOf(section: Section): Found[] {
  const left = new Set<string>()
  const report = (what: string) => left.add(what)
  const { heading, line } = section
  if (section.body.trim() === '')
    return heading === '' ? [] : [{ line, name: heading, fault: NO_ANSWERS, left }]
  const isLong = section.body.split('\n').length > MOST_LINES
  const tree = isLong ? undefined : foreignTree(section.body, { report })
  if (!tree) {
    const what = isLong ? `more than ${MOST_LINES} lines below one heading` : [...left].join(', ')
    const fault = { code: 'too-long', reason: `it has ${what}.` }
    return [{ line, name: heading, fault, left: new Set() }]
  }
  const blocks = tree.children.flatMap(unnested)
  const groups = groupsOf(blocks, section.body)
  const hasLists = groups.some(({ answers }) => answers)
  if (!hasLists) return heading === '' ? [] : [{ line, name: heading, fault: NO_ANSWERS, left }]
  // A heading above a list of questions is that of a chapter.
  const isChapter = blocks.length > tree.children.length && tree.children[0]?.type === 'list'
  return groups
    .filter(({ answers }) => answers)
    .map((group, at) =>
      questionOf(group, at === 0 && !isChapter ? section : { ...section, heading: '' }),
    )
}

/** Four thousand questions without any heading, which are read in three seconds. */
const MOST_LINES = 20_000

const NO_ANSWERS = {
  code: 'no-answers',
  reason: 'no list of answers stands below its heading, so it is no question.',
}

/** Several lists with boxes are several questions, each with the text above it. */
function groupsOf(blocks: readonly RootContent[], source: string): Group[] {
  const isList = (block: RootContent): block is List => block.type === 'list'
  const last = blocks.findLastIndex((block) => isList(block) && isBoxed(block))
  const only = last < 0 ? answersAmong(blocks, source) : undefined
  let group: Group = { before: [], after: [] }
  const groups = [group]
  const begin = (next: Group) => {
    group = next
    groups.push(next)
  }
  for (const [at, block] of blocks.entries()) {
    const isAnswers = isList(block) && (block === only || isBoxed(block))
    const { answers } = group
    if (isAnswers && !answers) group.answers = block
    // Another mark before an item makes a list of its own, which nobody sees.
    else if (isAnswers && blocks[at - 1] === group.lastList && answers?.ordered === block.ordered)
      answers?.children.push(...block.children)
    else if (isAnswers) begin({ before: [], answers: block, after: [] })
    else if (!answers) group.before.push(block)
    else if (at > last) group.after.push(block)
    else begin({ before: [block], after: [] })
    if (isAnswers) group.lastList = block
  }
  return groups
}

/** A list of questions, each with a list of boxes inside, as its blocks. */
function unnested(block: RootContent): RootContent[] {
  if (block.type !== 'list' || isBoxed(block)) return [block]
  const hasBoxes = block.children.some(({ children }) =>
    children.some((one) => one.type === 'list' && isBoxed(one)),
  )
  return hasBoxes ? block.children.flatMap(({ children }) => children) : [block]
}

const isBoxed = ({ children }: List) =>
  children.some(({ checked }) => checked !== null && checked !== undefined)

/** Without boxes: pairs, or a numbered list; else a list that was meant to have boxes. */
function answersAmong(blocks: readonly RootContent[], source: string): List | undefined {
  const lists = blocks.filter((block) => block.type === 'list')
  return (
    lists.findLast((list) => isPairs(list, source)) ??
    lists.findLast(({ ordered }) => ordered) ??
    lists.at(-1)
  )
}

/** A target with no item before it belongs to none of them. */
function isPairs({ children }: List, source: string): boolean {
  const lines = children.map((item) => firstLine(item, source))
  const pairs = lines.filter((line) => !line.startsWith('::'))
  return pairs.length > 1 && lines.every((line) => SEPARATOR.test(line))
}

/** Between an item and its target. */
const SEPARATOR = /(?:^| )::(?: |$)/

function questionOf({ before, answers, after }: Group, section: Section): Found {
  const left = new Set<string>()
  const report = (what: string) => left.add(what)
  const text = (blocks: readonly RootContent[]) => blocksMarkdown(blocks, { report }).trim()
  const { heading, bodyLine, isKept } = section
  const first = before[0] ?? answers
  const line = heading === '' ? bodyLine - 1 + (first?.position?.start.line ?? 1) : section.line
  const title = heading === '' ? '' : foreignLine(heading, { report })
  const quotes = [...before, ...after].filter((block) => block.type === 'blockquote')
  const hints = quotes.map(({ children }) => text(children)).filter((hint) => hint !== '')
  const explanation = text(after.filter(isNoQuote))
  const prompt = [title, text(before.filter(isNoQuote))].filter((part) => part !== '').join('\n\n')
  const base = {
    line,
    prompt,
    ...(hints.length > 0 && { hints }),
    ...(explanation && { explanation }),
  }
  const items = answers?.children ?? []
  if (answers && isBoxed(answers)) {
    const options = items.map(({ checked, children }): DraftOption => {
      const said = text(
        children.filter((block) => block.type === 'blockquote').flatMap((quote) => quote.children),
      )
      return {
        text: text(children.filter(isNoQuote)),
        isRight: checked === true,
        ...(said && { feedback: said }),
        ...(isKept && { isPinned: true }),
      }
    })
    // Numbers ask for one answer, and dots for several.
    const type = answers.ordered ? 'single' : 'multiple'
    return { line, draft: { ...base, type, options }, left }
  }
  const hasComments = items.some(({ children }) =>
    children.some((one) => one.type === 'blockquote'),
  )
  if (hasComments) report('the comment of an item')
  if (answers && isPairs(answers, section.body)) {
    const all = items.map((item) => {
      const [own = '', target = ''] = firstLine(item, section.body).split(SEPARATOR, 2)
      return {
        item: foreignLine(own, { report }),
        target: markupText(foreignLine(target, { report })),
      }
    })
    const pairs = all.filter(({ item }) => item !== '')
    const others = all.filter(({ item }) => item === '').map(({ target }) => target)
    const beside = others.length > 0 && { others }
    return { line, draft: { ...base, type: 'match', pairs, ...beside }, left }
  }
  if (answers?.ordered) {
    const texts = items.map(({ children }) => oneLine(text(children.filter(isNoQuote))))
    return { line, draft: { ...base, type: 'order', items: texts }, left }
  }
  const fault = {
    code: 'no-boxes',
    reason: 'none of its answers has a box that is marked as right.',
  }
  return { line, name: markupText(prompt).slice(0, 60), fault, left }
}

const isNoQuote = (block: RootContent): block is Exclude<RootContent, Blockquote> =>
  block.type !== 'blockquote'

/** The first paragraph of an item as it is written. */
function firstLine({ children: [first] }: ListItem, source: string): string {
  const { start, end } = first?.position ?? {}
  return first?.type === 'paragraph' ? source.slice(start?.offset, end?.offset) : ''
}
