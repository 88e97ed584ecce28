// A quiz with one question of each type, real ones of the catalogue, with a second try and
// a hint for each: so every state that a question can be in can be come to with any type.

import { courseraCertificates } from '../../content/guides/coursera-certificates.ts'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Question } from '../../content/model/question.ts'
import type { Quiz } from '../../content/model/quiz.ts'
import { courseraCertificatesQuiz } from '../../content/quizzes/coursera-certificates.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import type { Response } from '../../content/wire/index.ts'
import { TYPES } from './golden.ts'
import { type KnownQuestion, knownOf } from './known.ts'

const HINT = 'The guide has it, in the section on this.'

/** By type, in the order in which the quiz asks. */
export const EVERY_TYPE: readonly KnownQuestion[] = TYPES.map(knownOf)

export const EVERY_QUIZ: Quiz = {
  ...courseraCertificatesQuiz,
  id: 'every-type',
  tries: 2,
  questions: EVERY_TYPE.map(({ source }) => withHint(source)),
}

export const EVERY: Catalogue = { guides: [courseraCertificates], quizzes: [EVERY_QUIZ] }
export const EVERY_LEDGER = extendLedger(EMPTY_LEDGER, EVERY)

/** A response that is right in part, of the types that have any. */
export function partlyRight({ source, responses }: KnownQuestion): Response | undefined {
  const { right, wrong } = responses
  if (source.type === 'multiple' && Array.isArray(right)) return right.slice(0, 1)
  if (source.type === 'order' && Array.isArray(right))
    return [...right.slice(1), ...right.slice(0, 1)]
  if (source.type !== 'match' && source.type !== 'blanks') return undefined
  const [first] = Object.entries(wrong)
  return typeof right === 'object' && first
    ? Object.fromEntries([...Object.entries(right), first])
    : undefined
}

function withHint<Q extends Question>(question: Q): Q {
  const { solution } = question
  return { ...question, solution: { ...solution, hints: [...solution.hints, HINT].slice(0, 1) } }
}
