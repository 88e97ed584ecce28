// Adds rows to the revisions ledger, in memory. A question gets a new revision when its type, its
// option ids, its key in any language or its weight changes. A quiz gets one when a question does,
// or when its pool, what is drawn from it, its sets, the section of a question or its outcomes change. Correcting a typo
// adds nothing. Existing rows are never changed: progress, statistics and share links that name
// them must stay valid.
import type { Sets } from '../common/sets.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Quiz } from '../model/quiz.ts'
import type { Ledger, PoolEntry, QuizLedger, QuizRow, SetRow } from './ledger.ts'
import { scoringHash, sha256, weightOf } from './scoring-hash.ts'

/** The ledger with a row for everything in the catalogue that has none yet. */
export function extendLedger(ledger: Ledger, catalogue: Catalogue): Ledger {
  const quizzes: Record<string, QuizLedger> = { ...ledger.quizzes }
  for (const quiz of catalogue.quizzes) {
    const quizLedger = quizzes[quiz.id] ?? {
      number: nextNumber(quizzes),
      questions: {},
      revisions: [],
    }
    quizzes[quiz.id] = extendQuiz(quizLedger, quiz, catalogue)
  }
  return { quizzes }
}

function extendQuiz(ledger: QuizLedger, quiz: Quiz, catalogue: Catalogue): QuizLedger {
  const questions = { ...ledger.questions }
  const pool = quiz.questions.map((question): PoolEntry => {
    const { id, section } = question
    const known = questions[id] ?? { number: nextNumber(questions), revisions: [] }
    const hash = scoringHash(catalogue, quiz, question)
    const revisions = known.revisions.at(-1) === hash ? known.revisions : [...known.revisions, hash]
    questions[id] = { number: known.number, revisions }
    return {
      question: id,
      revision: revisions.length,
      ...(section !== undefined && { section }),
      maxScore: weightOf(question),
    }
  })
  const last = ledger.revisions.at(-1)
  const always = quiz.questions.flatMap((question) =>
    'always' in question && question.always ? [question.id] : [],
  )
  const row = {
    pool,
    ...(quiz.draw !== undefined && { draw: quiz.draw }),
    ...(quiz.kind === 'outcome' && { outcomes: quiz.outcomes.map(({ id }) => id) }),
    ...(quiz.spread && { spread: quiz.spread }),
    ...(always.length > 0 && { always }),
    ...(quiz.sets && { sets: setRows(ledger, quiz.sets) }),
  }
  if (last && JSON.stringify({ ...last, digest: undefined }) === JSON.stringify(row)) return ledger
  const digest = rowDigest(row, questions, last)
  return { number: ledger.number, questions, revisions: [...ledger.revisions, { ...row, digest }] }
}

/** A set keeps the number that it had in any earlier revision. */
function setRows({ revisions }: QuizLedger, sets: Sets): SetRow[] {
  const numbers = new Map(
    revisions.flatMap((row) => (row.sets ?? []).map(({ set, number }) => [set, number])),
  )
  return Object.entries(sets).map(([set, questions]) => {
    const number = numbers.get(set) ?? Math.max(0, ...numbers.values()) + 1
    numbers.set(set, number)
    return { number, set, questions: [...questions] }
  })
}

function nextNumber(numbered: Readonly<Record<string, { readonly number: number }>>): number {
  return Math.max(0, ...Object.values(numbered).map(({ number }) => number)) + 1
}

/** A hash over the row, the private hashes of its questions, and the row before it. */
export function rowDigest(
  { pool, draw, outcomes, spread, always, sets }: Omit<QuizRow, 'digest'>,
  questions: QuizLedger['questions'],
  previous: QuizRow | undefined,
): string {
  const entries = pool.map(({ question, revision, section, maxScore }) => {
    const known = questions[question]
    const hash = known?.revisions[revision - 1] ?? null
    return [question, revision, section ?? null, maxScore, known?.number ?? null, hash]
  })
  // Left out where absent, so that rows from before these fields existed keep their digest.
  const named = spread || always || sets ? { spread, always, sets } : undefined
  const optionalFields = [draw, outcomes, named].filter((field) => field !== undefined)
  return sha256([previous?.digest ?? null, entries, ...optionalFields])
}
