// npm start: builds, runs the worker, and serves a blog that embeds the widget on a second origin.
// Each save of content/, widget/ or worker/ is checked and built, and open pages load again. What
// cannot be built is reported in the terminal and on the pages, and the last good build keeps
// running; while there is none yet, the pages say why. The output begins with three addresses, each on
// a line of its own, and nothing else looks like one, so that a script can read them.
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { writeFiles } from '../../widget/tools/built-file.ts'
import { readShareKeys } from '../share/keys.ts'
import { ROOT } from './build.ts'
import { onParentEnd } from './parent.ts'
import { freePort, HOST } from './ports.ts'
import { newShareKey } from './share-key.ts'
import { BLOG_PATH, startBlog } from './start/blog.ts'
import { startBuilder } from './start/builder.ts'
import { startGateway } from './start/gateway.ts'
import type { BuildOutcome, ShownQuiz } from './start/outcome.ts'
import type { PageState } from './start/page/page-state.ts'
import { pageScript } from './start/page-script.ts'
import { runWorker } from './start/running-worker.ts'
import { watchSources } from './start/watch.ts'

const PORT = 8787
/** The worker itself, to which the gateway passes requests. */
const WORKER_PORT = 9787
/**
 * A waiting build has not read these. What else is saved may be a part of the build itself, as the
 * icon of the site is, which stands in content/.
 */
const READ_LATE =
  /^content\/((guides|quizzes|revisions|catalogue\.ts)|.*\/.*\.(avif|webp|png|jpe?g|gif|svg)$)/

await ensureVariables()
console.log('Building …')
// Before the first build, so that no save is missed; saves wait until it is shown.
const { promise: firstShown, resolve: startReporting } = Promise.withResolvers<void>()
watchSources(ROOT, ['content', 'widget', 'worker'], async (paths) => {
  await firstShown
  const outcome = await builder.build(!paths.every((path) => READ_LATE.test(path)))
  if (!isStopping) await show(outcome)
})
let isStopping = false
let builds = 0
let state: PageState = { ...nextBuild(), hasBuild: false }
let shownQuiz: ShownQuiz | undefined
const builder = startBuilder()
const worker = runWorker(WORKER_PORT, (reason) => {
  console.error(`The worker ended unexpectedly.\n${reason}`)
  stop(1)
})
const first = await builder.build(false)
if (!(await take(first))) {
  // No save helps if this machine cannot run a worker.
  if (first.ok) process.exit(1)
  console.error('Nothing has been built yet. Correct this and save.')
}
const script = await pageScript(ROOT, () => state)
const port = await freePort(PORT)
const gateway = await startGateway({ port, worker: worker.port, state: () => state, script })
const workerOrigin = `http://${HOST}:${port}`
const blogPort = await freePort(port + 1)
const blog = await startBlog({ port: blogPort, workerOrigin, quiz: () => shownQuiz, script })

console.log()
console.log(
  'The worker: front page, API under /api/v1/, docs at /docs, all your content at /preview',
)
console.log(workerOrigin)
console.log()
console.log('A demo blog on another origin, with your newest quiz in it')
console.log(`http://${HOST}:${blogPort}${BLOG_PATH}`)
console.log()
console.log('What readers get wrong, for the author')
console.log(`${workerOrigin}/stats${shownQuiz ? `/${shownQuiz.id}` : ''}`)
console.log()
console.log(
  'Answer the first question on the blog. We rebuild when you save, and open pages reload.',
)
console.log('Ctrl-C stops everything.')

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
onParentEnd(() => stop(0))
// If the reader of the output closes the pipe, stop in order instead of crashing.
process.stdout.on('error', () => stop(0))
// `content -- preview` looks here for an `npm start` that runs already.
await writeFiles(join(ROOT, 'dist/start'), [
  {
    path: 'running.json',
    bytes: Buffer.from(JSON.stringify({ pid: process.pid, origin: workerOrigin })),
  },
])
startReporting()

// ---------------------------------------------------------------- parts

/** Shows the build of a save, or why there is none. */
async function show(outcome: BuildOutcome): Promise<void> {
  const isTaken = await take(outcome)
  const now = state.hasBuild ? 'The last good build keeps running.' : 'There’s no good build yet.'
  const time = new Date().toLocaleTimeString()
  console.log(`Built again at ${time}: ${isTaken ? 'done' : `failed, see above. ${now}`}`)
}

/** Runs what was built, or says why not. Whether it runs. */
async function take(outcome: BuildOutcome): Promise<boolean> {
  const replaced = outcome.ok ? await worker.replace(outcome.worker) : undefined
  const problems = replaced?.ok === false ? [replaced.error] : outcome.ok ? [] : outcome.problems
  if (outcome.ok && problems.length === 0) {
    for (const warning of outcome.warnings) console.log(warning)
    shownQuiz = outcome.newestQuiz
    state = nextBuild()
    return true
  }
  state = { ...state, problems }
  console.error(problems.join('\n'))
  return false
}

/** Named after this process too, so that pages of an earlier `npm start` load again. */
function nextBuild(): PageState {
  builds += 1
  return { build: `${process.pid}.${builds}`, problems: [], hasBuild: true }
}

async function stop(status: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  builder.stop()
  for (const server of [gateway, blog]) {
    server.close()
    server.closeAllConnections()
  }
  await worker.stop()
  process.exit(status)
}

/**
 * What each checkout needs in .dev.vars: a secret for sharing, which has no default and is random;
 * and statistics that the author can read without a key. What is there already stays.
 */
async function ensureVariables(): Promise<void> {
  const file = join(ROOT, '.dev.vars')
  const before = await readFile(file, 'utf8').catch(() => '')
  const { SHARE_KEYS: own } = parseEnv(before)
  const keys = own ? readShareKeys(own) : undefined
  if (keys?.ok === false) console.error(`Sharing is off: .dev.vars is wrong. ${keys.error}`)
  const missing = Object.entries({ SHARE_KEYS: newShareKey(1), STATS_OPEN: '1' })
    .filter(([name]) => !new RegExp(`^${name}=`, 'm').test(before))
    .map(([name, value]) => `${name}=${value}\n`)
  if (missing.length === 0) return
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  await appendFile(file, `${gap}${missing.join('')}`, { mode: 0o600 })
}
