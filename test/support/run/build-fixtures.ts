// Builds the fixture site into dist/fixtures/, once for each run of the tests: the
// configuration of vitest waits for it. `node test/support/run/build-fixtures.ts` does the
// same by hand.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EMPTY_LEDGER } from '../../../content/revisions/ledger.ts'
import { build, ROOT } from '../../../worker/tools/build.ts'
import { FIXTURES } from '../../fixtures/content/catalogue.ts'
import { FIXTURE_SITE } from '../../fixtures/content/site.ts'

export const FIXTURES_BUILT = join(ROOT, 'dist/fixtures')
/** Where the addresses of pictures in fixtures begin. */
export const FIXTURE_PICTURES = join(ROOT, 'test/fixtures')

export async function buildFixtures() {
  await rm(FIXTURES_BUILT, { recursive: true, force: true })
  return build({
    isClean: false,
    site: FIXTURE_SITE,
    catalogue: FIXTURES,
    ledger: EMPTY_LEDGER,
    pictures: FIXTURE_PICTURES,
    out: FIXTURES_BUILT,
    cardsCache: join(ROOT, 'node_modules/.cache/selfcheck-fixture-cards'),
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFixtures()
