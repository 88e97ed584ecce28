// A client that sends requests one after another over a few connections, and counts bytes instead of
// parsing: every answer to one kind of request is as long as the first one.
import { connect } from 'node:net'
import { HOST } from '../../../worker/tools/ports.ts'
import type { Served } from './serve.ts'

/** Enough to keep one thread of the server busy. */
const CONNECTIONS = 16

/** The bytes of the request with this number. */
export type MakeRequest = (number: number) => Buffer

export interface Load {
  readonly requestsPerSecond: number
  /** Of the server, for one request. */
  readonly cpuMicroseconds: number
}

export async function load(
  served: Served,
  port: number,
  make: MakeRequest,
  milliseconds: number,
): Promise<Load> {
  const length = (await answerTo(port, make(0))).length
  const cpu = served.cpuMicroseconds()
  const started = performance.now()
  const until = started + milliseconds
  let sent = 0
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => {
      const next = () => {
        if (performance.now() >= until) return undefined
        sent += 1
        return make(sent)
      }
      return keepSending(port, next, length)
    }),
  )
  const count = counts.reduce((sum, one) => sum + one, 0)
  return {
    requestsPerSecond: count / ((performance.now() - started) / 1000),
    cpuMicroseconds: (served.cpuMicroseconds() - cpu) / count,
  }
}

/** How many answers came on one connection. */
function keepSending(
  port: number,
  next: () => Buffer | undefined,
  length: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, HOST)
    socket.setNoDelay(true)
    let answers = 0
    let received = 0
    const send = () => {
      const request = next()
      if (request) socket.write(request)
      else socket.destroy()
    }
    socket.once('connect', send)
    socket.on('data', (chunk) => {
      if (received === 0 && chunk.toString('latin1', 9, 10) !== '2')
        socket.destroy(new Error(`An answer failed: ${chunk.toString('latin1', 0, 300)}`))
      received += chunk.length
      if (received < length) return
      if (received > length) socket.destroy(new Error('An answer is longer than the first one.'))
      received = 0
      answers += 1
      send()
    })
    socket.once('error', reject)
    socket.once('close', () => resolve(answers))
  })
}

/** The whole answer to one request, head and body. It must say how long it is. */
export function answerTo(port: number, request: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, HOST, () => socket.write(request))
    let received = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const end = received.indexOf('\r\n\r\n')
      if (end < 0) return
      const head = received.toString('latin1', 0, end)
      const [, length] = /^content-length: (\d+)/im.exec(head) ?? []
      if (length === undefined) socket.destroy(new Error(`No Content-Length:\n${head}`))
      else if (received.length >= end + 4 + Number(length)) {
        socket.destroy()
        resolve(received)
      }
    })
    socket.once('error', reject)
  })
}
