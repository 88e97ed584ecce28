// A quiz as a format keeps it: only what the table does not lose is left, and each loss is named.
import type { Question } from '../../model/question.ts'
import type { CheckQuiz } from '../../model/quiz.ts'
import { parseMarkup } from '../../parsing/markup.ts'
import { readQuiz } from '../../publish/read-texts.ts'
import type { AuthoredQuestion } from '../authored/shape.ts'
import { authoredQuestion } from '../authored/to-authored.ts'
import type { Loss } from '../exporter.ts'
import { keptText } from './kept-text.ts'
import { PARTS, type Part, without } from './parts.ts'
import type { LossTable, Row, TextPart } from './table.ts'

export interface Reduced {
  readonly row: Row
  /** What is written. Its texts were read, and its marks are kept. */
  readonly question: Question
  readonly authored: AuthoredQuestion
}

/** Questions that are left out are only among the losses. */
export function reduced(
  quiz: CheckQuiz,
  table: LossTable,
  rowOf: (question: Question) => Row,
): { readonly questions: readonly Reduced[]; readonly losses: readonly Loss[] } {
  const losses: Loss[] = Object.entries(table.always).map(([code, reason]) => ({ code, reason }))
  const questions = quiz.questions.flatMap((source) => {
    const row = rowOf(source)
    const { as, why, lost } = table.rows[row]
    const name = (code: string, reason: string) =>
      losses.push({ code, question: source.id, reason })
    if (why !== undefined) name('type', why)
    if (as === undefined) return []
    const texts = new Set<TextPart>()
    const question = keptQuestion(quiz, source, table, texts)
    for (const part of texts) name(part, table.texts[part] ?? '')
    let authored = authoredQuestion(question)
    for (const part of Object.keys(PARTS) as Part[]) {
      const reason = lost[part]
      if (reason === undefined) continue
      const less = without(authored, part)
      if (JSON.stringify(less) !== JSON.stringify(authored)) name(part, reason)
      authored = less
    }
    return [{ row, question, authored }]
  })
  return { questions, losses }
}

function keptQuestion(
  quiz: CheckQuiz,
  source: Question,
  table: LossTable,
  lost: Set<TextPart>,
): Question {
  const { questions } = readQuiz({ ...quiz, questions: [source], bands: [] }, (markup) => {
    const kept = keptText(parseMarkup(markup), table.texts)
    for (const part of kept.lost) lost.add(part)
    return kept.text
  })
  return questions[0] ?? source
}
