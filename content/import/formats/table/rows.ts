// The rows of a table as questions. A row that does not say all of it is skipped, with its line.
import { err, ok, type Result } from '../../../common/result.ts'
import { numberText } from '../../adapt/number-text.ts'
import type { TableRow } from '../../containers/table.ts'
import type { Draft, DraftOption } from '../../draft.ts'
import type { Finding, Imported } from '../../importer.ts'
import { plainMarkdown } from '../../text/plain.ts'
import {
  type AnsweredRow,
  type Evidence,
  evidenceOf,
  type RowOption,
  rightOptions,
} from './answer.ts'
import { type Columns, reduced } from './columns.ts'
import { flaggedOptions } from './flags.ts'
import { splitList, withoutLetters } from './list.ts'
import type { ColumnMap } from './map.ts'
import { toldByType } from './told-by-type.ts'
import { truthOf } from './true-false.ts'
import { kindOf } from './types.ts'

type Fault = Pick<Finding, 'code' | 'reason'>

interface Read extends AnsweredRow {
  readonly line: number
  readonly cells: readonly string[]
  /** Options that are wrong, where these have columns of their own. */
  readonly wrong: readonly string[]
  readonly fault?: Fault
}

export function readTable(
  header: readonly string[],
  columns: Columns,
  rows: readonly TableRow[],
  map?: ColumnMap,
): Pick<Imported, 'drafts' | 'skipped' | 'warnings'> {
  const split = splitList(
    rows.map(({ cells }) => cell(cells, columns.list)),
    map?.separator,
  )
  const [onlyWrong, ...moreWrong] = columns.wrong
  const wrongList = moreWrong.length > 0 ? undefined : onlyWrong
  const splitWrong = splitList(
    rows.map(({ cells }) => cell(cells, wrongList)),
    map?.separator,
  )
  const read = rows.map((row): Read => {
    const { line, cells } = row
    const wrong =
      wrongList === undefined
        ? columns.wrong.map((at) => cell(cells, at)).filter((text) => text !== '')
        : splitWrong(cell(cells, wrongList))
    const fault = faultOf(row, columns)
    const options = optionsOf(cells, columns, header, split)
    return {
      ...{ line, cells, options, wrong },
      answer: cell(cells, columns.answer),
      ...(fault && { fault }),
    }
  })
  const evidence = evidenceOf(
    read.filter(({ fault }) => !fault),
    map?.base,
  )
  const drafts: Draft[] = []
  const skipped: Finding[] = []
  const warnings: Finding[] = []
  for (const row of read) {
    const draft = row.fault ? err(row.fault) : draftOf(row, columns, evidence)
    const points = cell(row.cells, columns.points)
    if (draft.ok) {
      drafts.push(draft.value)
      if (points !== '' && weightOf(points) === undefined) {
        const reason = `it is worth "${points.slice(0, 40)}" there, which is no number above 0 and up to 1000; here it counts 1.`
        warnings.push({ code: 'csv-points', reason, line: row.line, ...named(row.cells, columns) })
      }
    } else skipped.push({ ...draft.error, line: row.line, ...named(row.cells, columns) })
  }
  return { drafts, skipped, warnings }
}

/** Undefined for what is no number of points. */
function weightOf(points: string): number | undefined {
  const weight = Number(numberText(points))
  return weight > 0 && weight <= 1000 ? weight : undefined
}

/** An apostrophe keeps a program of tables from computing a cell, and is no part of its text. */
const cell = (cells: readonly string[], at: number | undefined) =>
  at === undefined ? '' : (cells[at] ?? '').trim().replace(/^'(?='*[=+@-])/, '')

function named(cells: readonly string[], columns: Columns) {
  const [question = ''] = cell(cells, columns.question).split('\n')
  if (question === '') return {}
  return { question: question.length > 60 ? `${question.slice(0, 59)}…` : question }
}

function faultOf({ cells, fault }: TableRow, { width, question }: Columns): Fault | undefined {
  if (fault === 'given-up') {
    const reason = 'too many quotes are not closed. From here on the file was not read.'
    return { code: 'csv-quotes', reason }
  }
  if (fault) {
    const reason = 'a quote in this row is not closed, or stands in the middle. Skipped.'
    return { code: 'csv-quotes', reason }
  }
  if (cells.length !== width) {
    const cause =
      cells.length > width ? 'an unquoted delimiter or an extra cell' : 'a cell that is missing'
    const reason = `${cells.length} columns, the header has ${width}: ${cause}. Skipped.`
    return { code: 'csv-column-count', reason }
  }
  if (cell(cells, question) !== '') return undefined
  return { code: 'csv-no-question', reason: 'its question is empty. Skipped.' }
}

function optionsOf(
  cells: readonly string[],
  { options, list, wrong }: Columns,
  header: readonly string[],
  split: (text: string) => readonly string[],
): RowOption[] {
  if (options.length > 0) {
    const texts = withoutLetters(options.map(({ at }) => cell(cells, at)))
    return options.map(({ at, suffix }, place) => {
      return { text: texts[place] ?? '', suffix, header: reduced(header[at] ?? '') }
    })
  }
  if (wrong.length > 0) return []
  return split(cell(cells, list)).map((text) => ({ text, suffix: '', header: '' }))
}

function draftOf(row: Read, columns: Columns, evidence: Evidence): Result<Draft, Fault> {
  const { line, cells, options, answer } = row
  const all = (places: readonly number[]) =>
    places.map((at) => cell(cells, at)).filter((text) => text !== '')
  const hints = all(columns.hints).map(plainMarkdown)
  const explanation = plainMarkdown(all(columns.explanation).join('\n'))
  const weight = weightOf(cell(cells, columns.points)) ?? 1
  const base = {
    line,
    prompt: plainMarkdown(cell(cells, columns.question)),
    ...(explanation && { explanation }),
    ...(hints.length > 0 && { hints }),
    ...(weight !== 1 && { weight }),
  }
  const kind = kindOf(cell(cells, columns.type))
  if (kind === 'none')
    return err({
      code: 'csv-type',
      reason: `a question of the type "${cell(cells, columns.type)}" has no answer that is right. Skipped.`,
    })
  const filled = options.filter(({ text }) => text !== '')
  if (kind === 'text') {
    const accept = answer === '' ? filled.map(({ text }) => text) : formsOf(answer)
    return accept.length > 0
      ? ok({ ...base, type: 'text', field: { accept } })
      : err({ code: 'csv-no-answer', reason: 'its answer is empty. Skipped.' })
  }
  const told = toldByType(kind, base, answer, filled)
  if (told) return told
  const wrong = filled.length === 0 ? row.wrong : []
  const truth = truthOf(answer)
  const isFlagged = columns.flags.length > 0 && filled.length > 0
  if (answer === '' && !isFlagged)
    return err({ code: 'csv-no-answer', reason: 'its answer is empty. Skipped.' })
  if (
    filled.length === 0 &&
    truth !== undefined &&
    wrong.every((one) => truthOf(one) !== undefined)
  )
    return ok({ ...base, type: 'truefalse', key: truth })
  if (wrong.length > 0) {
    const choices = [answer, ...wrong].map((text, at) => option(text, at === 0))
    return ok({ ...base, type: 'single', options: choices })
  }
  if (filled.length === 0) {
    const hasPlace = columns.options.length + columns.wrong.length > 0 || columns.list !== undefined
    return hasPlace
      ? err({ code: 'csv-no-options', reason: 'its options are empty. Skipped.' })
      : ok({ ...base, type: 'text', field: { accept: formsOf(answer) } })
  }
  const right =
    isFlagged && answer === ''
      ? flaggedOptions(options, columns, (at) => cell(cells, at))
      : rightOptions(row, evidence)
  if (!right.ok) return right
  const truths = filled.map(({ text }) => truthOf(text))
  const [key] = right.value
  if (truths.length === 2 && truths.includes(true) && truths.includes(false) && key !== undefined)
    return ok({ ...base, type: 'truefalse', key: truthOf(options[key]?.text ?? '') === true })
  const choices = options.flatMap(({ text, suffix }, at) => {
    if (text === '') return []
    const comment = columns.feedback.find((one) => one.suffix === suffix && suffix !== '')
    return [option(text, right.value.includes(at), cell(cells, comment?.at))]
  })
  const isMultiple = right.value.length > 1 || kind === 'multiple'
  return ok({ ...base, type: isMultiple ? 'multiple' : 'single', options: choices })
}

function option(text: string, isRight: boolean, feedback = ''): DraftOption {
  const said = plainMarkdown(feedback)
  return { text: plainMarkdown(text), isRight, ...(said && { feedback: said }) }
}

/** The forms of a typed answer that are all right. A backslash makes a separator a part of one. */
const formsOf = (answer: string) =>
  answer
    .split(/(?<!\\)[|;]|\n/)
    .map((form) => form.replaceAll(/\\([|;])/g, '$1').trim())
    .filter((form) => form !== '')
