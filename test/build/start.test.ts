// `npm start`, run as a newcomer or a script runs it: without a terminal, with
// standard input closed, and with the usual port taken.
import { type ChildProcess, spawn } from 'node:child_process'
import { utimes } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'

const UP = { timeout: 110_000, interval: 100 }
const GONE = { timeout: 20_000, interval: 100 }
const children: ChildProcess[] = []
let squatter: Server | undefined

interface Started {
  readonly child: ChildProcess
  readonly pid: number
  readonly urls: readonly string[]
  output(): string
}

/** Runs a command in a process group of its own and waits for the two addresses. */
async function start(command: string, args: readonly string[]): Promise<Started> {
  const child = spawn(command, args, {
    cwd: ROOT,
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
  return { child, pid: child.pid ?? 0, urls, output: () => output }
}

async function isUp(url: string | undefined): Promise<boolean> {
  return fetch(url ?? '').then(
    () => true,
    () => false,
  )
}

async function bothGone(urls: readonly string[]): Promise<void> {
  await vi.waitFor(async () => {
    expect(await Promise.all(urls.map(isUp))).toEqual([false, false])
  }, GONE)
}

beforeAll(async () => {
  // Whoever holds 8787 already serves the purpose as well.
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
      // Gone already, as it should be.
    }
  }
})

describe('npm start', () => {
  it('prints two addresses that answer, rebuilds after an edit, and ends at Ctrl-C', async () => {
    const { pid, urls, output } = await start('npm', ['start'])
    const [origin = '', blog = ''] = urls
    expect(urls).toHaveLength(2)
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(blog).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+$/)
    expect(new URL(blog).port).not.toBe(new URL(origin).port)
    expect(new URL(origin).port, 'the taken port').not.toBe('8787')

    const post = await fetch(blog)
    const html = await post.text()
    expect(html.match(/<self-check\b/g)).toHaveLength(1)
    expect(html).toContain(`src="${origin}/v1.js"`)
    for (const path of ['/', '/favicon.ico', '/q/honey-bees']) {
      expect((await fetch(new URL(path, blog))).status, path).toBe(404)
    }
    const quiz = await fetch(`${origin}/api/v1/quizzes/honey-bees`)
    expect(quiz.status).toBe(200)

    // A new date and no new content: the build runs, and what others test stays as it is.
    await utimes(join(ROOT, 'content/catalogue.ts'), new Date(), new Date())
    await vi.waitFor(() => expect(output()).toMatch(/Built again at .*: done/), UP)

    process.kill(-pid, 'SIGINT')
    await bothGone(urls)
  }, 180_000)

  it('stops everything when npm is killed outright', async () => {
    const { pid, urls } = await start('npm', ['start'])
    process.kill(pid, 'SIGKILL')
    await bothGone(urls)
  }, 180_000)

  it('stops everything when the shell that started npm is killed outright', async () => {
    const { pid, urls } = await start('sh', ['-c', 'npm start; true'])
    process.kill(pid, 'SIGKILL')
    await bothGone(urls)
  }, 180_000)
})
