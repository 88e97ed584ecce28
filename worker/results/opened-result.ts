// Opens a share code: the signed numbers become the result that they stand for. Quiz, question
// set, maximum points and sections come from the ledger, so a code outlives later edits.
import { countMarks, type Mark } from '../../content/common/attempt/marks.ts'
import { namedPool, type PoolEntry } from '../../content/revisions/ledger.ts'
import type { OpenCatalogue, ReleasedQuiz } from '../catalogue/catalogue.ts'
import { type Coverage, roundPoints } from '../scoring/score.ts'
import { openCode } from '../share/code.ts'
import type { ShareKeys } from '../share/keys.ts'
import type { AnsweredMark, QuestionMark, ScoredMark } from '../share/marks.ts'
import { readOutcomes } from '../share/outcome-number.ts'
import { type CountOf, isoDate } from '../share/payload.ts'

/** A question that the reader was asked, with its mark. */
export type AskedQuestion = PoolEntry & ScoredMark

interface Opened<M extends QuestionMark> extends Coverage {
  readonly quiz: ReleasedQuiz
  readonly revision: number
  readonly isCurrent: boolean
  readonly lang: string | undefined
  readonly seed: number | undefined
  /** The id of the set that was asked. The quiz may no longer have it. */
  readonly set: string | undefined
  /** In the order of the pool. */
  readonly askedQuestions: readonly (PoolEntry & M)[]
  /** YYYY-MM-DD, UTC. */
  readonly issued: string
}

/** `maxScore` is that of the questions that were answered. */
export interface OpenedScore extends Opened<ScoredMark> {
  readonly kind: 'check'
  readonly score: number
  readonly maxScore: number
  /** How many questions were right. */
  readonly right: number
}

export interface OpenedOutcome extends Opened<AnsweredMark> {
  readonly kind: 'outcome'
  /** Ids of outcomes. The quiz may no longer have them. */
  readonly outcome: string
  readonly runnerUp?: string
}

export type OpenedResult = OpenedScore | OpenedOutcome

/** Undefined if the code was not signed here, or if no attempt can have this result. */
export async function openResult(
  keys: ShareKeys,
  catalogue: OpenCatalogue,
  code: string,
): Promise<OpenedResult | undefined> {
  const countOf: CountOf = async (quiz, revision, names) => {
    const row = (await catalogue.released(quiz))?.revisions[revision - 1]
    return row && namedPool(row, names)?.length
  }
  const payload = await openCode(keys, code, countOf)
  const quiz = payload && (await catalogue.released(payload.quiz))
  const row = payload && quiz?.revisions[payload.revision - 1]
  if (!quiz || !row) return undefined
  const askedQuestions = (namedPool(row, payload) ?? []).flatMap((entry, index) => {
    const mark = payload.marks[index]
    return mark ? [{ ...entry, ...mark }] : []
  })
  const answeredQuestions = askedQuestions.filter(({ mark }) => mark !== 'open')
  const opened = {
    quiz,
    revision: payload.revision,
    isCurrent:
      catalogue.quizzes.get(quiz.id) !== undefined && quiz.revisions.length === payload.revision,
    lang: payload.lang,
    seed: payload.seed,
    set: row.sets?.find(({ number }) => number === payload.set)?.set,
    issued: isoDate(payload.day),
    asked: askedQuestions.length,
    answered: answeredQuestions.length,
  }
  if (row.outcomes) {
    const outcomes = readOutcomes(row.outcomes, payload.score)
    if (!outcomes || !askedQuestions.every(isAnsweredMark)) return undefined
    // An attempt without an answer has no outcome.
    if (answeredQuestions.length === 0) return undefined
    return { kind: 'outcome', ...opened, ...outcomes, askedQuestions }
  }
  const score = payload.score / 100
  if (!askedQuestions.every(isScoredMark) || !isReachable(askedQuestions, score)) return undefined
  const { right } = countMarks(askedQuestions.map(({ mark }) => mark))
  const maxScore = totalOf(answeredQuestions)
  return { kind: 'check', ...opened, score, maxScore, right, askedQuestions }
}

function isAnsweredMark<T extends QuestionMark>(one: T): one is T & AnsweredMark {
  return one.mark === 'open' || one.mark === 'answered'
}

function isScoredMark<T extends QuestionMark>(one: T): one is T & ScoredMark {
  return one.mark !== 'answered'
}

/** Right questions count in full. Partly right ones count more than nothing and less than all. */
function isReachable(questions: readonly AskedQuestion[], score: number): boolean {
  const withMark = (mark: Mark) => questions.filter((one) => one.mark === mark)
  const least = totalOf(withMark('right'))
  const most = roundPoints(least + totalOf(withMark('partly')))
  return withMark('partly').length === 0 ? score === least : score > least && score < most
}

function totalOf(entries: readonly PoolEntry[]): number {
  return roundPoints(entries.reduce((sum, { maxScore }) => sum + maxScore, 0))
}
