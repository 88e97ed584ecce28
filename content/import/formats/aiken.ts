// Aiken, the plain text format of Moodle: a question, options with a letter, and the letter that is
// right. https://docs.moodle.org/en/Aiken_format
import { AIKEN } from '../about/aiken.ts'
import type { ChoiceDraft } from '../draft.ts'
import type { Finding, Imported, Importer, ImportFile } from '../importer.ts'
import { plainMarkdown } from '../text/plain.ts'

const OPTION = /^[ \t]*([A-Z])[.)][ \t]*/
/** Moodle takes capitals alone; people write these, too. */
const SMALL_OPTION = /^[ \t]*([a-z])[.)][ \t]/
const ANSWER = /^[ \t]*ANSWER[ \t]*:[ \t]*([A-Z])[.)]?[ \t]*$/i
/** With the words of the option behind its letter. */
const ANSWER_IN_WORDS = /^[ \t]*ANSWER[ \t]*:[ \t]*([A-Z])[.)][ \t]*(\S.*)$/i
/** A line that is meant to be an answer, and may name no option. */
const ANY_ANSWER = /^[ \t]*ANSWER[ \t]*:/
const SEVERAL = /^ANSWER[ \t]*:[ \t]*[A-Z](?:[ \t]*[,;&/+][ \t]*[A-Z])+[.)]?$/i
const isAnswer = (line: string) =>
  ANSWER.test(line) || ANSWER_IN_WORDS.test(line) || ANY_ANSWER.test(line)

/** Of a question or an option: longer than a person writes. */
const MOST_LINES = 500

export const aiken: Importer = {
  id: AIKEN.id,
  title: AIKEN.title,
  recognises({ text }) {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return lines.some((line, at) => {
      const before = lines[at - 1] ?? ''
      const isOne = ANSWER.test(line) || ANSWER_IN_WORDS.test(line)
      return isOne && (OPTION.test(before) || SMALL_OPTION.test(before))
    })
  },
  read,
}

interface Item {
  readonly line: number
  readonly prompt: string[]
  readonly options: { readonly letter: string; readonly lines: string[] }[]
  /** A blank line stands behind what was read last. */
  isParted: boolean
}

function read({ text }: ImportFile): Imported {
  const lines = withCapitals(text.split('\n'))
  const nextMarks = marksBehind(lines)
  const drafts: ChoiceDraft[] = []
  const skipped: Finding[] = []
  const warnings: Finding[] = []
  let item: Item | undefined
  let isStray = false
  const finish = (fault?: Pick<Finding, 'code' | 'reason' | 'line'>, right = '') => {
    const question = item && named(item)
    if (fault)
      skipped.push({ ...fault, reason: `${fault.reason} Skipped.`, ...(question && { question }) })
    else if (item) drafts.push(draftOf(item, right))
    item = undefined
  }
  const giveUp = () => {
    if (!item) return
    const { line, options } = item
    if (options.length > 0) finish({ code: 'no-right-answer', reason: UNANSWERED, line })
    else warnings.push({ code: 'text-between', line, reason: TEXT_BETWEEN, question: named(item) })
    item = undefined
  }
  for (const [at, content] of lines.entries()) {
    const line = at + 1
    const [mark = '', letter] = OPTION.exec(content) ?? []
    if (isAnswer(content)) {
      const right = ANSWER.exec(content)?.[1]?.toUpperCase() ?? namedInWords(content, item)
      if (item || !isStray) finish(faultOf(item, right, content.trim(), line), right)
      isStray = false
    } else if (content.trim() === '') {
      if (item) item.isParted = true
      isStray = false
    } else if (letter !== undefined && item && isNext(item, letter)) {
      item.options.push({ letter, lines: [content.slice(mark.length)] })
      item.isParted = false
    } else if (letter !== undefined && !item && (isStray || letter === 'A')) {
      if (!isStray) finish({ code: 'stray-option', reason: NO_QUESTION, line })
      isStray = true
    } else if (item && goesOn(item, nextMarks[at])) {
      const part = item.options.at(-1)?.lines ?? item.prompt
      part.push(content)
    } else {
      giveUp()
      item = { line, prompt: [content], options: [], isParted: false }
    }
  }
  giveUp()
  return { drafts, skipped, warnings }
}

/** Where the options of a question have small letters. Beside options with capitals they are text. */
function withCapitals(lines: readonly string[]): string[] {
  const result: string[] = []
  let block: string[] = []
  const finish = () => {
    const isSmall = block.some((line) => SMALL_OPTION.test(line)) && !block.some(isOption)
    for (const line of block) result.push(isSmall ? capitalised(line) : line)
    block = []
  }
  for (const line of lines) {
    block.push(line)
    if (isAnswer(line)) finish()
  }
  finish()
  return result
}

const isOption = (line: string) => OPTION.test(line)
const capitalised = (line: string) => line.replace(SMALL_OPTION, (mark) => mark.toUpperCase())

const UNANSWERED = 'it has no line "ANSWER: A" behind its options.'
const NO_QUESTION = 'an option stands here, and no question before it.'
const TEXT_BETWEEN = 'it has no options, so it is no question. It was left out.'

/** An A begins the options of another question, and another letter goes on with these. */
function isNext({ options, isParted }: Item, letter: string): boolean {
  const last = options.at(-1)?.letter
  if (last === undefined || letter === 'A') return last === undefined && letter === 'A'
  return letter > last || !isParted
}

/** Whether text belongs to what stands before it, by the option or answer that comes next. */
function goesOn(item: Item, next: string | undefined): boolean {
  if (item.isParted) return false
  if (item.options.length === 0) return true
  return next === 'answer' || (next !== undefined && isNext(item, next))
}

/** For each line: the letter of the next option, or `answer`, on it or behind it. */
function marksBehind(lines: readonly string[]): (string | undefined)[] {
  const marks: (string | undefined)[] = Array.from({ length: lines.length + 1 })
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? ''
    marks[at] = isAnswer(line) ? 'answer' : (OPTION.exec(line)?.[1] ?? marks[at + 1])
  }
  return marks
}

function faultOf(item: Item | undefined, right: string | undefined, answer: string, line: number) {
  const said = answer.slice(0, 40)
  if (!item) return { code: 'stray-answer', reason: `"${said}" follows no question.`, line }
  if (item.options.length < 2)
    return { code: 'too-few', reason: 'it has fewer than two options.', line: item.line }
  if ([item.prompt, ...item.options.map(({ lines }) => lines)].some(isLong))
    return { code: 'too-long', reason: `it has more than ${MOST_LINES} lines.`, line: item.line }
  const letters = item.options.map(({ letter }) => letter)
  if (letters.some((letter, at) => letters.indexOf(letter) !== at))
    return { code: 'letter-twice', reason: 'two of its options have one letter.', line: item.line }
  if (right !== undefined && letters.includes(right)) return undefined
  if (SEVERAL.test(answer)) {
    const reason = `"${said}" names several options, where Aiken has one that is right.`
    return { code: 'no-right-answer', reason, line }
  }
  return { code: 'no-right-answer', reason: `"${said}" names none of its options.`, line }
}

/** The letter before the words of its own option; of another one, nothing is right. */
function namedInWords(answer: string, item: Item | undefined): string | undefined {
  const [, letter = '', words = ''] = ANSWER_IN_WORDS.exec(answer) ?? []
  const option = item?.options.find((one) => one.letter === letter.toUpperCase())
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()
  return option && plain(option.lines.join(' ')) === plain(words) ? option.letter : undefined
}

const isLong = (lines: readonly string[]) => lines.length > MOST_LINES

function named({ prompt }: Item): string {
  const words = prompt.join(' ').replaceAll(/\s+/g, ' ').trim()
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}

function draftOf({ line, prompt, options }: Item, right: string): ChoiceDraft {
  return {
    type: 'single',
    line,
    prompt: plainMarkdown(prompt.join('\n')),
    options: options.map(({ letter, lines }) => {
      return { text: plainMarkdown(lines.join('\n')), isRight: letter === right }
    }),
  }
}
