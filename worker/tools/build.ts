// The build: content, ledger, widget and API document -> dist/.
//
//   dist/public/    what the platform serves: v1.js, c/*, og/*, v<version>/, favicon.svg, _headers
//   dist/built.js   what the worker is given (worker/built.d.ts says what it is)
//   dist/custom-elements.json   what editors know of the elements
import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { EMPTY_LEDGER, extendLedger } from '../../content/author/ledger.ts'
import { catalogue } from '../../content/catalogue.ts'
import { currentRevisions, type Ledger } from '../../content/ledger.ts'
import { publishQuiz } from '../../content/publish.ts'
import type { Quiz } from '../../content/schema.ts'
import { inEveryLanguage } from '../../content/translate/catalogue.ts'
import { writeFiles } from '../../widget/tools/built-file.ts'
import { bundleWidget } from '../../widget/tools/bundle.ts'
import { bundleCss } from '../../widget/tools/css.ts'
import { elementsManifest } from '../../widget/tools/manifest.ts'
import { CACHE } from '../http/cache.ts'
import { SHARED_HEADERS } from '../http/headers.ts'
import { openapiDocument } from '../openapi/document.ts'
import { type MadeCards, makeCards, tidyCards } from './cards/make.ts'
import { CARDS_MAX, indexOf, integrityOf } from './chunk-index.ts'
import { type QuizSize, sizeWarnings } from './quiz-sizes.ts'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const LEDGER = join(ROOT, 'content/revisions.json')
const PUBLIC = join(ROOT, 'dist/public')
/** Outside of dist/, which is made anew. */
const CARDS_CACHE = join(ROOT, 'node_modules/.cache/selfcheck-cards')
const stylesheets = (...names: readonly string[]) =>
  names.map((name) => `worker/pages/styles/${name}.css`)
/** In the order of the cascade. */
const QUIZ_AND_GUIDE = ['page', 'form', 'result', 'guide', 'confidence']
const PAGE_STYLES = stylesheets(
  ...QUIZ_AND_GUIDE,
  'languages',
  'front',
  'paste',
  'article',
  'print',
)
/** Pages in frames show forms and guides as pages do, with what is special about frames behind it. */
const FRAME_STYLES = stylesheets(...QUIZ_AND_GUIDE, 'frame')

export interface BuildReport {
  /** Brotli bytes of the files that a page loads before the first question, by path. */
  readonly code: Readonly<Record<string, number>>
  readonly quizzes: readonly QuizSize[]
  /** Source files of each bundle, for the boundaries test. */
  readonly inputs: Readonly<Record<string, readonly string[]>>
  /** The single file of this version, for pages that want an `integrity` attribute. */
  readonly pinned: { readonly path: string; readonly bytes: number; readonly integrity: string }
  /** How many cards there are, how many of them were drawn now, and whether only for bands. */
  readonly cards: { readonly count: number; readonly drawn: number; readonly isByBand: boolean }
}

/**
 * Builds everything. `release` writes new ledger rows to content/revisions.json;
 * without it (while developing) they stay in dist/, so that trying things out
 * leaves no trace among the released revisions.
 */
export async function build({ release }: { release: boolean }): Promise<BuildReport> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  const ledger = extendLedger(await readLedger(), catalogue)
  if (release) await writeFile(LEDGER, `${JSON.stringify(ledger, null, 2)}\n`)

  const cards = await drawCards(release)
  const widget = await bundleWidget(ROOT, version)
  const pageCss = await bundleCss(ROOT, PAGE_STYLES, 'page')
  const frameCss = await bundleCss(ROOT, FRAME_STYLES, 'frame')
  const files = [widget.loader, ...widget.chunks, pageCss, frameCss]
  if (release) await rm(PUBLIC, { recursive: true, force: true })
  await writeFiles(PUBLIC, [
    ...files,
    widget.pinned,
    ...cards.files,
    { path: 'favicon.svg', bytes: await readFile(join(ROOT, 'worker/pages/favicon.svg')) },
    { path: '_headers', bytes: Buffer.from(assetHeaders()) },
    {
      path: 'c/index.json',
      bytes: Buffer.from(JSON.stringify(indexOf(version, files, widget.pinned, cards.files))),
    },
  ])
  const pinned = { path: `/${widget.pinned.path}`, integrity: integrityOf(widget.pinned.bytes) }
  const built = {
    version,
    ledger,
    openapi: JSON.stringify(openapiDocument(version)),
    assets: {
      pageCss: `/${pageCss.path}`,
      frontJs: `/${widget.pages.front.path}`,
      articleJs: `/${widget.pages.article.path}`,
      printJs: `/${widget.pages.print.path}`,
      pinned,
      frameCss: `/${frameCss.path}`,
      frameJs: `/${widget.pages.frame.path}`,
    },
    cards: cards.paths,
  }
  const module = `export const built = ${JSON.stringify(built)}\n`
  const manifest = JSON.stringify(await elementsManifest(ROOT), null, 2)
  await writeFiles(join(ROOT, 'dist'), [
    { path: 'built.js', bytes: Buffer.from(module) },
    { path: 'custom-elements.json', bytes: Buffer.from(manifest) },
  ])

  const code = {
    'v1.js': brotliBytes(widget.loader.bytes),
    [widget.quiz.path]: brotliBytes(widget.quiz.bytes),
  }
  const inputs = Object.fromEntries(
    [...files, widget.pinned].map((file) => [file.path, file.inputs]),
  )
  const report = {
    code,
    quizzes: inEveryLanguage(catalogue).quizzes.map((quiz) => quizSize(ledger, quiz)),
    inputs,
    pinned: { ...pinned, bytes: widget.pinned.bytes.length },
    cards: { count: cards.files.length, drawn: cards.drawn, isByBand: cards.isByBand },
  }
  await writeFile(join(ROOT, 'dist/report.json'), JSON.stringify(report, null, 2))
  return report
}

async function readLedger(): Promise<Ledger> {
  try {
    return JSON.parse(await readFile(LEDGER, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return EMPTY_LEDGER
    throw error
  }
}

/** While developing, pictures stay for the title that comes back with an undo. */
async function drawCards(release: boolean): Promise<MadeCards> {
  const made = await makeCards(catalogue, { cache: CARDS_CACHE, most: CARDS_MAX })
  if (!made.ok) throw new Error(made.error)
  if (release) await tidyCards(CARDS_CACHE, made.value)
  return made.value
}

/** For the platform's own asset server, which sets them on files that are there, never on a 404. */
function assetHeaders(): string {
  const kept = { ...SHARED_HEADERS, 'Cache-Control': CACHE.immutable }
  const rules: Record<string, Record<string, string>> = {
    '/c/*': kept,
    '/og/*': kept,
    '/v*/self-check.js': kept,
    '/c/index.json': { '! Cache-Control': '', 'Cache-Control': CACHE.content },
  }
  const lines = Object.entries(rules).flatMap(([path, headers]) => [
    path,
    ...Object.entries(headers).map(([name, value]) =>
      value ? `  ${name}: ${value}` : `  ${name}`,
    ),
  ])
  return `${lines.join('\n')}\n`
}

function quizSize(ledger: Ledger, quiz: Quiz): QuizSize {
  const asked = publishQuiz(quiz, currentRevisions(ledger, quiz.id))
  const bytes = brotliBytes(Buffer.from(JSON.stringify(asked)))
  return { id: quiz.id, lang: quiz.lang, bytes, questions: quiz.questions.length }
}

const brotliBytes = (bytes: Buffer) => brotliCompressSync(bytes).length

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // `--unreleased` leaves content/revisions.json alone: what npm start builds is a draft.
  const { code, quizzes, pinned, cards } = await build({
    release: !process.argv.includes('--unreleased'),
  })
  console.log('Bytes that a page loads before the first question, brotli:')
  for (const [name, bytes] of Object.entries(code)) {
    console.log(`  ${String(bytes).padStart(6)}  ${name}`)
  }
  for (const { id, lang, bytes } of quizzes) {
    console.log(`  ${String(bytes).padStart(6)}  the quiz ${id} (${lang})`)
  }
  for (const warning of sizeWarnings(quizzes)) console.warn(`Warning: ${warning}`)
  console.log(
    `The widget in one file that never changes, ${pinned.bytes} bytes before compression:`,
  )
  console.log(
    `  <script type="module" src="https://HOST${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"></script>`,
  )
  const { count, drawn, isByBand } = cards
  const each = isByBand ? `, one for each band: for each score it would be over ${CARDS_MAX}` : ''
  console.log(`Cards for previews: ${count}, ${drawn} of them drawn now${each}.`)
}
