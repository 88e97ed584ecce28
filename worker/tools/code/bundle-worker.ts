// Bundles the worker into one file, without the content: what the build hands over stands in
// constants above the bundle (hand-over.ts). The file is what runs under `npm start`, in the
// tests and on the platform, so wrangler bundles nothing (`no_bundle` in wrangler.toml).
import { gzipSync } from 'node:zlib'
import { type OutputChunk, type RolldownBuild, rolldown } from 'rolldown'
import { minifyAgain } from '../../../widget/tools/bundle.ts'

const HANDED_OVER: Readonly<Record<string, string>> = {
  'selfcheck:worker':
    'export const built = SELFCHECK_BUILT, index = SELFCHECK_INDEX, entries = SELFCHECK_ENTRIES',
  'selfcheck:start': 'export const start = SELFCHECK_START',
}

/**
 * Function names stay, because the log has the stack of each failure and nobody reads a stack of
 * one-letter names. They cost about 5 kB (gzip).
 */
const SMALL = {
  comments: false,
  minify: {
    compress: { keepNames: { function: true, class: true } },
    mangle: { toplevel: true, keepNames: true },
    codegen: true,
  },
}

export interface Part {
  readonly name: string
  /** Gzip bytes of the part on its own. */
  readonly bytes: number
}

export interface WorkerBundle {
  readonly code: string
  /** Gzip bytes. `code` is without the languages: interface texts and numbers written in words. */
  readonly sizes: { readonly code: number; readonly languages: number }
  /** What it consists of, the largest part first. */
  readonly parts: readonly Part[]
}

/** The worker as it is deployed. */
export async function bundleWorker(root: string): Promise<WorkerBundle> {
  const bundle = await open(root, 'worker/index.ts')
  const [worker] = await chunks(bundle, { ...SMALL, codeSplitting: false })
  // A second time in a chunk for each part, to know how large each one is.
  const split = await chunks(bundle, {
    ...SMALL,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ test: /./, name: (id) => partOf(id.replace(`${root}/`, '')) }],
    },
  })
  await bundle.close()
  const code = await minifyAgain(worker?.code ?? '', true)
  const sizes = split.map(async (chunk) => {
    return { name: chunk.name, bytes: gzipBytes(await minifyAgain(chunk.code, true)) }
  })
  const parts = (await Promise.all(sizes)).toSorted((a, b) => b.bytes - a.bytes)
  const languages = parts.find(({ name }) => name === LANGUAGES)?.bytes ?? 0
  return { code, sizes: { code: gzipBytes(code) - languages, languages }, parts }
}

/** The worker of `npm start`, as its authors wrote it. */
export async function bundleStartWorker(root: string): Promise<string> {
  const bundle = await open(root, 'worker/tools/start/worker.ts')
  const [worker] = await chunks(bundle, { codeSplitting: false })
  await bundle.close()
  return worker?.code ?? ''
}

export const gzipBytes = (text: string) => gzipSync(text, { level: 9 }).length

function open(root: string, input: string): Promise<RolldownBuild> {
  return rolldown({
    cwd: root,
    input,
    external: ['cloudflare:workers'],
    // It warns of the namespaces of the sitemap.
    logLevel: 'silent',
    // No module of the worker is imported for a side effect alone. Hono does not say so of its own
    // modules, and would bring the half of its JSX that runs in browsers.
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'handed-over',
        resolveId: (id) => (id in HANDED_OVER ? id : undefined),
        load: (id) => HANDED_OVER[id],
      },
    ],
  })
}

async function chunks(
  bundle: RolldownBuild,
  options: Parameters<RolldownBuild['generate']>[0],
): Promise<OutputChunk[]> {
  const { output } = await bundle.generate({ format: 'es', ...options })
  return output.filter((file): file is OutputChunk => file.type === 'chunk')
}

const LANGUAGES = 'languages'
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)/

/** A package, the languages, or the first two folders of a file. */
function partOf(path: string): string {
  if (/node_modules\/n2words\/|^worker\/strings\/(languages\/|en\.ts)/.test(path)) return LANGUAGES
  return (
    PACKAGE.exec(path)?.[1] ??
    path
      .split('/')
      .slice(0, 3)
      .join('/')
      .replace(/\.tsx?$/, '')
  )
}
