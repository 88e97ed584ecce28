// The public form of a shared score: its band, and points by section of the guide.

import { factsDate } from '../../content/publish/facts-date.ts'
import type { SharedResult } from '../../content/wire/index.ts'
import { type OpenCheck, passageOf } from '../catalogue/opened.ts'
import { bandFor, roundPoints, type Tally } from '../scoring/score.ts'
import { publicBand } from './attempt-result.ts'
import type { AskedQuestion, OpenedScore } from './opened-result.ts'

/**
 * The part of the maximum that a mark adds to its section. A code does not hold how many points
 * a partly right answer scored, so it counts as half.
 */
const PART_OF_MAXIMUM = { open: 0, wrong: 0, partly: 0.5, right: 1 } as const

export function sharedResult(open: OpenCheck, opened: OpenedScore, origin: string): SharedResult {
  const { asked, answered, score, maxScore, seed, set, askedQuestions } = opened
  const band = bandFor(open.quiz.bands, opened)
  const sections = Map.groupBy(answeredQuestions(opened), ({ section }) => section)
  return {
    quiz: open.quiz.id,
    title: open.quiz.title,
    kind: open.quiz.kind,
    revision: opened.revision,
    lang: open.quiz.lang,
    asked,
    answered,
    score,
    maxScore,
    ...(band && { band: publicBand(band) }),
    sections: [...sections].flatMap(([id, group]) => {
      const passage = passageOf(open, id, origin)
      return id !== undefined && passage
        ? [{ id, title: passage.title, url: passage.url, ...tallyOf(group) }]
        : []
    }),
    ...(seed !== undefined && { seed }),
    ...(set !== undefined && { set }),
    questions: askedQuestions.map(({ question, mark, confidence }) => ({
      question,
      mark,
      ...(confidence && { confidence }),
    })),
    ...factsDate(open.quiz),
    issued: opened.issued,
    current: opened.isCurrent,
  }
}

function tallyOf(group: readonly AskedQuestion[]): Tally {
  const sum = (value: (one: AskedQuestion) => number) =>
    roundPoints(group.reduce((total, one) => total + value(one), 0))
  return {
    score: sum(({ mark, maxScore }) => PART_OF_MAXIMUM[mark] * maxScore),
    maxScore: sum(({ maxScore }) => maxScore),
  }
}

function answeredQuestions({ askedQuestions }: OpenedScore): AskedQuestion[] {
  return askedQuestions.filter(({ mark }) => mark !== 'open')
}

/**
 * The questions for a recheck: answered and not right, or a guess. Only questions that the quiz
 * still has.
 */
export function toRecheck(open: OpenCheck, opened: OpenedScore): string[] {
  return answeredQuestions(opened)
    .filter(({ mark, confidence }) => mark !== 'right' || confidence === 'guess')
    .map(({ question }) => question)
    .filter((id) => open.questions.has(id))
}

/** The page that asks only these questions, or the whole quiz if there are none. */
export function recheckUrl(open: OpenCheck, opened: OpenedScore): string {
  const only = toRecheck(open, opened)
  const query = only.length === 0 ? '' : `?only=${only.map(encodeURIComponent).join(',')}`
  return open.link(`/q/${open.quiz.id}${query}`)
}
