// Once for all browser tests: the fixture site as it runs in production (wrangler, local), and
// the path of a browser, which each process of the tests starts for itself.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ROOT } from '../../../worker/tools/build.ts'
import { startWorker } from '../../../worker/tools/worker-process.ts'
import { TEST_SHARE_KEYS } from '../run/share-keys.ts'
import { ownPort } from '../serve/ports.ts'
import { type Chromium, findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    workerOrigin: string
    chromium: Chromium
  }
}

const FIXTURES = join(ROOT, 'test/fixtures/wrangler.toml')

/** Starts a worker and finds the browser; `config` is undefined for the site's own content. */
export async function serve(project: TestProject, config?: string): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), 'selfcheck-state-'))
  const found = await findChromium()
  const worker = await startWorker(await ownPort(), {
    persistTo: state,
    variables: { SHARE_KEYS: TEST_SHARE_KEYS },
    ...(config && { config }),
  })
  project.provide('chromium', found)
  project.provide('workerOrigin', worker.origin)
  return async () => {
    await worker.stop()
    await rm(state, { recursive: true, force: true })
  }
}

// biome-ignore lint/style/noDefaultExport: vitest takes a global set-up by its default export.
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return serve(project, FIXTURES)
}
