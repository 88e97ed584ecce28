// The worker as it is deployed: one minified file. The project `worker` runs the same file.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'
import type { BuildReport } from '../../worker/tools/build-report.ts'
import { gzipBytes } from '../../worker/tools/code/bundle-worker.ts'

const { worker }: BuildReport = JSON.parse(readFileSync(`${ROOT}/dist/report.json`, 'utf8'))
const script = readFileSync(`${ROOT}/dist/worker.js`, 'utf8')

/** Gzip bytes, without content and languages. */
const CODE_MAX = 98_000

it('its code keeps within its budget', () => {
  const parts = worker.parts.map(({ name, bytes }) => `${bytes} ${name}`).slice(0, 10)
  expect(worker.code, parts.join('\n')).toBeLessThanOrEqual(CODE_MAX)
})

it('the sizes that the build reports add up to the script', () => {
  const reported = worker.code + worker.languages + worker.content
  expect(Math.abs(gzipBytes(script) - reported) / reported).toBeLessThan(0.05)
})

it('wrangler takes the script as it is', () => {
  const wrangler = join(ROOT, 'node_modules/wrangler/wrangler-dist/cli.js')
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1', NO_COLOR: '1' }
  const args = [wrangler, 'deploy', '--dry-run']
  const said = execFileSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' })
  const [, kibibytes] = /Total Upload: ([\d.]+) KiB/.exec(said) ?? []
  expect(Math.round(Number(kibibytes))).toBe(Math.round(Buffer.byteLength(script) / 1024))
})

it('it has neither the schemas of answers nor what makes a JSON Schema of them', () => {
  expect(script).not.toContain('draft-2020-12/schema')
  expect(script).toContain('Send a UUID, for example from crypto.randomUUID().')
  const code = script.slice(script.indexOf('\n};\n'))
  expect(code).not.toContain('Points from 0 to maxScore')
})

it('keeps the names of functions, which the log shows in stacks', () => {
  for (const name of ['postAttempt', 'gradeAttempt', 'quizPage', 'catalogueOf', 'setHeaders'])
    expect(script, name).toMatch(new RegExp(`\\b${name}\\b`))
})
