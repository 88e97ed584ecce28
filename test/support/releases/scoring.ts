// Scores attempts at the fixtures as the worker does, with the keys of the tests and on a fixed day,
// so that the same code always makes the same share codes.
import { readTexts } from '../../../content/publish/read-texts.ts'
import type { Ledger } from '../../../content/revisions/ledger.ts'
import type { AttemptRequest } from '../../../content/wire/index.ts'
import { openCatalogue } from '../../../worker/catalogue/catalogue.ts'
import { scoreAttempt } from '../../../worker/results/attempt-result.ts'
import { findResult } from '../../../worker/results/find-result.ts'
import { scoreOutcomeAttempt } from '../../../worker/results/outcome-result.ts'
import { sharedOutcome } from '../../../worker/results/shared-outcome.ts'
import { sharedResult } from '../../../worker/results/shared-result.ts'
import { shareKeys } from '../../../worker/share/keys.ts'
import { RELEASED } from '../../fixtures/content/released.ts'
import { TEST_SHARE_KEYS } from '../run/share-keys.ts'

/** Addresses in verdicts and results begin with it, on any port. */
export const PUBLIC_ORIGIN = 'https://check.example'
const NOW = new Date('2026-11-29T12:00:00Z')

export type Scoring = ReturnType<typeof openScoring>

export function openScoring(ledger: Ledger) {
  const catalogue = openCatalogue(readTexts(RELEASED), ledger)
  const keys = shareKeys(TEST_SHARE_KEYS)
  const sharing = { keys, origin: PUBLIC_ORIGIN, now: NOW }
  return {
    /** What POST attempts answers. */
    async score(quiz: string, lang: string, body: AttemptRequest) {
      const open = await catalogue.in(lang, { isRequested: true }).quiz(quiz)
      if (!open) throw new Error(`The fixtures have no quiz ${quiz}.`)
      const scored =
        open.kind === 'outcome'
          ? await scoreOutcomeAttempt(open, body, sharing)
          : await scoreAttempt(open, body, sharing)
      if (!scored.ok) throw new Error(JSON.stringify(scored.error))
      return scored.value
    },
    /** What GET results/:code answers. */
    async open(code: string) {
      const found = await findResult(catalogue, keys, code, undefined)
      if (!found.ok) throw new Error(`${code} does not open: ${found.error.kind}.`)
      const { value } = found
      return value.kind === 'outcome'
        ? sharedOutcome(value, PUBLIC_ORIGIN)
        : sharedResult(value.open, value.opened, PUBLIC_ORIGIN)
    },
  }
}
