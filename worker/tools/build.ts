// The build: content, ledger, widget and API document become dist/.
//
//   dist/public/    files that the platform serves: v1.js, c/*, m/*, og/*, v<version>/, docs/*,
//                   favicon.svg, favicon.ico
//   dist/worker.js  the worker, with the content in it
//   dist/content/   the quizzes and guides, where wrangler.toml says that they lie in Workers KV; else
//                   they are in worker.js
//   dist/built.js   what was built, for tools and tests (worker/built.d.ts has its type)
//   dist/custom-elements.json   a description of the elements for editors
//
// Tests build other content into a folder of their own (test/support/run/build-fixtures.ts).
import { rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { loadChecked } from '../../content/cli/check.ts'
import { loadSite } from '../../content/cli/load.ts'
import { readPictures } from '../../content/cli/pictures.ts'
import { NO_PROGRESS, type Progress, showProgress } from '../../content/cli/terminal/progress.ts'
import { drawn } from '../../content/common/draw.ts'
import type { Result } from '../../content/common/result.ts'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Quiz } from '../../content/model/quiz.ts'
import type { Site } from '../../content/model/site.ts'
import { readTextsWithPictures } from '../../content/publish/pictures.ts'
import { publishQuiz } from '../../content/publish/quiz.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { currentRevisions, type Ledger } from '../../content/revisions/ledger.ts'
import { readLedger } from '../../content/revisions/ledger-files.ts'
import { inEveryLanguage } from '../../content/translate/editions.ts'
import { writeFiles } from '../../widget/tools/built-file.ts'
import { toBuiltContent } from '../catalogue/built-content.ts'
import { type BuildReport, showReport } from './build-report.ts'
import { makeCards, removeUnusedCards } from './cards/make.ts'
import { CARDS_MAX, indexOf, integrityOf } from './chunk-index.ts'
import { type BuiltCode, buildCode } from './code/build-code.ts'
import { gzipBytes } from './code/bundle-worker.ts'
import { handOver, storedContent } from './code/hand-over.ts'
import { placePictures, publicPictures } from './pictures.ts'
import type { QuizSize } from './quiz-sizes.ts'
import { CONTENT_FOLDER, type ContentStorage, contentStorage, entryFiles } from './storage.ts'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const OUT = join(ROOT, 'dist')
const compress = promisify(brotliCompress)
const NOTHING: Catalogue = { guides: [], quizzes: [] }
/** Outside dist/, because a build deletes dist/public first. */
const CARDS_CACHE = join(ROOT, 'node_modules/.cache/selfcheck-cards')

interface BuildOptions {
  /** First removes what earlier builds left. `npm start` does not: its worker serves it. */
  readonly isClean: boolean
  readonly site: Site
  readonly catalogue: Catalogue
  /** The revisions that were released; those in content/revisions/ if absent. */
  readonly ledger?: Ledger
  /** Where quizzes and guides are stored; in the script if absent. */
  readonly storage?: ContentStorage
  /** The folder in which the addresses of pictures begin; content/ if absent. */
  readonly pictures?: string
  /** Draws no preview cards: to measure the rest. */
  readonly isWithoutCards?: boolean
  /** The folder for the built files; dist/ if absent. */
  readonly out?: string
  /** The folder in which drawn cards are kept from one build to the next. */
  readonly cardsCache?: string
  /** What was built of it before. */
  readonly code?: BuiltCode
  readonly progress?: Progress
}

/**
 * Builds everything. It changes no file that git tracks: revisions that are not released yet
 * exist in the built files only.
 */
export async function build({
  isClean,
  site,
  catalogue,
  ledger: released,
  storage = 'script',
  pictures: picturesFolder,
  out = OUT,
  cardsCache = CARDS_CACHE,
  isWithoutCards = false,
  code,
  progress = NO_PROGRESS,
}: BuildOptions): Promise<BuildReport> {
  const ledger = extendLedger(released ?? valueOrThrow(await readLedger()), catalogue)

  const onDraw = (place: number, count: number) =>
    progress.say(`Drawing preview card ${place} of ${count} …`)
  progress.say('Bundling the widget …')
  const made = code ?? (await buildCode(ROOT, site))
  const { version, widget, playground, worker, pageCss, embedCss, look } = made
  const cardsMade = await makeCards(isWithoutCards ? NOTHING : catalogue, {
    look: look.cards,
    cache: cardsCache,
    most: CARDS_MAX,
    onDraw,
  })
  const cards = valueOrThrow(cardsMade)
  // A build of `npm start` keeps unused images: an undo may need them again.
  if (isClean) await removeUnusedCards(cardsCache, cards)
  const pictures = valueOrThrow(placePictures(await readPictures(catalogue, picturesFolder)))
  const content = readTextsWithPictures(catalogue, pictures.placed)
  const folder = join(out, 'public')
  const scripts = [...widget.chunks, ...Object.values(playground), ...made.docs.scripts]
  const files = [widget.loader, ...scripts, pageCss, embedCss, made.docsCss]
  if (isClean) await rm(folder, { recursive: true, force: true })
  await writeFiles(folder, [
    ...files,
    widget.pinned,
    ...cards.files,
    ...pictures.files,
    ...look.icons,
    ...made.docs.pages,
    made.playgroundPage,
    {
      path: 'c/index.json',
      bytes: Buffer.from(
        JSON.stringify(
          indexOf(version, files, widget.pinned, {
            cards: cards.files,
            pictures: publicPictures(pictures.files, content, ledger),
          }),
        ),
      ),
    },
  ])
  const pinned = { path: `/${widget.pinned.path}`, integrity: integrityOf(widget.pinned.bytes) }
  const bytes = {
    'v1.js': await brotliBytes(widget.loader.bytes),
    [widget.quiz.path]: await brotliBytes(widget.quiz.bytes),
  }
  const quizzes = await Promise.all(
    inEveryLanguage(content).quizzes.map((quiz) => quizSize(ledger, quiz)),
  )
  const built = {
    version,
    content: toBuiltContent(content),
    ledger,
    openapi: made.openapi,
    site: made.site,
    assets: {
      inlining: widget.inlining,
      frontJs: `/${widget.pages.front.path}`,
      articleJs: `/${widget.pages.article.path}`,
      printJs: `/${widget.pages.print.path}`,
      pinned,
      sizes: {
        code: Object.values(bytes).reduce((sum, one) => sum + one, 0),
        // The source of a quiz comes before its translations.
        quizzes: Object.fromEntries(quizzes.toReversed().map((quiz) => [quiz.id, quiz.bytes])),
      },
      ...(made.speed && { speed: made.speed }),
      embedJs: `/${widget.pages.frame.path}`,
    },
    cards: cards.paths,
  }
  const module = `export const built = ${JSON.stringify(built)}\n`
  const stored = storedContent(built)
  const isInKv = storage === 'kv'
  const handedOver = handOver(built, isInKv ? { index: stored.index } : stored)
  const entries = join(out, CONTENT_FOLDER)
  await rm(entries, { recursive: true, force: true })
  await writeFiles(out, [
    { path: 'built.js', bytes: Buffer.from(module) },
    { path: 'worker.js', bytes: Buffer.from(handedOver + worker.code) },
    { path: 'custom-elements.json', bytes: Buffer.from(made.manifest) },
  ])
  if (isInKv) await writeFiles(entries, entryFiles(stored.entries))

  const inputs = Object.fromEntries(
    [...files, widget.pinned].map((file) => [file.path, file.inputs]),
  )
  const report: BuildReport = {
    code: bytes,
    quizzes,
    worker: {
      ...worker.sizes,
      content: gzipBytes(handedOver),
      parts: worker.parts,
      ...(isInKv && { entries: Object.keys(stored.entries).length }),
    },
    inputs,
    pinned: { ...pinned, bytes: widget.pinned.bytes.length },
    cards: { count: cards.files.length, drawn: cards.drawn, detail: cards.detail },
  }
  await writeFile(join(out, 'report.json'), JSON.stringify(report, null, 2))
  return report
}

function valueOrThrow<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.error)
  return result.value
}

async function quizSize(ledger: Ledger, quiz: Quiz): Promise<QuizSize> {
  const published = publishQuiz(quiz, currentRevisions(ledger, quiz.id))
  // A page loads what is drawn, which is about as large with any seed.
  const asked = drawn(published, quiz.draw === undefined ? undefined : 0)
  const bytes = await brotliBytes(Buffer.from(JSON.stringify({ ...published, questions: asked })))
  return { id: quiz.id, lang: quiz.lang, bytes, questions: quiz.questions.length }
}

/** Compressed on all cores: with many quizzes this is most of the time of a build. */
const brotliBytes = async (bytes: Buffer) => (await compress(bytes)).length

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const catalogue = await loadChecked()
  const site = await loadSite()
  if (!catalogue || !site.ok) {
    console.error('Nothing was built. Correct these errors first.')
    process.exit(1)
  }
  const progress = showProgress()
  const report = await build({
    isClean: !process.argv.includes('--keep'),
    site: site.value,
    catalogue,
    storage: await contentStorage(join(ROOT, 'wrangler.toml')),
    progress,
  })
  progress.clear()
  showReport(report)
}
