// Writes test/fixtures/releases/<version>/, which `npm run release` calls for (kept.ts says what is in
// it): node test/support/releases/record.ts. The version is that of package.json.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { showProgress } from '../../../content/cli/terminal/progress.ts'
import { extendLedger } from '../../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../../content/revisions/ledger.ts'
import { type OutputFile, writeFiles } from '../../../widget/tools/built-file.ts'
import { ROOT } from '../../../worker/tools/build.ts'
import { buildCode } from '../../../worker/tools/code/build-code.ts'
import { freePort } from '../../../worker/tools/ports.ts'
import { startWorker } from '../../../worker/tools/worker-process.ts'
import { RELEASED } from '../../fixtures/content/released.ts'
import { FIXTURE_SITE } from '../../fixtures/content/site.ts'
import { buildFixtures } from '../run/build-fixtures.ts'
import { TEST_SHARE_KEYS } from '../run/share-keys.ts'
import { makeCodes } from './codes.ts'
import { makeProgress } from './progress.ts'
import { openScoring, PUBLIC_ORIGIN } from './scoring.ts'
import { widgetFiles } from './widget-files.ts'

const line = showProgress()
line.say('Recording what later versions have to work with …')
const { version, openapi, widget } = await buildCode(ROOT, FIXTURE_SITE)
const ledger = extendLedger(EMPTY_LEDGER, RELEASED)
const scoring = openScoring(ledger)
const files: OutputFile[] = [
  json('openapi.json', JSON.parse(openapi)),
  json('ledger.json', ledger),
  json('codes.json', await makeCodes(scoring)),
  json('progress.json', await progress()),
  ...widgetFiles(widget).map(({ path, bytes }) => ({ path: `widget/${path}`, bytes })),
]
const folder = join(ROOT, 'test/fixtures/releases', version)
// Chunks of an earlier try have other names.
await rm(folder, { recursive: true, force: true })
await writeFiles(folder, files)
line.clear()

async function progress() {
  await buildFixtures()
  const state = await mkdtemp(join(tmpdir(), 'selfcheck-release-'))
  const worker = await startWorker(await freePort(19_000), {
    config: join(ROOT, 'test/fixtures/wrangler.toml'),
    persistTo: state,
    variables: { PUBLIC_ORIGIN, SHARE_KEYS: TEST_SHARE_KEYS },
  })
  try {
    return await makeProgress(worker.origin, scoring)
  } finally {
    await worker.stop()
    await rm(state, { recursive: true, force: true })
  }
}

function json(path: string, value: unknown): OutputFile {
  return { path, bytes: Buffer.from(`${JSON.stringify(value, null, 1)}\n`) }
}
