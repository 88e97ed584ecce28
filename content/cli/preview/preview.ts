// `content -- preview`: runs `npm start`, or finds the one that runs, and opens /preview.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openInBrowser } from './browser.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** `npm start` writes its process and its address here. */
const RUNNING = join(ROOT, 'dist/start/running.json')
const START = join(ROOT, 'worker/tools/start.ts')
const ADDRESS = /^http:\/\/\S+$/

/** `browse` opens an address, and gives whether it could. */
export async function preview(browse: (address: string) => Promise<boolean> = openInBrowser) {
  const running = await runningOrigin()
  if (running === undefined) return start(browse)
  console.log('npm start is already running.')
  await show(running, browse)
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
function start(browse: (address: string) => Promise<boolean>): Promise<number> {
  const child = spawn(process.execPath, [START], {
    cwd: ROOT,
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  // Ctrl-C reaches both processes; this one waits until the other has stopped everything.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  let isShown = false
  createInterface(child.stdout).on('line', (line) => {
    console.log(line)
    // The first address is that of the worker.
    if (isShown || !ADDRESS.test(line)) return
    isShown = true
    show(line, browse)
  })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

async function show(origin: string, browse: (address: string) => Promise<boolean>) {
  const address = `${origin}/preview`
  const isOpen = await browse(address)
  console.log(isOpen ? `Opening ${address}` : `We couldn’t start a browser. Open ${address}`)
}
