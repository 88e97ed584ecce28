// The link to a result: its code, its address, its preview image and the text to share. The result
// becomes numbers of the ledger, which are signed; opened-result.ts is the way back.
import { countMarks, markOf } from '../../content/common/attempt/marks.ts'
import { titled } from '../../content/common/attempt/titled.ts'
import { namedPool } from '../../content/revisions/ledger.ts'
import type { AttemptRequest, Confidence, Share } from '../../content/wire/index.ts'
import { type CardSubject, cardFor } from '../catalogue/cards.ts'
import type { OpenCheck, OpenOutcomeQuiz, OpenQuiz } from '../catalogue/opened.ts'
import type { GradedAttempt } from '../scoring/attempt.ts'
import type { ResolvedOutcome } from '../scoring/outcome.ts'
import { coverage, tally } from '../scoring/score.ts'
import { signCode } from '../share/code.ts'
import type { ShareKeys } from '../share/keys.ts'
import type { QuestionMark } from '../share/marks.ts'
import { outcomeNumber } from '../share/outcome-number.ts'
import { dayNumber, type Payload } from '../share/payload.ts'
import { stringsFor } from '../strings/strings-for.ts'
import { reachedText } from './reached-text.ts'

/** What a link needs beside the attempt. request.ts reads it from a request. */
export interface Sharing {
  /** Undefined if sharing is off. */
  readonly keys: ShareKeys | undefined
  readonly origin: string
  readonly now: Date
}

/** What the attempt named its questions by. */
type Named = Pick<AttemptRequest, 'seed' | 'set'>

/** Empty if there is nothing to share, or if sharing is off. */
export interface Shared {
  readonly share?: Share
  /** The result is too large for a code. */
  readonly shareUnavailable?: 'size'
}

interface ResultToShare {
  readonly marks: ReadonlyMap<string, QuestionMark>
  /** In hundredths of a point, or the number of outcome-number.ts. */
  readonly score: number
  readonly named: Named
  readonly card: CardSubject
  readonly text: string
}

/** There is nothing to share before an answer, or if sharing is off. */
export async function shareScore(
  sharing: Sharing,
  open: OpenCheck,
  { scored }: GradedAttempt,
  confidences: ReadonlyMap<string, Confidence>,
  named: Named,
): Promise<Shared> {
  if (!sharing.keys || !scored.some(({ grade }) => grade)) return {}
  const marks = new Map(
    scored.map(({ question: { id }, grade }): [string, QuestionMark] => {
      if (!grade) return [id, { mark: 'open' }]
      const confidence = confidences.get(id)
      return [id, { mark: markOf(grade), ...(confidence && { confidence }) }]
    }),
  )
  const { quiz } = open
  const { right } = countMarks(scored.map(({ grade }) => (grade ? markOf(grade) : 'open')))
  const total = { ...tally(scored), ...coverage(scored), right }
  const score = Math.round(total.score * 100)
  const reached = reachedText(stringsFor(quiz.lang), total)
  const card = { quiz, tally: total }
  return linkTo(sharing, open, { marks, score, named, card, text: titled(quiz.title, reached) })
}

/** The same for an outcome quiz, before which there is nothing to share. */
export async function shareOutcome(
  sharing: Sharing,
  open: OpenOutcomeQuiz,
  { outcome, runnerUp, questions }: ResolvedOutcome,
  named: Named,
): Promise<Shared> {
  if (!outcome) return {}
  const marks = new Map(
    questions.map(({ question, answered }): [string, QuestionMark] => [
      question,
      { mark: answered ? 'answered' : 'open' },
    ]),
  )
  const { quiz } = open
  const score = outcomeNumber(open.row.outcomes ?? [], outcome.id, runnerUp?.id)
  const card = { quiz, outcome }
  return linkTo(sharing, open, {
    marks,
    score,
    named,
    card,
    text: `${quiz.title} ${outcome.title}`,
  })
}

async function linkTo(
  { keys, origin, now }: Sharing,
  open: OpenQuiz,
  result: ResultToShare,
): Promise<Shared> {
  if (!keys) return {}
  const code = await codeOf(keys, open, result, now)
  if (code === undefined) return { shareUnavailable: 'size' }
  const image = cardFor(open.cards, origin, result.card)
  const { text } = result
  return { share: { code, url: `${origin}/r/${code}`, ...(image && { image: image.url }), text } }
}

/** Undefined if the result is too large for a code. */
async function codeOf(
  keys: ShareKeys,
  open: OpenQuiz,
  { marks, score, named }: ResultToShare,
  now: Date,
): Promise<string | undefined> {
  const { names, questions } = nameQuestions(open, [...marks.keys()], named)
  const payload: Omit<Payload, 'key'> = {
    quiz: open.number,
    revision: open.revisions.revision,
    day: dayNumber(now),
    lang: open.quiz.lang,
    score,
    ...names,
    marks: questions.map(({ question }) => marks.get(question)),
  }
  try {
    return await signCode(keys, payload)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * What the code names the questions by: set and seed as they were sent. A seed that does not draw
 * these questions is left out, for instance beside `only`; then the whole quiz is named.
 */
function nameQuestions({ row }: OpenQuiz, asked: readonly string[], { seed, set: id }: Named) {
  const set = row.sets?.find((one) => one.set === id)?.number
  const names = { ...(seed !== undefined && { seed }), ...(set !== undefined && { set }) }
  const questions = namedPool(row, names) ?? []
  const ids = new Set(questions.map(({ question }) => question))
  if (asked.every((question) => ids.has(question))) return { names, questions }
  return { names: {}, questions: row.pool }
}
