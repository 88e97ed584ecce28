// The worker in workerd alone, without wrangler: it starts in less than a second, and can be killed
// and started again on the same storage. It has no files of the build, only what the API needs.
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from '../../../worker/tools/build.ts'
import { freePort, HOST } from '../../../worker/tools/ports.ts'

const START_TIMEOUT_MS = 60_000
const POLL_MS = 20

export interface Workerd {
  readonly origin: string
  /** Starts it, with variables of the worker. Resolves at its first answer. */
  start(variables?: Readonly<Record<string, string>>): Promise<void>
  /** Ends it at once, as `kill -9` does: nothing in it can tidy up. */
  kill(): Promise<void>
  /** Deletes what was stored. It has to be killed before. */
  forget(): Promise<void>
  /** Kills it and deletes all that it had. */
  close(): Promise<void>
}

/** A worker with the fixture content and storage of its own. */
export async function openWorkerd(): Promise<Workerd> {
  const folder = await mkdtemp(join(tmpdir(), 'selfcheck-workerd-'))
  const state = join(folder, 'state')
  await mkdir(state)
  await copyFile(join(ROOT, 'dist/fixtures/worker.js'), join(folder, 'worker.js'))
  const port = await freePort(30_000 + (process.pid % 80) * 100)
  const origin = `http://${HOST}:${port}`
  let child: ChildProcess | undefined

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }

  return {
    origin,
    async start(variables = {}) {
      const config = join(folder, 'config.capnp')
      await writeFile(config, configOf(folder, port, variables))
      child = spawn(binary(), ['serve', config], { stdio: ['ignore', 'ignore', 'pipe'] })
      let said = ''
      child.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
      })
      const deadline = Date.now() + START_TIMEOUT_MS
      while (!(await answers(origin))) {
        if (child.exitCode !== null || Date.now() > deadline)
          throw new Error(`workerd did not start.\n${said}`)
        await sleep(POLL_MS)
      }
    },
    kill,
    async forget() {
      await rm(state, { recursive: true })
      await mkdir(state)
    },
    async close() {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/healthz`).then(
    (response) => response.ok,
    () => false,
  )
}

/** The program that wrangler runs, too, and no script around it: that one would be killed instead. */
function binary(): string {
  const ofWrangler = createRequire(createRequire(import.meta.url).resolve('wrangler'))
  return ofWrangler('workerd').default
}

function configOf(
  folder: string,
  port: number,
  variables: Readonly<Record<string, string>>,
): string {
  const bindings = Object.entries(variables).map(
    ([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)}),`,
  )
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "state", disk = (path = ${JSON.stringify(join(folder, 'state'))}, writable = true)),
  ],
  sockets = [(name = "http", address = "${HOST}:${port}", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
  durableObjectNamespaces = [
    (className = "QuizStatistics", uniqueKey = "statistics", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "state"),
  bindings = [
    (name = "STATISTICS", durableObjectNamespace = "QuizStatistics"),
    ${bindings.join('\n    ')}
  ],
);
`
}
