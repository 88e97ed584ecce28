// `npm run serve` as an operator starts it, with the fixture site: a process that becomes workerd.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, vi } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'
import { HOST } from '../../../worker/tools/ports.ts'
import { FIXTURES_BUILT } from '../run/build-fixtures.ts'
import { ownPort } from './ports.ts'
import { answers } from './workerd.ts'

/** For `vi.waitFor`. */
export const SOON = { timeout: 60_000, interval: 20 }
const MAIN = 'worker/self-host/main.ts'

export interface SelfHosted {
  readonly origin: string
  readonly pid: number
  /** What it printed. */
  output(): string
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  /** SIGTERM, and its end. */
  stop(): Promise<number | string>
}

export interface Serving {
  readonly data: string
  readonly variables?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  /** Another copy of this repository, which serves its own build. */
  readonly root?: string
}

/** A service with a folder of its own, for tests that share it. */
export async function startSelfHosted(variables: Readonly<Record<string, string>>) {
  const { folder, serve, remove } = selfHosted()
  const service = await serve({ data: await folder(), variables })
  return { service, folder, remove }
}

/** To be called once at the top of a test file: what it starts is ended after each test. */
export function useSelfHosted() {
  const { remove, ...rest } = selfHosted()
  afterEach(remove)
  return rest
}

function selfHosted() {
  const children: ChildProcess[] = []
  const folders: string[] = []

  async function remove(): Promise<void> {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
  }

  /** A new folder, which is removed in the end. */
  async function folder(): Promise<string> {
    const made = await mkdtemp(join(tmpdir(), 'selfcheck-serve-'))
    folders.push(made)
    return made
  }

  /** Runs the command to its end, or until it answers. */
  function run(
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {},
    root: string = ROOT,
  ) {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', MAIN, ...args],
      {
        cwd: root,
        env: { PATH: process.env.PATH, ...variables },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    children.push(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    const ended = new Promise<number | string>((resolve) =>
      child.once('close', (code, signal) => resolve(code ?? signal ?? 0)),
    )
    return { pid: child.pid ?? 0, output: () => output, ended }
  }

  async function serve({ data, variables, args = [], root }: Serving): Promise<SelfHosted> {
    const port = await ownPort()
    const origin = `http://${HOST}:${port}`
    const build = root === undefined ? FIXTURES_BUILT : join(root, 'dist')
    const where = ['--build', build, '--data', data, '--port', String(port)]
    const started = run([...where, ...args], variables, root)
    await vi.waitFor(async () => expect(await answers(origin), started.output()).toBe(true), SOON)
    return {
      ...started,
      origin,
      stop() {
        process.kill(started.pid, 'SIGTERM')
        return started.ended
      },
    }
  }

  return { folder, run, serve, remove }
}
