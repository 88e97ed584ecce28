// Workers in one process of plain workerd, each on a port of its own, and the CPU time that the
// process has taken.
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, HOST } from '../../../worker/tools/ports.ts'

const POLL_MS = 10
const START_TIMEOUT_MS = 60_000
export interface ServedWorker {
  /** An ES module. */
  readonly script: string
  /** A class of Durable Objects in it, bound as STATISTICS. */
  readonly objects?: string
  readonly variables?: Readonly<Record<string, string>>
  /** A folder of entries, bound as Workers KV. */
  readonly entries?: string
}

export interface Served {
  /** In the order of the workers. */
  readonly ports: readonly number[]
  /** Milliseconds from the start of the process until the first answer. */
  readonly startMs: number
  cpuMicroseconds(): number
  /** Resident, of the process. */
  memoryBytes(): number
  stop(): Promise<void>
}

export async function serve(workers: readonly ServedWorker[], firstPort: number): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'selfcheck-bench-'))
  await mkdir(join(folder, 'state'))
  const ports: number[] = []
  for (const [index, { script }] of workers.entries()) {
    ports.push(await freePort((ports.at(-1) ?? firstPort - 1) + 1))
    await writeFile(join(folder, `worker-${index}.js`), script)
  }
  const config = join(folder, 'config.capnp')
  await writeFile(config, configOf(folder, workers, ports))
  const started = performance.now()
  const child = spawn(binary(), ['serve', config], { stdio: ['ignore', 'ignore', 'inherit'] })
  for (const port of ports) await answers(child, port)
  const startMs = performance.now() - started
  return {
    ports,
    startMs,
    cpuMicroseconds: () => cpuOf(child.pid),
    memoryBytes: () => memoryOf(child.pid),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function answers(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  const isUp = () =>
    fetch(`http://${HOST}:${port}/healthz`).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    )
  while (!(await isUp())) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('workerd did not start.')
    await sleep(POLL_MS)
  }
}

/**
 * Of all its threads. schedstat counts nanoseconds, where /proc/PID/stat has hundredths of a second
 * (docs.kernel.org/scheduler/sched-stats.html).
 */
function cpuOf(pid: number | undefined): number {
  const tasks = `/proc/${pid}/task`
  const nanoseconds = readdirSync(tasks).map((task) => {
    const [running = ''] = readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')
    return Number(running)
  })
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1000
}

function memoryOf(pid: number | undefined): number {
  const [, kibibytes] =
    /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kibibytes) * 1024
}

function binary(): string {
  const ofWrangler = createRequire(createRequire(import.meta.url).resolve('wrangler'))
  return ofWrangler('workerd').default
}

function configOf(
  folder: string,
  workers: readonly ServedWorker[],
  ports: readonly number[],
): string {
  const services = workers.flatMap(({ entries }, index) => [
    `(name = "w${index}", worker = .w${index}),`,
    ...(entries ? [`(name = "kv${index}", worker = .kv${index}),`, diskOf(entries, index)] : []),
  ])
  const sockets = ports.map(
    (port, index) =>
      `(name = "s${index}", address = "${HOST}:${port}", http = (), service = "w${index}"),`,
  )
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ${services.join('\n    ')}
    (name = "state", disk = (path = ${JSON.stringify(join(folder, 'state'))}, writable = true)),
  ],
  sockets = [
    ${sockets.join('\n    ')}
  ],
);
${workers.map(workerOf).join('\n')}`
}

const diskOf = (folder: string, index: number) =>
  `(name = "entries${index}", disk = (path = ${JSON.stringify(folder)})),`

/** What workerd asks of the service behind a KV binding: GET /KEY. */
const KV = `export default { fetch: (request, { ENTRIES }) => ENTRIES.fetch('http://kv' + new URL(request.url).pathname) }`

function workerOf({ objects, variables = {}, entries }: ServedWorker, index: number): string {
  const counting = `
  durableObjectNamespaces = [(className = "${objects}", uniqueKey = "w${index}", enableSql = true)],
  durableObjectStorage = (localDisk = "state"),`
  const bindings = [
    ...(entries ? [`(name = "CONTENT", kvNamespace = "kv${index}"),`] : []),
    ...(objects ? [`(name = "STATISTICS", durableObjectNamespace = "${objects}"),`] : []),
    ...Object.entries(variables).map(
      ([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)}),`,
    ),
  ]
  return `const w${index} :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker-${index}.js")],
  compatibilityDate = "2026-11-01",${objects ? counting : ''}
  bindings = [${bindings.join(' ')}],
);${entries ? kvWorker(index) : ''}`
}

function kvWorker(index: number): string {
  return `
const kv${index} :Workerd.Worker = (
  modules = [(name = "kv.js", esModule = ${JSON.stringify(KV)})],
  compatibilityDate = "2026-11-01",
  bindings = [(name = "ENTRIES", service = "entries${index}")],
);`
}
