// The fixture site in workerd alone, as `npm run serve` runs a site (worker/self-host/): it starts in
// less than a second, and can be killed and started again on the same storage.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bundleServer, SERVED } from '../../../worker/self-host/bundle.ts'
import { workerdArguments, workerdProgram } from '../../../worker/self-host/workerd.ts'
import { HOST } from '../../../worker/tools/ports.ts'
import { FIXTURES_BUILT } from '../run/build-fixtures.ts'
import { ownPort } from './ports.ts'

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
export async function openWorkerd(givenPort?: number): Promise<Workerd> {
  const folder = await mkdtemp(join(tmpdir(), 'selfcheck-workerd-'))
  const data = join(folder, 'data')
  await mkdir(data)
  const bundled = await bundleServer(FIXTURES_BUILT, folder)
  if (!bundled.ok) throw new Error(bundled.error)
  const config = bundled.value
  const port = givenPort ?? (await ownPort())
  const address = `${HOST}:${port}`
  const files = join(folder, SERVED)
  let child: ChildProcess | undefined

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }

  return {
    origin: `http://${address}`,
    async start(variables = {}) {
      child = spawn(workerdProgram(), workerdArguments({ config, files, data, address }), {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: variables,
      })
      let said = ''
      child.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
      })
      const deadline = Date.now() + START_TIMEOUT_MS
      while (!(await answers(`http://${address}`))) {
        if (child.exitCode !== null || Date.now() > deadline)
          throw new Error(`workerd did not start.\n${said}`)
        await sleep(POLL_MS)
      }
    },
    kill,
    async forget() {
      await rm(data, { recursive: true })
      await mkdir(data)
    },
    async close() {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Whether a service answers there. */
export async function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/healthz`).then(
    (response) => response.ok,
    () => false,
  )
}
