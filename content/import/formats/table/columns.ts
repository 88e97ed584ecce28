// What each column of a table is to us, by its header or by what the author says with --map.
import { COLUMN_WORDS, WEAK_WORDS } from './header-words.ts'
import type { ColumnMap } from './map.ts'

export interface OptionColumn {
  readonly at: number
  /** What the header counts it by: "a" of "Option A", "2" of "choice_2". */
  readonly suffix: string
}

export interface Columns {
  readonly question: number
  /** Absent if every row has its right answers in another way. */
  readonly answer?: number
  readonly options: readonly OptionColumn[]
  /** Whether the option with this suffix is right. */
  readonly flags: readonly OptionColumn[]
  /** One column that holds all options. */
  readonly list?: number
  readonly wrong: readonly number[]
  readonly explanation: readonly number[]
  /** What is said of the option with this suffix. */
  readonly feedback: readonly OptionColumn[]
  readonly hints: readonly number[]
  readonly type?: number
  readonly points?: number
  /** Columns that have no place in a question of ours. */
  readonly unused: readonly string[]
  readonly width: number
}

type Role = keyof typeof COLUMN_WORDS

const wordsOf = (text: string) => new Set(text.split(/\s+/).map(reduced))
const WORDS = new Map(
  Object.entries(COLUMN_WORDS).map(([role, words]) => [role as Role, wordsOf(words)]),
)
const WEAK = {
  question: wordsOf(WEAK_WORDS.question),
  answer: wordsOf(WEAK_WORDS.answer),
}

/** Letters and digits alone, in lower case and without accents. */
export function reduced(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

interface Named {
  readonly at: number
  readonly role: Role | 'feedback' | undefined
  readonly suffix: string
}

/** Undefined if the row names no question, or nothing that is right. */
export function columnsOf(header: readonly string[], map?: ColumnMap): Columns | undefined {
  const roles = header.map((one, at) => map?.roleOf(one, at) ?? roleOf(one, at, header))
  const flags = flagsIn(header, roles)
  const isFlag = (at: number) => flags.some((one) => one.at === at)
  const named = roles.map((one, at) => (isFlag(at) ? { ...one, role: undefined } : one))
  const of = (role: Named['role']) => named.filter((one) => one.role === role)
  const firstOf = (role: Role) => (of(role).find(({ suffix }) => suffix === '') ?? of(role)[0])?.at
  const question = firstOf('question') ?? weak(header, named, 'question')
  const answer = firstOf('answer') ?? weak(header, named, 'answer')
  if (question === undefined) return undefined
  const lettered = of('option').filter(({ suffix }) => suffix !== '')
  const repeated = of('option').filter(({ suffix }) => suffix === '')
  const options =
    lettered.length > 0
      ? lettered
      : repeated.length > 1
        ? repeated.map(({ at }, index) => ({ at, suffix: String(index + 1) }))
        : []
  const lists = [of('options')[0]?.at, ...(options.length === 0 ? [repeated[0]?.at] : [])]
  const isKeyed = of('answer').length > 0
  if (options.length === 0 && isKeyed) lists.push(weak(header, named, 'answer'))
  const list = lists.find((at) => at !== undefined)
  const columns = {
    question,
    options,
    flags,
    wrong: of('wrong').map(({ at }) => at),
    explanation: of('explanation').map(({ at }) => at),
    feedback: of('feedback'),
    hints: of('hint').map(({ at }) => at),
    ...withColumn('answer', answer),
    ...withColumn('list', list),
    ...withColumn('type', firstOf('type')),
    ...withColumn('points', firstOf('points')),
  }
  const used = new Set(Object.values(columns).flatMap(places))
  const unused = header.filter((one, at) => {
    return one.trim() !== '' && !used.has(at) && named[at]?.role !== 'number'
  })
  const hasRight = answer !== undefined || columns.flags.length > 1
  return hasRight ? { ...columns, unused, width: header.length } : undefined
}

/** Columns such as "correctA" and "correctB" for options: alone, "correcta" is the answer in Spanish. */
function flagsIn(header: readonly string[], roles: readonly Named[]): readonly OptionColumn[] {
  const flags = header.flatMap((one, at) => {
    const [, suffix] = /^(?:is)?(?:correct|right)([a-j]|\d{1,2})$/.exec(reduced(one)) ?? []
    const isForOption = roles.some((role) => role.role === 'option' && role.suffix === suffix)
    return suffix !== undefined && isForOption ? [{ at, suffix }] : []
  })
  return flags.length > 1 ? flags : []
}

const withColumn = (name: string, at: number | undefined) =>
  at === undefined ? {} : { [name]: at }

function places(value: number | readonly (number | OptionColumn)[] | undefined): number[] {
  if (value === undefined) return []
  if (typeof value === 'number') return [value]
  return value.map((one) => (typeof one === 'number' ? one : one.at))
}

function weak(
  header: readonly string[],
  named: readonly Named[],
  role: 'question' | 'answer',
): number | undefined {
  const at = header.findIndex(
    (one, place) => named[place]?.role === undefined && WEAK[role].has(reduced(one)),
  )
  return at === -1 ? undefined : at
}

/** What stands behind the name in some templates: "Answer 3 (optional)", "Question - 120 letters". */
const TAIL = /\s[-–—]\s|[(:[]/

function roleOf(header: string, at: number, all: readonly string[]): Named {
  const head = header.split(TAIL)[0] ?? ''
  if (head.includes('#')) return { at, role: 'number', suffix: '' }
  return (
    exactly(reduced(header), at, all) ??
    exactly(reduced(head), at, all) ??
    exactly(reduced(head).replace(/text$/, ''), at, all) ?? { at, role: undefined, suffix: '' }
  )
}

function exactly(name: string, at: number, all: readonly string[]): Named | undefined {
  const alone = /^([a-j]|[1-9]|10)$/.test(name) ? name : undefined
  if (alone !== undefined) {
    // "A" beside "B" is an option; beside "Q" alone it is the answer.
    const names = new Set(all.map(reduced))
    const isOne = /\d/.test(alone)
      ? names.has('1') && names.has('2')
      : names.has('a') && names.has('b')
    if (isOne) return { at, role: 'option', suffix: alone }
    return alone === 'a' ? { at, role: 'answer', suffix: '' } : undefined
  }
  for (const role of ROLES) if (WORDS.get(role)?.has(name)) return { at, role, suffix: '' }
  const [, stem = '', suffix = ''] = /^(.+?)([a-j]|\d{1,2})$/.exec(name) ?? []
  for (const role of ['option', 'wrong', 'hint'] as const) {
    if (WORDS.get(role)?.has(stem)) return { at, role, suffix }
  }
  if (WORDS.get('explanation')?.has(stem)) return { at, role: 'feedback', suffix }
  return undefined
}

/** "Answer" alone is what is right; a header that is in two lists counts for the first of these. */
const ROLES: readonly Role[] = [
  'question',
  'answer',
  'options',
  'option',
  'wrong',
  'explanation',
  'hint',
  'type',
  'points',
  'number',
]
