// Ports for the programs that tests start. The files of a run, and runs of other checkouts, start
// theirs side by side. Looking for a free port is not enough there: two processes find the same one,
// the program that listens second ends, and its test talks to the other one's.
import { createServer } from 'node:net'
import { HOST, isFree } from '../../../worker/tools/ports.ts'

/** Linux gives connections their ports from 32,768 on, and a connection could take one of these. */
const FIRST = 20_000
const END = 32_000
const RANGE = 60

/** This process has the range while it listens on its first port. */
let range: Promise<number> | undefined
let given = 0

/** A free port that no other process of tests is given. */
export async function ownPort(): Promise<number> {
  range ??= claim()
  const first = await range
  for (let tried = 1; tried < RANGE; tried += 1) {
    const port = first + 1 + (given++ % (RANGE - 1))
    if (await isFree(port)) return port
  }
  throw new Error(`No port from ${first} to ${first + RANGE - 1} is free.`)
}

async function claim(): Promise<number> {
  for (let first = FIRST; first < END; first += RANGE) if (await listens(first)) return first
  throw new Error(`Other processes listen on each range of ports from ${FIRST} to ${END}.`)
}

/** Listens until this process ends. False: another one does already. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: HOST, exclusive: true }, () => {
      server.unref()
      resolve(true)
    })
  })
}
