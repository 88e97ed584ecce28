// Once for all browser tests: the worker as it runs in production (wrangler, local),
// and the browser's own executable.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from '../../worker/tools/ports.ts'
import { startWorker } from '../../worker/tools/worker-process.ts'
import { type Browser, findChromium } from './chromium.ts'
import { TEST_SHARE_KEYS } from './share-keys.ts'

declare module 'vitest' {
  interface ProvidedContext {
    workerOrigin: string
    chromium: Browser
  }
}

// biome-ignore lint/style/noDefaultExport: vitest takes a global set-up by its default export.
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), 'selfcheck-state-'))
  project.provide('chromium', await findChromium())
  const worker = await startWorker(await freePort(18_787), {
    persistTo: state,
    variables: { SHARE_KEYS: TEST_SHARE_KEYS },
  })
  project.provide('workerOrigin', worker.origin)
  return async () => {
    await worker.stop()
    await rm(state, { recursive: true, force: true })
  }
}
