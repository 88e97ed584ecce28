// Finds what a share code stands for in the content of today: the opened result, the quiz in
// the right language, and for an outcome quiz the outcome.
import { err, ok, type Result } from '../../content/common/result.ts'
import type { Outcome } from '../../content/model/outcome-quiz.ts'
import type { OpenCatalogue } from '../catalogue/catalogue.ts'
import { editionOfResult } from '../catalogue/edition.ts'
import type { OpenCheck, OpenOutcomeQuiz } from '../catalogue/opened.ts'
import type { Failure } from '../http/problem.ts'
import type { ShareKeys } from '../share/keys.ts'
import { type OpenedOutcome, type OpenedScore, openResult } from './opened-result.ts'

export interface FoundScore {
  readonly kind: 'check'
  readonly open: OpenCheck
  readonly opened: OpenedScore
}

export interface FoundOutcome {
  readonly kind: 'outcome'
  readonly open: OpenOutcomeQuiz
  readonly opened: OpenedOutcome
  readonly outcome: Outcome
}

export type FoundResult = FoundScore | FoundOutcome

/** Without `keys`, sharing is off. `lang` is the value of `?lang=`. */
export async function findResult(
  catalogue: OpenCatalogue,
  keys: ShareKeys | undefined,
  code: string,
  lang: string | undefined,
): Promise<Result<FoundResult, Failure>> {
  if (!keys) return err({ kind: 'sharing-off' })
  const opened = await openResult(keys, catalogue, code)
  if (!opened) return err({ kind: 'unknown-result' })
  const open = await editionOfResult(catalogue, opened, lang).quiz(opened.quiz.id)
  if (open?.kind === 'check' && opened.kind === 'check') return ok({ kind: 'check', open, opened })
  if (open?.kind !== 'outcome' || opened.kind !== 'outcome') return err({ kind: 'quiz-gone' })
  const outcome = open.quiz.outcomes.find(({ id }) => id === opened.outcome)
  return outcome ? ok({ kind: 'outcome', open, opened, outcome }) : err({ kind: 'outcome-gone' })
}
