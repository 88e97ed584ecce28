// Builds the fixture site into dist/fixtures/, once for each run of the tests: the
// configuration of vitest waits for it. In dist/fixtures/in-kv/ is the same worker for content that lies
// in Workers KV, and that content. `node test/support/run/build-fixtures.ts` does the
// same by hand.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { EMPTY_LEDGER } from '../../../content/revisions/ledger.ts'
import { writeFiles } from '../../../widget/tools/built-file.ts'
import { build, ROOT } from '../../../worker/tools/build.ts'
import { buildCode } from '../../../worker/tools/code/build-code.ts'
import { handOver, storedContent } from '../../../worker/tools/code/hand-over.ts'
import { FIXTURES } from '../../fixtures/content/catalogue.ts'
import { FIXTURE_SITE } from '../../fixtures/content/site.ts'

export const FIXTURES_BUILT = join(ROOT, 'dist/fixtures')
/** Where the addresses of pictures in fixtures begin. */
export const FIXTURE_PICTURES = join(ROOT, 'test/fixtures')

export async function buildFixtures() {
  await rm(FIXTURES_BUILT, { recursive: true, force: true })
  const code = await buildCode(ROOT, FIXTURE_SITE)
  const report = await build({
    isClean: false,
    site: FIXTURE_SITE,
    catalogue: FIXTURES,
    ledger: EMPTY_LEDGER,
    pictures: FIXTURE_PICTURES,
    out: FIXTURES_BUILT,
    code,
    cardsCache: join(ROOT, 'node_modules/.cache/selfcheck-fixture-cards'),
  })
  const { built } = await import(pathToFileURL(join(FIXTURES_BUILT, 'built.js')).href)
  const { index, entries } = storedContent(built)
  await writeFiles(join(FIXTURES_BUILT, 'in-kv'), [
    { path: 'worker.js', bytes: Buffer.from(handOver(built, { index }) + code.worker.code) },
    { path: 'entries.js', bytes: Buffer.from(`export const entries = ${JSON.stringify(entries)}`) },
  ])
  return report
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFixtures()
