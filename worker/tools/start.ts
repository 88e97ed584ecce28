// npm start: build, run the worker, and serve a blog on a second origin that embeds
// the widget. Rebuilds when content/, widget/ or worker/ change. Prints two addresses
// and nothing else that looks like one, so that a script can read them.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
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
say('Building …')
if (!(await runBuild())) process.exit(1)

const workerPort = await freePort(WORKER_PORT)
const worker = await startWorker(workerPort).catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
const blogPort = await freePort(workerPort + 1)
const blog = await startBlog(worker.origin, blogPort)

say('')
say('The worker: front page with the snippet, API under /api/v1/, docs at /docs')
say(worker.origin)
say('')
say("Somebody else's blog, on an origin of its own, with the self-check in it")
say(`http://${HOST}:${blogPort}${BLOG_PATH}`)
say('')
say('Answer the first question there. Edits are built as you save; reload to see them.')
say('Ctrl-C stops everything.')

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
// A reader that goes away (a closed pipe) is no reason to crash half-way.
process.stdout.on('error', () => stop(0))
worker.ended.then((output) => {
  if (isStopping) return
  complain(`The worker ended by itself.\n${output}`)
  stop(1)
})
watchSources()

// ---------------------------------------------------------------- parts

/** In a process of its own: modules that were read once are not read again here. */
function runBuild(): Promise<boolean> {
  const child = spawn(process.execPath, [join(ROOT, 'worker/tools/build.ts'), '--keep'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      if (code !== 0) complain(output)
      resolve(code === 0)
    })
  })
}

function watchSources(): void {
  let timer: NodeJS.Timeout | undefined
  let building = Promise.resolve()
  const rebuild = () => {
    building = building.then(async () => {
      say(
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

/** Sharing needs a secret, and none has a default: each checkout makes its own. */
async function ensureShareKey(): Promise<void> {
  const file = join(ROOT, '.dev.vars')
  const before = await readFile(file, 'utf8').catch(() => '')
  if (/^SHARE_KEYS=/m.test(before)) return
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  const line = `SHARE_KEYS=${newShareKey(1)}\n`
  await writeFile(file, `${before}${gap}${line}`, { mode: 0o600 })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function complain(text: string): void {
  process.stderr.write(`${text.trimEnd()}\n`)
}
