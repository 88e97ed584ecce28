// Parts of a question that a format may have no place for, and the question without each of them.
// Whether a question has a part is told by that: without it, it would be another one.
import { markupText } from '../../parsing/markup.ts'
import { decimalText, readNumber } from '../../parsing/number.ts'
import type { AuthoredGap, AuthoredQuestion } from '../authored/shape.ts'
import { textMarkdown } from '../authored/texts.ts'

type Fields = Readonly<Record<string, unknown>>
type Drop = (question: Fields) => Fields

/** Without these fields of the question, of its options and items, and of its gaps. */
const fields =
  (...names: readonly string[]): Drop =>
  (question) => {
    const without = (one: Fields): Fields =>
      Object.fromEntries(
        Object.entries(one).flatMap(([name, value]) => {
          if (names.includes(name)) return []
          return [[name, LISTS.includes(name) ? (value as readonly Fields[]).map(without) : value]]
        }),
      )
    return without(question)
  }
const LISTS = ['options', 'items', 'blanks', 'targets']

/** Changes each typed field: that of the question, and those of its gaps. */
const ofFields =
  (drop: (gap: Fields) => Fields): Drop =>
  (question) => {
    const { blanks } = question
    const gaps = Array.isArray(blanks) ? { blanks: blanks.map(drop) } : {}
    return { ...drop(question), ...gaps }
  }

/** An expected response with several forms is one for each form. */
const splitExpected = ofFields((one) => {
  const expected = one.expected as readonly { accept?: readonly string[] }[] | undefined
  if (!expected?.some(({ accept = [] }) => accept.length > 1)) return one
  const each = expected.flatMap((response) =>
    (response.accept ?? []).map((form) => ({ ...response, accept: [form] })),
  )
  return { ...one, expected: each }
})

/** A gap that picks from a bank has the words of the bank as options of its own. */
const withOwnOptions: Drop = ({ bank, ...question }) => {
  if (!Array.isArray(bank)) return question
  const blanks = (question.blanks as readonly AuthoredGap[]).map((gap) => {
    if (!('pick' in gap)) return gap
    return { id: gap.id, options: bank, key: gap.pick }
  })
  return { ...question, blanks }
}

/** Numbers without exponents. */
const plainNumbers = ofFields((one) => JSON.parse(JSON.stringify(one, plainNumber)) as Fields)

const plainNumber = (name: string, value: unknown) =>
  /^(key|tolerance|from|to)$/.test(name) && typeof value === 'string' && /e/i.test(value)
    ? inFull(value)
    : value

function inFull(text: string): string {
  const [number] = readNumber(text)
  return number ? decimalText(number) : text
}

/** A list to choose from shows nothing but words. */
const plainTargets: Drop = (question) => {
  const { targets } = question
  if (!Array.isArray(targets)) return question
  const plain = targets.map((one) => ({ ...one, text: textMarkdown(markupText(one.text)) }))
  return { ...question, targets: plain }
}

export const PARTS = {
  section: fields('section'),
  weight: fields('weight'),
  always: fields('always'),
  allow: fields('allow'),
  evidence: fields('evidence'),
  hints: fields('hints'),
  pinned: fields('pinned'),
  labels: fields('labels'),
  unit: fields('unit'),
  case: fields('case'),
  accents: fields('accents'),
  exact: fields('exact'),
  feedback: fields('feedback', 'pairs', 'expected'),
  'expected-forms': splitExpected,
  exponent: plainNumbers,
  bank: withOwnOptions,
  'target-marks': plainTargets,
} as const satisfies Readonly<Record<string, Drop>>

export type Part = keyof typeof PARTS

export const without = (question: AuthoredQuestion, part: Part) =>
  PARTS[part](question) as AuthoredQuestion
