// Sites of any number of quizzes, built for both kinds of storage.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EMPTY_LEDGER } from '../../../content/revisions/ledger.ts'
import { build } from '../../../worker/tools/build.ts'
import type { BuiltCode } from '../../../worker/tools/code/build-code.ts'
import { gzipBytes } from '../../../worker/tools/code/bundle-worker.ts'
import { CONTENT_FOLDER, type ContentStorage } from '../../../worker/tools/storage.ts'
import { FIXTURE_SITE } from '../../fixtures/content/site.ts'
import { manyQuizzes } from '../../support/content/many-quizzes.ts'

export interface BuiltSite {
  readonly count: number
  readonly storage: ContentStorage
  readonly script: string
  /** The folder of the entries; they are in the script if absent. */
  readonly entries?: string
  readonly buildMs: number
  readonly scriptBytes: number
  readonly gzipBytes: number
  readonly entriesBytes: number
  remove(): Promise<void>
}

/** Without cards: to draw one takes as long with one quiz as with many. */
export async function buildSite(
  count: number,
  storage: ContentStorage,
  code: BuiltCode,
): Promise<BuiltSite> {
  const out = await mkdtemp(join(tmpdir(), 'selfcheck-growth-'))
  const catalogue = manyQuizzes(count)
  const started = performance.now()
  await build({
    isClean: false,
    isWithoutCards: true,
    site: FIXTURE_SITE,
    catalogue,
    ledger: EMPTY_LEDGER,
    storage,
    out,
    code,
  })
  const buildMs = performance.now() - started
  const script = await readFile(join(out, 'worker.js'), 'utf8')
  const folder = join(out, CONTENT_FOLDER)
  const files = await readdir(folder).catch(() => [])
  const sizes = await Promise.all(files.map((file) => stat(join(folder, file))))
  return {
    count,
    storage,
    script,
    ...(storage === 'kv' && { entries: folder }),
    buildMs,
    scriptBytes: Buffer.byteLength(script),
    gzipBytes: gzipBytes(script),
    entriesBytes: sizes.reduce((sum, { size }) => sum + size, 0),
    remove: () => rm(out, { recursive: true, force: true }),
  }
}
