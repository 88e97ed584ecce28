// GET /stats/:quiz?format=csv: a row for each revision of a question, and one for each choice of it.
import type {
  ChoiceAnalysis,
  ItemAnalysis,
  QuestionAnalysis,
} from '../../statistics/analysis/item-analysis.ts'

type Cell = string | number | null | undefined

interface Row {
  readonly question: QuestionAnalysis
  readonly choice?: ChoiceAnalysis
}

const FIGURES: Readonly<Record<string, (row: Row) => Cell>> = {
  question: ({ question }) => question.question,
  revision: ({ question }) => question.revision,
  choice: ({ choice }) => choice?.id,
  text: ({ question, choice }) => choice?.text ?? question.text,
  right: ({ question, choice }) =>
    choice ? (choice.isRight === null ? '' : choice.isRight ? 1 : 0) : question.figures?.right,
  answers: ({ question, choice }) => (choice ? choice.n : question.n),
  rate: ({ question, choice }) => (choice ?? question.figures?.facility)?.rate,
  low: ({ question, choice }) => (choice ?? question.figures?.facility)?.low,
  high: ({ question, choice }) => (choice ?? question.figures?.facility)?.high,
  discrimination: (row) => ofQuestion(row)?.discrimination?.r,
  discrimination_low: (row) => ofQuestion(row)?.discrimination?.low,
  discrimination_high: (row) => ofQuestion(row)?.discrimination?.high,
  lower_third: ({ choice }) => choice?.groups?.lower,
  middle_third: ({ choice }) => choice?.groups?.middle,
  upper_third: ({ choice }) => choice?.groups?.upper,
  mean_rest: ({ choice }) => choice?.meanRest,
  sure: ({ question, choice }) =>
    choice ? choice.sure : question.figures?.confidence.find(({ level }) => level === 'sure')?.n,
  in_the_end: (row) => row.choice?.final ?? ofQuestion(row)?.rightInTheEnd,
  hinted: (row) => ofQuestion(row)?.hinted,
  median_seconds: (row) => ofQuestion(row)?.seconds?.median,
  asked: ({ question, choice }) => (choice ? undefined : question.asked),
  stop_here: ({ question, choice }) => (choice ? undefined : question.left),
}

/** Of the row of a question, not of a choice. */
const ofQuestion = ({ question, choice }: Row) => (choice ? undefined : question.figures)

export function analysisCsv({ questions }: ItemAnalysis): string {
  const rows = questions.flatMap((question): Row[] => [
    { question },
    ...(question.figures?.choices ?? []).map((choice) => ({ question, choice })),
  ])
  const lines: Cell[][] = [
    Object.keys(FIGURES),
    ...rows.map((row) => Object.values(FIGURES).map((figure) => figure(row))),
  ]
  return lines.map((line) => `${line.map(cellText).join(',')}\r\n`).join('')
}

/**
 * RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP,
 * "CSV Injection"). Numbers stay numbers, negative ones too.
 */
function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
