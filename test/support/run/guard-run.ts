// What the end of a run is held to: no process that it started is left, and none of them asked
// another machine. Both are looked for as this process exits, after every tear-down.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Marks each process of this run: children inherit it, also those whose parent is gone. */
const MARK = 'SELFCHECK_RUN'
const REFUSED = 'SELFCHECK_REFUSED'
const LOOPBACK_ONLY = new URL('loopback-only.ts', import.meta.url)

/** wrangler and npm ask for newer versions of themselves, and the local worker where it is. */
const ASK_NOBODY = {
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  npm_config_update_notifier: 'false',
}

/** How long processes may take to end that were told to. */
const PATIENCE_MS = 10_000
const POLL_MS = 100

/** To be called once, before anything is started. */
export async function guardRun(patience = PATIENCE_MS): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'selfcheck-run-'))
  const refused = join(folder, 'refused')
  Object.assign(process.env, { ...ASK_NOBODY, [MARK]: folder, [REFUSED]: refused })
  const options = process.env.NODE_OPTIONS ?? ''
  process.env.NODE_OPTIONS = `${options} --import=${LOOPBACK_ONLY}`.trim()
  await import(LOOPBACK_ONLY.href)
  process.once('exit', () => {
    complain('These processes are left after the run', leftOf(`${MARK}=${folder}`, patience))
    complain('These connections to other machines were refused', linesOf(refused))
    rmSync(folder, { recursive: true, force: true })
  })
}

function complain(title: string, found: readonly string[]): void {
  if (found.length === 0) return
  process.stderr.write(`${title}:\n${found.map((one) => `  ${one}\n`).join('')}`)
  process.exitCode = 1
}

/** As the process exits nothing asynchronous runs any more, so this waits in place. */
function leftOf(mark: string, patience: number): readonly string[] {
  const clock = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; ; waited += POLL_MS) {
    const left = marked(mark)
    if (left.length === 0 || waited >= patience) return left
    Atomics.wait(clock, 0, 0, POLL_MS)
  }
}

/** What this process itself builds with: it ends as its input closes, which is after this. */
const ESBUILD = /\/esbuild\0--service=/

/** The field after the name, which may hold blanks, and the state. */
const parentOf = (id: string) =>
  Number(
    readable(() => readFileSync(`/proc/${id}/stat`, 'utf8'), '')
      .split(') ')[1]
      ?.split(' ')[1],
  )

/** Other processes with this in their environment. Linux alone lists it; elsewhere none is found. */
function marked(mark: string): readonly string[] {
  return readable(() => readdirSync('/proc'), []).flatMap((id) => {
    if (!/^\d+$/.test(id) || Number(id) === process.pid) return []
    const environment = readable(() => readFileSync(`/proc/${id}/environ`, 'utf8'), '')
    if (!environment.split('\0').includes(mark)) return []
    const command = readable(() => readFileSync(`/proc/${id}/cmdline`, 'utf8'), '')
    if (ESBUILD.test(command) && parentOf(id) === process.pid) return []
    return command ? [`${id} ${command.replaceAll('\0', ' ').slice(0, 160)}`] : []
  })
}

const linesOf = (file: string) =>
  [...new Set(readable(() => readFileSync(file, 'utf8'), '').split('\n'))].filter(Boolean)

/** A process may end while it is read. */
function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
