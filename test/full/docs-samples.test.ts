// The samples of the API reference in Python and curl, run against the example site by the programs
// themselves. Where one is not installed, its samples are skipped with a message.
import { execFile, execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { exchange } from '../../worker/pages/docs/api/exchange.ts'
import { samplesOf } from '../../worker/pages/docs/api/samples.ts'
import { docsExample } from '../support/api/docs-example.ts'

const run = promisify(execFile)
const { app, calls } = await docsExample()
const server = createServer(async (request, answer) => {
  const body = await text(request)
  const headers = { 'Content-Type': request.headers['content-type'] ?? '' }
  const { method = 'GET', url = '/' } = request
  const response = await app.ask(url, { method, headers, ...(method === 'POST' && { body }) })
  answer.writeHead(response.status, Object.fromEntries(response.headers))
  answer.end(await response.text())
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => server.close())

/** How a sample of this language is run. */
const PROGRAMS = [
  { name: 'Python', program: 'python3', arguments: ['-c'] },
  { name: 'curl', program: 'curl', arguments: [] },
]

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.warn(`${program} is not installed: its samples are not run.`)
    return false
  }
}

describe.each(PROGRAMS)('the samples in $name', ({ name, program, arguments: before }) => {
  it.skipIf(!isInstalled(program)).each(Object.entries(calls))('get %s', async (_, call) => {
    const sample = samplesOf(host, call).find((one) => one.name === name)?.text ?? ''
    const { stdout } =
      program === 'curl'
        ? await run('sh', ['-c', sample.replace(/^curl/, 'curl --silent')])
        : await run(program, [...before, sample])
    expect(JSON.parse(stdout)).toEqual((await exchange(app.ask, call)).answer)
  })
})
