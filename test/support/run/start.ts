// Runs `npm start` as a newcomer or a script runs it: without a terminal, with standard input
// closed, and with the usual port taken.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'

/** For `vi.waitFor`: how long a build and a worker may take. */
export const UP = { timeout: 110_000, interval: 100 }
const GONE = { timeout: 20_000, interval: 100 }

export interface Started {
  readonly pid: number
  readonly urls: readonly string[]
  output(): string
}

/**
 * To be called once at the top of a test file. Gives a function that runs a command in a
 * process group of its own and waits for the two addresses.
 */
export function useStart() {
  const children: ChildProcess[] = []
  let squatter: Server | undefined

  beforeAll(async () => {
    // If another process has port 8787 already, that serves the purpose as well.
    const server = createServer((_, response) => response.end('taken'))
    squatter = await new Promise((resolve) => {
      server.once('error', () => resolve(undefined))
      server.listen(8787, '127.0.0.1', () => resolve(server))
    })
  })
  afterAll(() => squatter?.close())
  afterEach(() => {
    for (const { pid } of children.splice(0)) {
      try {
        if (pid) process.kill(-pid, 'SIGKILL')
      } catch {
        // The group has ended, as it should.
      }
    }
  })

  return async (command: string, args: readonly string[], cwd = ROOT): Promise<Started> => {
    const child = spawn(command, args, {
      cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    }
    await vi.waitFor(() => expect(output, output).toContain('Ctrl-C stops everything.'), UP)
    const urls = output.split('\n').filter((line) => line.includes('http'))
    return { pid: child.pid ?? 0, urls, output: () => output }
  }
}

/** Waits until no address answers. */
export async function bothGone(urls: readonly string[]): Promise<void> {
  const isUp = (url: string) =>
    fetch(url).then(
      () => true,
      () => false,
    )
  await vi.waitFor(async () => {
    expect(await Promise.all(urls.map(isUp))).not.toContain(true)
  }, GONE)
}
