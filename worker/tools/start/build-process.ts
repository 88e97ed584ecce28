// One build of `npm start`, in a process of its own, because Node does not load a changed module
// again. It first builds what the content has no influence on. Then it waits for the message that
// asks for the build, so that a save of content has little left to wait for.
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import {
  errorsIn,
  findDiagnostics,
  formatDiagnostic,
  readSources,
} from '../../../content/cli/findings.ts'
import { loadCatalogue, loadSite } from '../../../content/cli/load.ts'
import { newestQuiz } from '../../../content/cli/sources/newest-quiz.ts'
import { sourceFiles } from '../../../content/cli/sources/source-files.ts'
import type { Quiz } from '../../../content/model/quiz.ts'
import { readLedger } from '../../../content/revisions/ledger-files.ts'
import { build, ROOT } from '../build.ts'
import { buildCode } from '../code/build-code.ts'
import { bundleStartWorker } from '../code/bundle-worker.ts'
import { colourCss } from '../site/styles.ts'
import type { BuildOutcome, ShownQuiz } from './outcome.ts'
import { withContent } from './start-worker.ts'

const site = loadSite()
const code = site.then(async (read) => read.ok && (await buildCode(ROOT, read.value)))
const worker = bundleStartWorker(ROOT)
// A failure is reported once a build is asked for.
for (const part of [code, worker]) part.catch(() => {})

if (process.send) {
  await once(process, 'message')
  // The parent disconnects when it has the message, which ends this process.
  process.send(await outcomeOfBuild().catch(failure))
}

async function outcomeOfBuild(): Promise<BuildOutcome> {
  const loaded = await loadCatalogue()
  if (!loaded.ok) return { ok: false, problems: [formatDiagnostic(loaded.error)] }
  const catalogue = loaded.value
  const { findings } = await findDiagnostics(catalogue, await readLedger())
  const problems = errorsIn(findings).map(formatDiagnostic)
  if (problems.length > 0) return { ok: false, problems }
  const [read, made] = [await site, await code]
  // A site that cannot be read is among the findings.
  if (!read.ok || !made) return { ok: false, problems }
  await build({ isClean: false, site: read.value, catalogue, code: made })
  const { built } = await import(pathToFileURL(join(ROOT, 'dist/built.js')).href)
  const quiz = await newestQuiz(catalogue)
  const files = sourceFiles(catalogue, await readSources())
  return {
    ok: true,
    worker: withContent(await worker, built, { findings, files }),
    warnings: findings.map(formatDiagnostic),
    ...(quiz && { newestQuiz: { ...shown(quiz), css: colourCss(read.value) } }),
  }
}

/** A blog post has room for a short check: the first of the sets, if there is any. */
function shown({ id, title, sets = {} }: Quiz): ShownQuiz {
  const [set] = Object.keys(sets)
  return { id, title, ...(set !== undefined && { set }) }
}

/** A bundler and the compiler name file and line in the message, other failures in the stack. */
function failure(error: unknown): BuildOutcome {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const [, place = ''] = /\((?:file:\/\/)?([^()]+:\d+):\d+\)/.exec(stack) ?? []
  const text = message.includes('\n') || place === '' ? message : `${place}  error  ${message}`
  return { ok: false, problems: [stripVTControlCharacters(text).replaceAll(`${ROOT}/`, '')] }
}
