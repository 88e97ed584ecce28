// The floors: workers that do no more than send the same headers and bytes as ours.
import type { ServedWorker } from './serve.ts'

/** `answer` is what ours sent, head and body. */
export function floorOf(kind: 'get' | 'post' | 'object', answer: Buffer): ServedWorker {
  const end = answer.indexOf('\r\n\r\n')
  const [status = '', ...lines] = answer.toString('latin1', 0, end).split('\r\n')
  const headers = Object.fromEntries(
    lines
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
      .filter(([name]) => !/^(content-length|connection|date)$/i.test(name)),
  )
  const constants = `const BODY = ${JSON.stringify(answer.toString('utf8', end + 4))}
const INIT = ${JSON.stringify({ status: Number(status.split(' ')[1]), headers })}
`
  if (kind === 'object') return { script: constants + COUNTING, objects: 'Attempts' }
  return { script: constants + (kind === 'get' ? SENDING : PARSING) }
}

const SENDING = `export default { fetch: () => new Response(BODY, INIT) }`

/** The server asks /healthz by GET whether a worker is up. */
const PARSING = `export default {
  async fetch(request) {
    if (request.method === 'POST') await request.json()
    return new Response(BODY, INIT)
  },
}`

const COUNTING = `import { DurableObject } from 'cloudflare:workers'
export class Attempts extends DurableObject {
  constructor(state, env) {
    super(state, env)
    this.sql = state.storage.sql
    this.sql.exec('CREATE TABLE IF NOT EXISTS attempts (id TEXT PRIMARY KEY, answers TEXT)')
  }
  count(id, answers) {
    this.sql.exec('INSERT OR IGNORE INTO attempts VALUES (?, ?)', id, answers)
  }
}
export default {
  async fetch(request, env) {
    if (request.method === 'POST') {
      const { attempt, answers } = await request.json()
      await env.STATISTICS.getByName('all').count(attempt, JSON.stringify(answers))
    }
    return new Response(BODY, INIT)
  },
}`
