// Keeps a worker running under `npm start`, from the first good build on. wrangler runs the file
// of the last good build and watches nothing else. A worker that ends, or that does not start with
// a new build, is replaced by one with the build before it.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { err, ok, type Result } from '../../../content/common/result.ts'
import { writeFiles } from '../../../widget/tools/built-file.ts'
import { ROOT } from '../build.ts'
import { freePort } from '../ports.ts'
import { startWorker, type WorkerProcess } from '../worker-process.ts'
import type { StartWorker } from './start-worker.ts'

const FOLDER = join(ROOT, 'dist/start')
const SCRIPT = join(FOLDER, 'worker.js')
const POLL_MS = 40
/**
 * For wrangler to load a build, which takes long on a busy machine, and for one answer of it: it
 * holds requests while it loads.
 */
const LOAD_TIMEOUT_MS = 45_000
const ANSWER_TIMEOUT_MS = 2000
const SHOWN_OUTPUT_LINES = 12

export interface RunningWorker {
  /** The port, once a worker runs. Undefined: there was no good build yet. */
  port(): Promise<number> | undefined
  /** Resolves when this worker runs. The error says why it does not; the one before runs then, if any. */
  replace(worker: StartWorker): Promise<Result<undefined, string>>
  stop(): Promise<void>
}

/** `onLost` is called when no worker runs any more and none can be started. */
export function runWorker(firstPort: number, onLost: (reason: string) => void): RunningWorker {
  let good: StartWorker | undefined
  let running: Promise<WorkerProcess> | undefined
  let isHeld = false

  async function start(): Promise<WorkerProcess> {
    const worker = await startWorker(await freePort(firstPort), { script: SCRIPT })
    worker.ended.then(() => {
      if (!isHeld) restart()
    })
    return worker
  }

  function restart(): void {
    running = start()
    running.catch((error: unknown) => onLost(String(error)))
  }

  async function startFirst(worker: StartWorker): Promise<Result<undefined, string>> {
    await write(worker)
    try {
      const starting = start()
      await starting
      running = starting
      good = worker
      return ok(undefined)
    } catch (error) {
      return err(error instanceof Error ? error.message.trimEnd() : String(error))
    }
  }

  return {
    port: () => running?.then(({ origin }) => Number(new URL(origin).port)),
    async replace(worker) {
      if (!running || !good) return startFirst(worker)
      if (worker.build === good.build) return ok(undefined)
      // While the new build is tried, its end starts no other worker with the same build.
      isHeld = true
      const tried = await running
      await write(worker)
      const ended = tried.ended.then(() => false)
      const isLoaded = await Promise.race([ended, loads(worker, tried.origin)])
      if (isLoaded) {
        good = worker
        isHeld = false
        return ok(undefined)
      }
      await write(good)
      await tried.stop()
      isHeld = false
      restart()
      const output = stripVTControlCharacters(tried.output()).trim()
      const said = output.split('\n').slice(-SHOWN_OUTPUT_LINES).join('\n')
      return err(`The worker does not start with this build.\n${said}`)
    },
    async stop() {
      isHeld = true
      await (await running)?.stop()
    },
  }
}

/** Whether the worker at this address comes to run the build. */
async function loads({ build }: StartWorker, origin: string): Promise<boolean> {
  const deadline = Date.now() + LOAD_TIMEOUT_MS
  while (Date.now() < deadline) {
    const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS)
    const answer = await fetch(`${origin}/_start/build`, { signal })
      .then((response) => response.text())
      .catch(() => '')
    if (answer === build) return true
    await sleep(POLL_MS)
  }
  return false
}

async function write({ code }: StartWorker): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await writeFiles(FOLDER, [{ path: 'worker.js', bytes: Buffer.from(code) }])
}
