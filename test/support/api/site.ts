// A site with quizzes of every kind for tests of the API: all types of questions, pools, sets,
// outcomes with limits, rich texts, translations.
import type { Catalogue } from '../../../content/model/catalogue.ts'
import { readTexts } from '../../../content/publish/read-texts.ts'
import { extendLedger } from '../../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../../content/revisions/ledger.ts'
import { createApp } from '../../../worker/app.ts'
import { openCatalogue } from '../../../worker/catalogue/catalogue.ts'
import { ROOT } from '../../../worker/tools/build.ts'
import { shardsInMemory } from '../../../worker/tools/docs/shards-in-memory.ts'
import { FIXTURES } from '../../fixtures/content/catalogue.ts'
import { POOLS } from '../../fixtures/content/drawing-quiz.ts'
import { BREADS } from '../../fixtures/content/placing-scoring.ts'
import { RICH } from '../../fixtures/content/rich-quiz.ts'
import { JOURNEYS_IN_SPANISH } from '../../fixtures/content/spanish/limited-outcomes.ts'
import { COFFEE } from '../../fixtures/content/translated-quiz.ts'
import { TYPED } from '../../fixtures/content/typed-scoring.ts'
import { TEST_SHARE_KEYS } from '../run/share-keys.ts'

const PARTS: readonly Catalogue[] = [
  FIXTURES,
  POOLS,
  BREADS,
  RICH,
  JOURNEYS_IN_SPANISH,
  COFFEE,
  TYPED,
]

const CATALOGUE: Catalogue = {
  guides: PARTS.flatMap(({ guides }) => guides),
  quizzes: PARTS.flatMap(({ quizzes }) => quizzes),
  translations: PARTS.flatMap(({ translations = [] }) => translations),
}

export const SITE_ORIGIN = 'https://check.example'

/** Asks the site, as `fetch` would. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>

export async function openSite(): Promise<Ask> {
  const { built }: { built: Parameters<typeof createApp>[1] } = await import(
    `${ROOT}/dist/fixtures/built.js`
  )
  const ledger = extendLedger(EMPTY_LEDGER, CATALOGUE)
  const app = createApp(openCatalogue(readTexts(CATALOGUE), ledger), built)
  const env = { SHARE_KEYS: TEST_SHARE_KEYS, STATISTICS: shardsInMemory() }
  return async (path, init) => app.request(`${SITE_ORIGIN}${path}`, init, env)
}
