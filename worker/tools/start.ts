// npm start: builds, runs the worker, and serves a blog that embeds the widget on a second origin.
// It builds again when content/, widget/ or worker/ change. Its output contains two addresses and
// nothing else that looks like an address, so that a script can read them.
import { execFile } from 'node:child_process'
import { watch } from 'node:fs'
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BLOG_PATH, startBlog } from './blog.ts'
import { ROOT } from './build.ts'
import { onParentEnd } from './parent.ts'
import { freePort, HOST } from './ports.ts'
import { newShareKey } from './share-key.ts'
import { startWorker } from './worker-process.ts'

const WORKER_PORT = 8787
const SETTLE_MS = 150

await ensureShareKey()
console.log('Building …')
if (!(await runBuild())) process.exit(1)

const workerPort = await freePort(WORKER_PORT)
const worker = await startWorker(workerPort).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message.trimEnd() : String(error))
  process.exit(1)
})
const blogPort = await freePort(workerPort + 1)
const blog = await startBlog(worker.origin, blogPort)

console.log()
console.log('The worker: front page with the snippet, API under /api/v1/, docs at /docs')
console.log(worker.origin)
console.log()
console.log("Somebody else's blog, on an origin of its own, with the self-check in it")
console.log(`http://${HOST}:${blogPort}${BLOG_PATH}`)
console.log()
console.log('Answer the first question there. Edits are built as you save; reload to see them.')
console.log('Ctrl-C stops everything.')

let isStopping = false
async function stop(status: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  blog.close()
  blog.closeAllConnections()
  await worker.stop()
  process.exit(status)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
onParentEnd(() => stop(0))
// If the reader of the output closes the pipe, stop in order instead of crashing.
process.stdout.on('error', () => stop(0))
worker.ended.then((output) => {
  if (isStopping) return
  console.error(`The worker ended unexpectedly.\n${output.trimEnd()}`)
  stop(1)
})
watchSources()

// ---------------------------------------------------------------- parts

/** In a separate process, because Node does not load a changed module again. */
function runBuild(): Promise<boolean> {
  const args = [join(ROOT, 'worker/tools/build.ts'), '--keep']
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, stdout, stderr) => {
      if (error) console.error((stdout + stderr).trimEnd())
      resolve(error === null)
    })
  })
}

function watchSources(): void {
  let timer: NodeJS.Timeout | undefined
  let building = Promise.resolve()
  const rebuild = () => {
    building = building.then(async () => {
      console.log(
        `Built again at ${new Date().toLocaleTimeString()}: ${(await runBuild()) ? 'done' : 'failed, see above'}`,
      )
    })
  }
  for (const folder of ['content', 'widget', 'worker']) {
    watch(join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(rebuild, SETTLE_MS)
    })
  }
}

/** Sharing needs a secret, which has no default: each checkout makes a random one. */
async function ensureShareKey(): Promise<void> {
  const file = join(ROOT, '.dev.vars')
  const before = await readFile(file, 'utf8').catch(() => '')
  if (/^SHARE_KEYS=/m.test(before)) return
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  await appendFile(file, `${gap}SHARE_KEYS=${newShareKey(1)}\n`, { mode: 0o600 })
}
