// A Markdown page as the sections that its headings begin, without comments and settings.
import { parse } from 'yaml'
import { FENCE, type QuizBlock, quizBlocks } from './blocks.ts'

export interface Section {
  /** Of its heading, or of its first line if there is none. */
  readonly line: number
  readonly heading: string
  /** What stands below the heading, with the line on which it begins. */
  readonly body: string
  readonly bodyLine: number
  /** Options keep their order. */
  readonly isKept: boolean
}

interface Sections {
  readonly sections: readonly Section[]
  readonly title?: string
  readonly description?: string
  readonly lang?: string
}

/** An item of a list with a box, also with one that is not written quite right. */
export const TASK = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[[ \t]{0,3}([xX]?)[ \t]{0,3}\](?=[ \t])/

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+(\S.*)|[ \t]*)$/
const SETTING = /^[ \t]*[\w-]+[ \t]*:/

export function sectionsOf(text: string): Sections {
  const lines = text.split('\n')
  const blocks = quizBlocks(lines)
  const [block] = blocks
  const parts = (block ? blocks : [{ above: 0, lines }]).map(sectionsIn)
  const page = block
    ? sectionsIn({ above: 0, lines: lines.slice(0, block.above - 1) }).settings
    : {}
  const sections = parts.flatMap((part) => part.sections)
  const [first, ...others] = sections
  // A heading with nothing below it, in front of all others, is that of the page.
  const isTitle = first !== undefined && others.length > 0 && first.body.trim() === ''
  return {
    sections: isTitle ? others : sections,
    ...(isTitle && { title: first.heading }),
    ...described(Object.assign({}, page, ...parts.map(({ settings }) => settings))),
  }
}

function sectionsIn({ above, lines: source }: QuizBlock) {
  const lines = readable(source)
  const sections: Section[] = []
  let settings: Settings = {}
  let open = { line: above + 1, heading: '', isKept: false }
  let body: string[] = []
  const finish = () => {
    const first = body.findIndex((line) => line.trim() !== '')
    const bodyLine = open.heading === '' && sections.length === 0 ? open.line : open.line + 1
    const line = open.heading === '' ? bodyLine + Math.max(first, 0) : open.line
    if (open.heading !== '' || first >= 0)
      sections.push({ ...open, line, body: body.join('\n'), bodyLine })
    body = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const { text: line = '', isCode } = lines[at] ?? {}
    const [isHeading, heading = ''] = (!isCode && HEADING.exec(line)) || []
    const end = !isCode && line.trim() === '---' ? endOfSettings(lines, at) : -1
    if (isHeading !== undefined) {
      finish()
      const isKept = settings.shuffle_answers === false
      open = { line: above + at + 1, heading: heading.replace(/(?<=\s)#+\s*$/, '').trim(), isKept }
    } else if (end > at) {
      const own = settingsIn(lines.slice(at + 1, end))
      const isOfAll = sections.length === 0 && open.heading === ''
      if (isOfAll) settings = { ...settings, ...own }
      if (own.shuffle_answers === false) open.isKept = true
      body.push(...Array.from({ length: end - at + 1 }, () => ''))
      at = end
    } else body.push(line)
  }
  finish()
  return { sections, settings }
}

interface Line {
  readonly text: string
  readonly isCode: boolean
}

/** Without comments, and with boxes as Markdown has them. Code stays as it is. */
function readable(lines: readonly string[]): Line[] {
  let fence = ''
  let isComment = false
  return lines.map((line): Line => {
    if (fence !== '') {
      if (FENCE.exec(line)?.[1]?.startsWith(fence)) fence = ''
      return { text: line, isCode: true }
    }
    const shown = withoutComments(line, isComment)
    isComment = shown.isComment
    const text = shown.text.replace(TASK, withRightBox)
    fence = FENCE.exec(text)?.[1] ?? ''
    return { text, isCode: fence !== '' }
  })
}

type Settings = Readonly<Record<string, unknown>>

/** Settings of a page or of one question: lines with a colon between two rules. */
function endOfSettings(lines: readonly Line[], start: number): number {
  for (let at = start + 1; at < lines.length; at += 1) {
    const { text: line = '' } = lines[at] ?? {}
    if (line.trim() === '---') return at
    if (!SETTING.test(line) && !/^(?:[ \t]|#|-[ \t]|$)/.test(line)) return -1
    if (at - start > MOST_SETTINGS) return -1
  }
  return -1
}

/** Lines of settings. */
const MOST_SETTINGS = 200

function settingsIn(lines: readonly Line[]): Settings {
  try {
    const value: unknown = parse(lines.map(({ text }) => text).join('\n'), { maxAliasCount: 0 })
    return typeof value === 'object' && value !== null ? (value as Settings) : {}
  } catch {
    return {}
  }
}

function described({ title, description, locale, lang }: Settings) {
  const language = lang ?? locale
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof description === 'string' && { description }),
    ...(typeof language === 'string' &&
      /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(language) && { lang: language }),
  }
}

/** A comment may begin on one line and end on another. */
function withoutComments(line: string, isOpen: boolean): { text: string; isComment: boolean } {
  let text = ''
  let rest = line
  let isComment = isOpen
  for (;;) {
    const at = rest.indexOf(isComment ? '-->' : '<!--')
    if (at < 0) return { text: isComment ? text : text + rest, isComment }
    if (!isComment) text += rest.slice(0, at)
    rest = rest.slice(at + (isComment ? 3 : 4))
    isComment = !isComment
  }
}

const withRightBox = (_: string, mark: string, cross: string) =>
  `${mark}[${cross === '' ? ' ' : 'x'}]`
