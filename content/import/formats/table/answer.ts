// Which options the answer of a row means: their letters, their numbers, the names of their
// columns, or their texts. What can mean two things is decided by the rows that cannot, and by
// nothing else.
import { err, ok, type Result } from '../../../common/result.ts'
import type { Finding } from '../../importer.ts'
import { reduced } from './columns.ts'

/** An option of a row, at the place that letters and numbers count. An empty one keeps its place. */
export interface RowOption {
  readonly text: string
  /** Of its column: "a" of "Option A"; empty in a list. */
  readonly suffix: string
  /** The header of its column, reduced. */
  readonly header: string
}

/** What the rows of a table show together. */
export interface Evidence {
  /** The number of the first option. */
  readonly base?: 0 | 1
  /** Whether answers repeat the text of an option, or count. Absent: the rows do not show it. */
  readonly style?: 'text' | 'label'
}

export interface AnsweredRow {
  readonly options: readonly RowOption[]
  readonly answer: string
}

type Fault = Pick<Finding, 'code' | 'reason'>

export function evidenceOf(rows: readonly AnsweredRow[], base?: 0 | 1): Evidence {
  const tokens = rows.flatMap(({ options, answer }) =>
    tokensOf(answer, options).map((token) => ({ options, token })),
  )
  const shown = base ?? baseOf(tokens)
  const known = shown === undefined ? {} : { base: shown }
  const kinds = tokens.map(({ options, token }) => {
    const isText = byText(token, options) !== undefined
    const isLabel = mayCount(token, options) || labelled(token, options, known) !== undefined
    return isText === isLabel ? undefined : isText ? 'text' : 'label'
  })
  const [hasText, hasLabel] = [kinds.includes('text'), kinds.includes('label')]
  return { ...known, ...(hasText !== hasLabel && { style: hasText ? 'text' : 'label' }) }
}

function baseOf(
  tokens: readonly { readonly options: readonly RowOption[]; readonly token: string }[],
): 0 | 1 | undefined {
  const counted = tokens.filter(
    ({ options, token }) => isNumber(token) && byText(token, options) === undefined,
  )
  const isZero = counted.some(({ token }) => Number(token) === 0)
  const isLast = counted.some(({ options, token }) => Number(token) === lengthOf(options))
  if (isZero !== isLast) return isZero ? 0 : 1
  return undefined
}

const lengthOf = (options: readonly RowOption[]) =>
  options.findLastIndex(({ text }) => text !== '') + 1

const isNumber = (token: string) => /^\d{1,2}$/.test(token)

const mayCount = (token: string, options: readonly RowOption[]) =>
  isNumber(token) && Number(token) <= options.length

/** The places of the options that are right. */
export function rightOptions(
  { options, answer }: AnsweredRow,
  evidence: Evidence,
): Result<readonly number[], Fault> {
  const places = new Set<number>()
  for (const token of tokensOf(answer, options)) {
    const place = placeOf(token, options, evidence)
    if (!place.ok) return place
    const option = options[place.value]
    if (!option || option.text === '') return err(outOfRange(answer, options))
    places.add(place.value)
  }
  if (places.size > 0) return ok([...places].toSorted((one, other) => one - other))
  return err({ code: 'csv-no-answer', reason: 'its answer is empty. Skipped.' })
}

function outOfRange(answer: string, options: readonly RowOption[]): Fault {
  const count = options.filter(({ text }) => text !== '').length
  const reason = `its answer is "${short(answer)}", but only ${count} of its options have text. Skipped.`
  return { code: 'csv-answer-out-of-range', reason }
}

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

function placeOf(
  token: string,
  options: readonly RowOption[],
  evidence: Evidence,
): Result<number, Fault> {
  const text = byText(token, options)
  const counted = byLabel(token, options, evidence)
  if (text === undefined && counted !== undefined) return ok(counted)
  const label = labelled(token, options, evidence)
  const isOpen = counted === undefined && mayCount(token, options)
  if (text === undefined && isOpen && evidence.style !== 'text') {
    const reason = `its answer is ${token}, and no row shows whether the first option is 0 or 1. Say it with --map "base=0" or "base=1". Skipped.`
    return err({ code: 'csv-answer-base', reason })
  }
  if (text === undefined) {
    const reason = `its answer "${short(token)}" is none of its options. Skipped.`
    return err({ code: 'csv-answer-unknown', reason })
  }
  if (evidence.style === 'text') return ok(text)
  if (!isOpen && (label === undefined || label === text)) return ok(text)
  if (evidence.style === 'label' && label !== undefined) return ok(label)
  const reason = `its answer "${short(token)}" is the text of one option and the number or letter of another. Skipped.`
  return err({ code: 'csv-answer-ambiguous', reason })
}

function byText(token: string, options: readonly RowOption[]): number | undefined {
  const wanted = plain(token)
  const exact = options.findIndex(({ text }) => text !== '' && plain(text) === wanted)
  if (exact !== -1) return exact
  const small = options.map(({ text }) => plain(text).toLowerCase())
  const at = small.indexOf(wanted.toLowerCase())
  return wanted !== '' && at !== -1 && small.lastIndexOf(wanted.toLowerCase()) === at
    ? at
    : undefined
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** As `byLabel`, if there is such an option. */
function labelled(
  token: string,
  options: readonly RowOption[],
  evidence: Evidence,
): number | undefined {
  const place = byLabel(token, options, evidence)
  return place !== undefined && options[place]?.text ? place : undefined
}

/** By a letter, a number, the name of the column, or a letter before the text of its option. */
function byLabel(
  token: string,
  options: readonly RowOption[],
  { base }: Evidence,
): number | undefined {
  const name = reduced(token)
  const named = options.findIndex(({ header }) => header !== '' && header === name)
  if (named !== -1) return named
  const label = labelOf(token)
  if (label === undefined) {
    const [, letter = '', text = ''] =
      /^\(?([A-Za-z]|\d{1,2})[).:]\s+(\S.*)$/s.exec(token.trim()) ?? []
    const place = byText(text, options)
    const isSame = isNumber(letter) || place === byLetter(letter.toLowerCase(), options)
    return isSame ? place : undefined
  }
  if (!isNumber(label)) return byLetter(label, options)
  const isCounted = options.some(({ suffix }) => isNumber(suffix))
  if (base !== undefined) return Number(label) - base
  if (!isCounted) return undefined
  const place = options.findIndex(({ suffix }) => Number(suffix) === Number(label))
  return place === -1 ? options.length : place
}

/** The letter or number in "B", "(b)", "B.", "Option B", "choice 2". */
function labelOf(token: string): string | undefined {
  const [, label] =
    /^(?:option|choice|answer|antwort|opci[oó]n)?[\s_-]*\(?([a-z]|\d{1,2})[).]?$/i.exec(
      token.trim(),
    ) ?? [undefined, undefined]
  return label?.toLowerCase()
}

function byLetter(letter: string, options: readonly RowOption[]): number {
  const named = options.findIndex(({ suffix }) => suffix === letter)
  if (named !== -1) return named
  const isLettered = options.some(({ suffix }) => /^[a-z]$/.test(suffix))
  return isLettered ? options.length : letter.charCodeAt(0) - 97
}

const BETWEEN = /[,;|/&+\n，、；]|\s(?:and|und|y|et|e|и)\s/i

/** The parts of an answer that names several options; a text that is an option stays whole. */
function tokensOf(answer: string, options: readonly RowOption[]): string[] {
  const whole = answer.trim()
  if (whole === '' || byText(whole, options) !== undefined) return whole === '' ? [] : [whole]
  if (/^[A-J]{2,10}$/.test(whole) && isAscending(whole)) return [...whole]
  const bare = whole.replace(/^[[({]/, '').replace(/[\])}]$/, '')
  if (/^[a-j](\s+[a-j])+$/i.test(bare)) return bare.split(/\s+/)
  if (/^\(?[a-z]\)?[.)]?\s/i.test(whole) && !BETWEEN.test(whole)) return [whole]
  const parts = bare.split(BETWEEN).map((part) => part.trim().replaceAll(/^["']|["']$/g, ''))
  return parts.filter((part) => part !== '')
}

const isAscending = (letters: string) =>
  [...letters].every((letter, at) => at === 0 || letter > (letters[at - 1] ?? ''))
