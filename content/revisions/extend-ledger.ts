// Writing the revisions ledger, content/revisions.json.
//
// A question gets a new revision when what its score depends on changes: type,
// option ids, key in every language, weight. A quiz gets one when a question does, or when its pool,
// how many of it are drawn, a question's section, or the outcomes change. A typo fix adds nothing. Old rows are never
// edited: progress, statistics and share links that name them must still open.
//
// The hashes are private. They are of low entropy (a key is one of four options),
// so they must never be served: content/revisions.json is read by the build only.
import { createHash } from 'node:crypto'
import type { AnyQuestion, Catalogue, Quiz } from '../model/question.ts'
import { sortedIds } from '../questions/question-type.ts'
import { kindOf } from '../questions/registry.ts'
import { translationsOf } from '../translate/editions.ts'
import { overlayOf } from '../translate/text-mapper.ts'
import type { Ledger, PoolEntry, QuizLedger, QuizRow } from './ledger.ts'

export const EMPTY_LEDGER: Ledger = { quizzes: {} }

/** The ledger with a row for everything in the catalogue that has none yet. */
export function extendLedger(ledger: Ledger, catalogue: Catalogue): Ledger {
  const quizzes: Record<string, QuizLedger> = { ...ledger.quizzes }
  for (const quiz of catalogue.quizzes) {
    const number = Math.max(0, ...Object.values(quizzes).map((q) => q.number)) + 1
    quizzes[quiz.id] = extendQuiz(
      quizzes[quiz.id] ?? { number, questions: {}, revisions: [] },
      quiz,
      (question) => otherKeys(catalogue, quiz, question),
    )
  }
  return { quizzes }
}

function extendQuiz(
  ledger: QuizLedger,
  quiz: Quiz,
  others: (question: AnyQuestion) => unknown[],
): QuizLedger {
  const questions = { ...ledger.questions }
  const pool: PoolEntry[] = quiz.questions.map((question) => {
    const number = Math.max(0, ...Object.values(questions).map((q) => q.number)) + 1
    const known = questions[question.id] ?? { number, revisions: [] }
    const hash = scoringHash(question, others(question))
    const revisions = known.revisions.at(-1) === hash ? known.revisions : [...known.revisions, hash]
    questions[question.id] = { number: known.number, revisions }
    const { id, section } = question
    return { question: id, revision: revisions.length, section, maxScore: weightOf(question) }
  })
  const last = ledger.revisions.at(-1)
  const row = {
    pool,
    ...(quiz.draw !== undefined && { draw: quiz.draw }),
    ...(quiz.kind === 'outcome' && { outcomes: quiz.outcomes.map(({ id }) => id) }),
  }
  if (last && JSON.stringify({ ...last, digest: undefined }) === JSON.stringify(row)) return ledger
  const digest = rowDigest(row, questions, last)
  return { number: ledger.number, questions, revisions: [...ledger.revisions, { ...row, digest }] }
}

/** What is wrong with a ledger, in sentences. Empty when all is well. */
export function verifyLedger(ledger: Ledger, catalogue: Catalogue): string[] {
  const problems: string[] = []
  for (const [id, quiz] of Object.entries(ledger.quizzes)) {
    for (const [index, row] of quiz.revisions.entries()) {
      if (row.digest !== rowDigest(row, quiz.questions, quiz.revisions[index - 1])) {
        problems.push(
          `revision ${index + 1} of "${id}" was edited; released rows must stay as they are. Restore it from version control.`,
        )
      }
    }
  }
  const numbers = Object.values(ledger.quizzes).map((quiz) => quiz.number)
  if (new Set(numbers).size < numbers.length) problems.push('two quizzes have one number.')
  if (JSON.stringify(extendLedger(ledger, catalogue)) !== JSON.stringify(ledger)) {
    problems.push('it has no row for the present content. Run "npm run build" and commit it.')
  }
  return problems
}

/** Questions whose keys are the same in every language keep the hash that they had in one. */
function scoringHash(question: AnyQuestion, others: unknown[]): string {
  const more = others.length === 0 ? [] : [others]
  return sha256([question.type, ...scoredParts(question), weightOf(question), ...more])
}

/** A question without a right answer is worth nothing: its options speak for outcomes. */
function weightOf(question: AnyQuestion): number {
  return 'weight' in question ? question.weight : 0
}

/** By language, what scores there and does not in the source: the forms that are typed. */
function otherKeys(catalogue: Catalogue, quiz: Quiz, question: AnyQuestion): unknown[] {
  // Points are the same in every language.
  if ('leanings' in question) return []
  const own = JSON.stringify(scoredParts(question))
  return translationsOf(catalogue, quiz)
    .map(({ texts }) => ({ lang: texts.lang, over: overlayOf(texts.lang, texts) }))
    .map(({ lang, over }) => ({
      lang,
      laid: kindOf(question).translate(question, over.at('questions', question.id)),
    }))
    .map(({ lang, laid }) => ({ lang, parts: scoredParts(laid) }))
    .filter(({ parts }) => JSON.stringify(parts) !== own)
    .sort((a, b) => (a.lang < b.lang ? -1 : 1))
}

/** Lists are sorted where their order does not score. */
function scoredParts(question: AnyQuestion): readonly unknown[] {
  if ('leanings' in question) {
    const points = Object.entries(question.leanings).map(
      ([option, leaning]) => [option, Object.entries(leaning.points).sort()] as const,
    )
    return [sortedIds(question.prompt.choices), points.sort()]
  }
  return kindOf(question).scored(question)
}

/** Covers the row, the private hashes that it stands on, and the row before it. */
function rowDigest(
  { pool, draw, outcomes }: Omit<QuizRow, 'digest'>,
  questions: QuizLedger['questions'],
  previous: QuizRow | undefined,
): string {
  const rows = pool.map((entry) => {
    const known = questions[entry.question]
    const { question, revision, section, maxScore } = entry
    const hash = known?.revisions[revision - 1] ?? null
    return [question, revision, section, maxScore, known?.number ?? null, hash]
  })
  // Rows from before there was a `draw`, or an outcome, keep their digest.
  const later = [draw, outcomes].filter((part) => part !== undefined)
  return sha256([previous?.digest ?? null, rows, ...later])
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
