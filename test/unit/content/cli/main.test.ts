// The command line as a process: exit codes, and what goes to which stream.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../../../../content/cli/main.ts', import.meta.url))
const content = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' })

it('prints the help on standard output', () => {
  expect(content('check', '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Usage: npm run content -- check \[--json\]\n/),
    stderr: '',
  })
})

it('says on standard error what is wrong with its arguments', () => {
  expect(content('check', '--jsn')).toMatchObject({
    status: 64,
    stdout: '',
    stderr: expect.stringMatching(/^content: unknown option --jsn; did you mean --json\?\n/),
  })
})

it('prints one JSON object and nothing else on standard output', () => {
  const { status, stdout } = content('check', '--json')
  const { errors, warnings, findings } = JSON.parse(stdout)
  expect(findings).toHaveLength(errors + warnings)
  expect(status).toBe(errors > 0 ? 1 : 0)
})
