// Every golden vector: what a response earns, worked out by hand from the rule, and held to
// by scoring, API, widget and form alike. The rules, and whose conventions they are:
//
//   single, truefalse  all or nothing: QTI match_correct, Moodle fractions of 100 and 0
//   multiple           each right option adds 1/r, each other one takes 1/r, never below 0:
//                      Moodle's default fractions; QTI mapping of 1 and -1, lowerBound 0,
//                      over the sum of what is right
//   order              each item in its own place adds 1/n, others take nothing: Moodle's
//                      ordering, "absolute position"
//   match              each right pair adds 1/n, others take nothing: Moodle's matching;
//                      QTI mapping of 1 for each right pair
//   number             all or nothing, within a tolerance or a range, ends included: Moodle's
//                      numerical; QTI equal with toleranceMode="absolute"
//   text               all or nothing, one of the accepted forms: Moodle's short answer;
//                      QTI mapping of 1 for each form
//   blanks             each right gap adds 1/n: Moodle's embedded answers with equal
//                      weights; a QTI sum of one mapped response for each gap
//
// Everywhere: times the weight, rounded to hundredths.

import { mayBeNumber } from '../../../content/common/numbers/may-be-number.ts'
import type { Catalogue } from '../../../content/model/catalogue.ts'
import type { Question } from '../../../content/model/question.ts'
import type { CheckQuiz } from '../../../content/model/quiz.ts'
import { extendLedger } from '../../../content/revisions/extend-ledger.ts'
import type { Ledger } from '../../../content/revisions/ledger.ts'
import { EMPTY_LEDGER } from '../../../content/revisions/ledger.ts'
import { honeyBeesQuiz } from '../../fixtures/content/check-quiz.ts'
import {
  CHOICE_CATALOGUE,
  CHOICE_LEDGER,
  CHOICE_QUIZ,
  CHOICE_VECTORS,
} from '../../fixtures/content/choice-scoring.ts'
import { honeyBees } from '../../fixtures/content/guide.ts'
import {
  BREAD,
  BREADS,
  BREADS_LEDGER,
  PLACING_VECTORS,
} from '../../fixtures/content/placing-scoring.ts'
import {
  maxOf,
  TYPED,
  TYPED_LEDGER,
  TYPED_QUIZ,
  TYPED_VECTORS,
} from '../../fixtures/content/typed-scoring.ts'
import { VECTORS, type Vector, vectorName } from './vectors.ts'

export interface GoldenVector extends Vector {
  readonly source: Question
  readonly name: string
}

export interface GoldenSet {
  readonly quiz: CheckQuiz
  readonly catalogue: Catalogue
  readonly ledger: Ledger
  readonly vectors: readonly GoldenVector[]
}

export const SETS: readonly GoldenSet[] = [
  setOf(
    honeyBeesQuiz,
    { guides: [honeyBees], quizzes: [honeyBeesQuiz] },
    extendLedger(EMPTY_LEDGER, { guides: [honeyBees], quizzes: [honeyBeesQuiz] }),
    VECTORS,
  ),
  setOf(CHOICE_QUIZ, CHOICE_CATALOGUE, CHOICE_LEDGER, CHOICE_VECTORS),
  setOf(BREAD, BREADS, BREADS_LEDGER, PLACING_VECTORS),
  setOf(
    TYPED_QUIZ,
    TYPED,
    TYPED_LEDGER,
    TYPED_VECTORS.map((vector) => {
      const maxScore = maxOf(vector.question)
      return { ...vector, maxScore, correct: vector.score === maxScore }
    }),
  ),
]

export const GOLDEN: readonly GoldenVector[] = SETS.flatMap(({ vectors }) => vectors)

export const TYPES: readonly Question['type'][] = [
  'single',
  'multiple',
  'truefalse',
  'order',
  'match',
  'number',
  'text',
  'blanks',
]

/** How many vectors there are of each type. */
export function countByType(vectors: Iterable<GoldenVector>): Record<Question['type'], number> {
  const groups = Map.groupBy(vectors, ({ source }) => source.type)
  const counts = TYPES.map((type) => [type, groups.get(type)?.length ?? 0])
  return Object.fromEntries(counts)
}

/** What widget and form do not grade, for it is no number: they ask for one. */
export function isNoNumber({ source, response }: GoldenVector): boolean {
  if (source.type !== 'number' || typeof response !== 'string') return false
  const { text: prompt, unit } = source.prompt
  return !mayBeNumber(response, { prompt, unit }, 'en')
}

/** As a title in a table of tests. */
export const named = <T extends { readonly name: string }>(vectors: readonly T[]) =>
  vectors.map((vector) => [vector.name, vector] as const)

function setOf(
  quiz: CheckQuiz,
  catalogue: Catalogue,
  released: Ledger,
  vectors: readonly Vector[],
): GoldenSet {
  return {
    quiz,
    catalogue,
    ledger: released,
    vectors: vectors.map((vector) => {
      const source = quiz.questions.find(({ id }) => id === vector.question)
      if (!source) throw new Error(`The quiz ${quiz.id} has no ${vector.question}.`)
      return { ...vector, source, name: vectorName(vector) }
    }),
  }
}
