// Finds the `npm start` that runs in this folder, or runs it.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** `npm start` writes its process and its address here. */
const RUNNING = join(ROOT, 'dist/start/running.json')
const START = join(ROOT, 'worker/tools/start.ts')
const ADDRESS = /^http:\/\/\S+$/

/** Gives `use` the origin of the worker. Ends with it, or with the `npm start` that it had to run. */
export async function withRunningStart(use: (origin: string) => Promise<void>): Promise<number> {
  const running = await runningOrigin()
  if (running === undefined) return start(use)
  console.log('npm start is already running.')
  await use(running)
  return 0
}

/** The origin of the `npm start` of this folder, if one runs. */
async function runningOrigin(): Promise<string | undefined> {
  try {
    const { pid, origin } = JSON.parse(await readFile(RUNNING, 'utf8'))
    const response = await fetch(`${origin}/_start/state`, { signal: AbortSignal.timeout(2000) })
    const state = (await response.json()) as { build: string }
    // The file of a process that was killed may name the port of another one.
    return state.build.startsWith(`${pid}.`) ? origin : undefined
  } catch {
    return undefined
  }
}

/** Ends when `npm start` does, with its exit code. */
function start(use: (origin: string) => Promise<void>): Promise<number> {
  const child = spawn(process.execPath, [START], {
    cwd: ROOT,
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  // Ctrl-C reaches both processes; this one waits until the other has stopped everything.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  let isUsed = false
  createInterface(child.stdout).on('line', (line) => {
    console.log(line)
    // The first address is that of the worker.
    if (isUsed || !ADDRESS.test(line)) return
    isUsed = true
    use(line)
  })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}
