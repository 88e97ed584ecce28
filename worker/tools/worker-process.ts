// Runs the worker locally in a wrangler process. Its output is kept and only shown after a failure.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './build.ts'
import { HOST } from './ports.ts'

export interface WorkerProcess {
  readonly origin: string
  /** Resolves with the output when the process ends. */
  readonly ended: Promise<string>
  /** The last part of what wrangler and the worker said. */
  output(): string
  stop(): Promise<void>
}

/** The longest time until the first answer. Usually it takes a few seconds. */
const START_TIMEOUT_MS = 90_000
const POLL_MS = 150
const OUTPUT_KEPT_CHARS = 20_000
/** What wrangler says once it listens. */
const READY = 'Ready on '

interface WorkerOptions {
  /** A folder for storage of its own. */
  readonly persistTo?: string
  /** Variables and secrets that replace those of .dev.vars. */
  readonly variables?: Readonly<Record<string, string>>
  /** Another configuration than wrangler.toml, for a worker with other content. */
  readonly config?: string
  /** The file to run instead of the one that the configuration names. */
  readonly script?: string
}

/** Starts the worker and waits for its first answer. */
export async function startWorker(
  port: number,
  { persistTo, variables = {}, config, script }: WorkerOptions = {},
): Promise<WorkerProcess> {
  const origin = `http://${HOST}:${port}`
  const guard = join(ROOT, 'worker/tools/stop-with-parent.ts')
  // The entry file instead of the bin, which would start one more process in between.
  const wrangler = join(ROOT, 'node_modules/wrangler/wrangler-dist/cli.js')
  const args = [
    'dev',
    ...(script ? [script] : []),
    '--port',
    String(port),
    '--ip',
    HOST,
    '--local',
    '--inspector-port',
    '0',
  ]
  args.push('--show-interactive-dev-session=false')
  if (config) args.push('--config', config)
  if (persistTo) args.push('--persist-to', persistTo)
  for (const [name, value] of Object.entries(variables)) args.push('--var', `${name}:${value}`)
  const child = spawn(process.execPath, ['--import', guard, wrangler, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1', NO_COLOR: '1' },
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-OUTPUT_KEPT_CHARS)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<string>((resolve) => child.once('exit', () => resolve(output)))

  const isReady = () => output.includes(READY)
  const isUp = await Promise.race([answers(origin, isReady), ended.then(() => false)])
  if (!isUp) {
    await stop(child, ended)
    throw new Error(`The worker did not start.\n${output}`)
  }
  return { origin, ended, output: () => output, stop: () => stop(child, ended) }
}

/** Another process may answer on the port, so this one has to say first that it listens. */
async function answers(origin: string, isReady: () => boolean): Promise<boolean> {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (isReady() && (await isHealthy(origin))) return true
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return false
}

async function isHealthy(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2000) })
    return response.ok
  } catch {
    // It does not answer yet.
    return false
  }
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  const hard = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(hard)
}
