// How an upgrade merges wrangler.toml where git alone cannot, in a small repository of its own.
// test/full/upgrade.test.ts upgrades a whole site.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { ROOT } from '../../../../../worker/tools/build.ts'

/** `limit` stands in two sections with the same value. */
const BASE = `name = "selfcheck"
main = "a.js"
routes = [
  "a.example",
]

[limits]
limit = 1
period = 1

[env.limits]
limit = 1
period = 1
`

/** What it said, and the settings after it. */
function upgraded(ours: string, theirs: string): { output: string; settings: string } {
  const folder = mkdtempSync(join(tmpdir(), 'selfcheck-upgrade-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [site, bin, settings] = ['site', 'bin', 'site/wrangler.toml'].map((path) =>
    join(folder, path),
  ) as [string, string, string]
  mkdirSync(site)
  mkdirSync(bin)
  // The packages are not what is tested.
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\n')
  chmodSync(join(bin, 'npm'), 0o755)
  const by = { NAME: 'T', EMAIL: 't@example.org' }
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    ...Object.fromEntries(
      Object.entries(by).flatMap(([what, value]) =>
        ['AUTHOR', 'COMMITTER'].map((who) => [`GIT_${who}_${what}`, value]),
      ),
    ),
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: site, env, stdio: 'pipe' })
  const commit = (text: string) => {
    writeFileSync(settings, text)
    git('add', '-A')
    git('commit', '-qm', 'Settings')
  }
  git('init', '-q', '-b', 'main')
  commit(BASE)
  git('checkout', '-q', '-b', 'next')
  commit(theirs)
  git('checkout', '-q', 'main')
  commit(ours)
  git('remote', 'add', 'upstream', site)
  const script = join(ROOT, 'worker/tools/release/upgrade.ts')
  const { stdout, stderr } = spawnSync(process.execPath, [script, 'next'], {
    cwd: site,
    env,
    encoding: 'utf8',
  })
  return { output: stdout + stderr, settings: readFileSync(settings, 'utf8') }
}

const next = BASE.replace('a.js', 'b.js').replaceAll('period = 1', 'period = 2')
const named = BASE.replace('"selfcheck"', '"fruit"')

it('changes a setting in its own section, also where another has the same line', () => {
  const ours = named.replace(/limit = 1(?=\nperiod = 1\n$)/, 'limit = 9')
  const expected = next
    .replace('"selfcheck"', '"fruit"')
    .replace(/limit = 1(?=\nperiod = 2\n$)/, 'limit = 9')
  const { output, settings } = upgraded(ours, next)
  expect(output).toContain('Upgraded.')
  expect(settings).toBe(expected)
})

it.each([
  ['changed within several lines', named.replace('a.example', 'fruit.example')],
  ['took out', named.replace('period = 1\n', '')],
])('leaves to the author what they %s', (_what, ours) => {
  const { output, settings } = upgraded(ours, next)
  expect(output).toContain('changed the same lines of these files:\nwrangler.toml')
  expect(settings).toContain('<<<<<<<')
})

it.each([
  ['--help', 0, 'stdout', /^npm run upgrade \[-- WHICH\]\n/],
  ['-h', 0, 'stdout', /^npm run upgrade \[-- WHICH\]\n/],
  ['--force', 1, 'stderr', /^There is no option --force\.\n\nnpm run upgrade \[-- WHICH\]\n/],
] as const)('%s says how it is used, and asks no remote', (option, status, stream, says) => {
  const folder = mkdtempSync(join(tmpdir(), 'selfcheck-upgrade-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const args = [join(ROOT, 'worker/tools/release/upgrade.ts'), option]
  const ran = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  expect(ran.status).toBe(status)
  expect(ran[stream]).toMatch(says)
})
