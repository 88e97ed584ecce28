// Each process of tests gets ports of its own (test/support/serve/ports.ts).
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { HOST } from '../../../worker/tools/ports.ts'
import { ownPort } from '../../support/serve/ports.ts'

const MODULE = new URL('../../support/serve/ports.ts', import.meta.url)
/** More than a process can have at once, so that it starts again at its first one. */
const ASKED = 70
const SCRIPT = `
  const { ownPort } = await import(${JSON.stringify(MODULE)})
  const ports = []
  for (let n = 0; n < ${ASKED}; n += 1) ports.push(await ownPort())
  console.log(JSON.stringify(ports))
  // The others ask while this one still runs.
  process.stdin.resume()`

it('a port that one process is given is given to no other one', async () => {
  const processes = Array.from({ length: 4 }, () =>
    execFile(process.execPath, ['--input-type=module', '-e', SCRIPT]),
  )
  try {
    const lists = await Promise.all(
      processes.map(async ({ stdout }) => {
        if (!stdout) throw new Error('The process has no output.')
        const [line] = await once(stdout, 'data')
        return new Set<number>(JSON.parse(String(line)))
      }),
    )
    const all = lists.flatMap((ports) => [...ports])
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(4)
  } finally {
    for (const one of processes) one.kill()
  }
})

it('a port on which somebody listens is left out, and questions at one moment get different ones', async () => {
  const first = await ownPort()
  const server = createServer().listen(first + 1, HOST)
  await once(server, 'listening')
  try {
    const ports = await Promise.all(Array.from({ length: 20 }, ownPort))
    expect(new Set(ports).size).toBe(20)
    expect(ports).not.toContain(first + 1)
  } finally {
    server.close()
  }
})
