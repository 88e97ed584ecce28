// Bundles the worker of `npm start` into one file. wrangler watches that file alone: it is replaced
// in one step when a build is complete, so no source that is half written reaches it.
import { createHash } from 'node:crypto'
import type { Built } from 'selfcheck:built'
import type { start } from 'selfcheck:start'
import { type OutputChunk, rolldown } from 'rolldown'

/** What the build hands over stands in constants above the bundle. */
const HANDED_OVER: Readonly<Record<string, string>> = {
  'selfcheck:built': 'export const built = SELFCHECK_BUILT',
  'selfcheck:start': 'export const start = SELFCHECK_START',
}

/** The code of the worker, without the content. */
export async function bundleWorker(root: string): Promise<string> {
  const bundle = await rolldown({
    cwd: root,
    input: 'worker/tools/start/worker.ts',
    external: ['cloudflare:workers'],
    plugins: [
      {
        name: 'handed-over',
        resolveId: (id) => (id in HANDED_OVER ? id : undefined),
        load: (id) => HANDED_OVER[id],
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false })
  await bundle.close()
  const [worker] = output.filter((file): file is OutputChunk => file.type === 'chunk')
  return worker?.code ?? ''
}

export interface StartWorker {
  readonly code: string
  readonly build: string
}

export function withContent(
  bundle: string,
  built: Built,
  shown: Omit<typeof start, 'build'>,
): StartWorker {
  const content = `const SELFCHECK_BUILT = ${JSON.stringify(built)}\n`
  const hash = createHash('sha256').update(content).update(JSON.stringify(shown)).update(bundle)
  const build = hash.digest('hex').slice(0, 16)
  const handedOver = `const SELFCHECK_START = ${JSON.stringify({ build, ...shown })}\n`
  return { code: content + handedOver + bundle, build }
}
