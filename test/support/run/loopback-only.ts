// Refuses connections to other machines, in each Node process of a run: the tests need none, and a
// test that makes one depends on the day. vitest.config.ts loads it, and NODE_OPTIONS hands it on to
// every Node process that a test starts.
import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

const OWN_MACHINE =
  /^(localhost|.+\.localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3}|0\.0\.0\.0|::)$/

interface Target {
  readonly host?: string | undefined
  /** Of a socket in the file system. */
  readonly path?: string | undefined
}

/** The arguments of `connect` are a path, a port and a host, or an object; `net` passes a list. */
function targetOf(args: readonly unknown[]): Target {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'object' && first !== null) return first
  if (typeof first === 'string' && Number.isNaN(Number(first))) return { path: first }
  return typeof second === 'string' ? { host: second } : {}
}

const connect: (this: Socket, ...args: never[]) => Socket = Socket.prototype.connect

Socket.prototype.connect = function (this: Socket, ...args: never[]): Socket {
  const { host, path } = targetOf(args)
  if (path !== undefined || host === undefined || OWN_MACHINE.test(host))
    return connect.apply(this, args)
  // The file that guard-run.ts reads.
  const { SELFCHECK_REFUSED: list } = process.env
  if (list) appendFileSync(list, `${host} (${process.argv.slice(1, 3).join(' ')})\n`)
  const error = Object.assign(new Error(`Tests may not connect to ${host}.`), {
    code: 'ECONNREFUSED',
  })
  process.nextTick(() => this.destroy(error))
  return this
}
