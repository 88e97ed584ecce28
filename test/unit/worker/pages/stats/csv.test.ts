// The table of an item analysis, read by a parser of CSV that is not ours.
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { analysisCsv } from '../../../../../worker/pages/stats/csv.ts'
import type {
  ItemAnalysis,
  QuestionAnalysis,
} from '../../../../../worker/statistics/analysis/item-analysis.ts'

const QUESTION: QuestionAnalysis = {
  question: 'pour',
  revision: 1,
  isCurrent: true,
  type: 'single',
  text: '',
  asked: 9,
  n: 7,
  left: 2,
  figures: null,
}

function readBack(...texts: readonly string[]) {
  const questions = texts.map((text) => ({ ...QUESTION, text }))
  const csv = analysisCsv({ questions } as unknown as ItemAnalysis)
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data.map(({ text }) => text)
}

it('keeps commas, quotes and line breaks within their cell (RFC 4180)', () => {
  const texts = ['a, b', 'she said "no"', 'two\r\nlines', 'plain', '']
  expect(readBack(...texts)).toEqual(texts)
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'runs no text as a formula: %j',
  (text) => {
    expect(readBack(text)).toEqual([`'${text}`])
  },
)
