// What a build says of itself: in dist/report.json for tests and tools, and in the terminal.
import type { CardDetail } from './cards/plan.ts'
import { CARDS_MAX } from './chunk-index.ts'
import type { Part } from './code/bundle-worker.ts'
import { type QuizSize, sizeWarnings } from './quiz-sizes.ts'

export interface BuildReport {
  /** Brotli bytes of the files that a page loads before the first question, by path. */
  readonly code: Readonly<Record<string, number>>
  readonly quizzes: readonly QuizSize[]
  /** Gzip bytes of the worker. The parts of its code are in order of size. */
  readonly worker: {
    readonly code: number
    readonly languages: number
    readonly content: number
    readonly parts: readonly Part[]
    /** Undefined: the content is in the script. */
    readonly entries?: number | undefined
  }
  /** Source files of each bundle, for the boundaries test. */
  readonly inputs: Readonly<Record<string, readonly string[]>>
  /** The single file of this version, for pages that want an `integrity` attribute. */
  readonly pinned: { readonly path: string; readonly bytes: number; readonly integrity: string }
  /** How many cards exist, how many this build drew, and what results have one for. */
  readonly cards: { readonly count: number; readonly drawn: number; readonly detail: CardDetail }
}

const PARTS_SHOWN = 10

const CARDS_OF: Readonly<Record<CardDetail, string>> = {
  score: '',
  band: `, one for each band (one for each score would be more than ${CARDS_MAX})`,
  none: `, one for each quiz and guide (one for each band would be more than ${CARDS_MAX})`,
}

export function showReport({ code, quizzes, worker, pinned, cards }: BuildReport): void {
  console.log('Bytes that a page loads before the first question (brotli):')
  for (const [name, bytes] of Object.entries(code)) showSize(bytes, name)
  for (const { id, lang, bytes } of quizzes) showSize(bytes, `the quiz ${id} (${lang})`)
  for (const warning of sizeWarnings(quizzes)) console.warn(`Warning: ${warning}`)
  console.log(
    `The worker (gzip): ${worker.code} bytes of code, ${worker.languages} of languages, ${worker.content} of content. The largest parts:`,
  )
  for (const { name, bytes } of worker.parts.slice(0, PARTS_SHOWN)) showSize(bytes, name)
  if (worker.entries !== undefined)
    console.log(`${worker.entries} quizzes and guides, each in each language, are for Workers KV.`)
  const warning = scriptWarning(worker)
  if (warning) console.warn(`Warning: ${warning}`)
  console.log(
    `This version of the widget as a single file, ${pinned.bytes} bytes before compression:`,
  )
  console.log(
    `  <script type="module" src="https://HOST${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"></script>`,
  )
  const { count, drawn, detail } = cards
  console.log(`Preview cards: ${count}, ${drawn} of them drawn by this build${CARDS_OF[detail]}.`)
}

/**
 * What the platform takes, in bytes after gzip: of the free plan and of the paid one
 * (developers.cloudflare.com/workers/platform/limits/#worker-size).
 */
export const SCRIPT_MAX = { free: 3_000_000, paid: 10_000_000 } as const
/** Of the smaller limit. There is room to write more before it is reached. */
const NEAR = 0.75

/** Says in time that the script comes near to what the platform takes. */
export function scriptWarning(worker: BuildReport['worker']): string | undefined {
  const bytes = worker.code + worker.languages + worker.content
  if (worker.entries !== undefined || bytes < SCRIPT_MAX.free * NEAR) return undefined
  const [shown, free, paid] = [bytes, SCRIPT_MAX.free, SCRIPT_MAX.paid].map((size) =>
    (size / 1e6).toFixed(1),
  )
  return `the worker has ${shown} MB after gzip, and Cloudflare takes ${free} MB on the free plan and ${paid} MB on the paid one. Put the content into Workers KV: /docs/deploy#many-quizzes says how.`
}

const showSize = (bytes: number, name: string) =>
  console.log(`  ${String(bytes).padStart(6)}  ${name}`)
