// A site with content of its own takes the next version: from the commit that recorded the release
// before to the newest commit, in a clone.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'
import { OWN_FILES } from '../support/run/own-site.ts'
import { git as gitHere, isRepository } from '../support/run/repository.ts'
import { TEST_SHARE_KEYS } from '../support/run/share-keys.ts'

const RECORDED = 'test/fixtures/releases/0.1.0/codes.json'
const commits = isRepository
  ? gitHere('log', '--format=%H', '--', RECORDED).trim().split('\n').filter(Boolean)
  : []
const [released] = commits

/** Answers the question of the site's quiz and opens the link, with the app of that version. */
const SHARE = `
import { built } from './dist/built.js'
import { createApp } from './worker/app.ts'
import { readBuiltContent } from './worker/catalogue/built-content.ts'
import { openCatalogue } from './worker/catalogue/catalogue.ts'
const app = createApp(openCatalogue(readBuiltContent(built.content), built.ledger, built.cards), built)
const env = { SHARE_KEYS: process.env.SHARE_KEYS }
const [,, code] = process.argv
const json = async (path, body) => (await app.request('https://check.example' + path, body && { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }, env)).json()
const attempt = { attempt: '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f', answers: [{ question: 'apple', response: 'round' }] }
const result = code ? await json('/api/v1/results/' + code) : (await json('/api/v1/quizzes/fruit/attempts', attempt)).share
console.log(JSON.stringify(result))
`

const ORIGIN = '\n[vars]\nPUBLIC_ORIGIN = "https://fruit.example"\n'

let folder = ''
let site = ''
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, SHARE_KEYS: TEST_SHARE_KEYS },
  })
/** Only in the site. */
const git = (...args: string[]) =>
  run('git', '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args)

/** With an npm that installs nothing: the packages of this repository are there already. */
async function upgrade(script: string) {
  const bin = join(folder, 'bin')
  await mkdir(bin, { recursive: true })
  const npm = join(bin, 'npm')
  await writeFile(npm, `#!/bin/sh\necho "npm $*" >> ${folder}/npm\n`)
  await chmod(npm, 0o755)
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    GIT_AUTHOR_NAME: 'T',
    GIT_AUTHOR_EMAIL: 't@example.org',
    GIT_COMMITTER_NAME: 'T',
    GIT_COMMITTER_EMAIL: 't@example.org',
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'HEAD'], {
    cwd: site,
    encoding: 'utf8',
    env,
  })
  return { status, output: stdout + stderr }
}

/** Builds the site with the code that it has, and shares a result, or opens this code. */
async function withApp(code = ''): Promise<{ url?: string; code?: string }> {
  run(process.execPath, 'worker/tools/build.ts', '--keep')
  await writeFile(join(site, 'share.mjs'), SHARE)
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({
    cwd: site,
    input: 'share.mjs',
    platform: 'node',
    logLevel: 'silent',
    resolve: { alias: { 'selfcheck:built': join(site, 'dist/built.js') } },
  })
  await bundle.write({ file: join(folder, 'share.mjs'), codeSplitting: false })
  await bundle.close()
  return JSON.parse(run(process.execPath, join(folder, 'share.mjs'), code))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfcheck-upgrade-'))
  site = join(folder, 'site')
  if (!released) return
  execFileSync('git', ['clone', '-q', '--no-checkout', ROOT, site])
  git('checkout', '-q', '-b', 'site', released)
  await symlink(join(ROOT, 'node_modules'), join(site, 'node_modules'))
  git('rm', '-rq', 'content/guides', 'content/quizzes', ':(glob)content/revisions/*.json')
  for (const [path, text] of Object.entries(OWN_FILES)) {
    await mkdir(dirname(join(site, path)), { recursive: true })
    await writeFile(join(site, path), text)
  }
  const settings = await readFile(join(site, 'wrangler.toml'), 'utf8')
  await writeFile(
    join(site, 'wrangler.toml'),
    `${settings.replace('name = "selfcheck"', 'name = "fruit"')}${ORIGIN}`,
  )
  run(process.execPath, 'content/cli/main.ts', 'release')
  git('add', 'content', 'wrangler.toml')
  git('commit', '-qm', 'Own content')
  // What `upstream` is for a site: here, this repository as it is committed.
  git('remote', 'rename', 'origin', 'upstream')
}, 240_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const fileOf = (path: string) => readFile(join(site, path), 'utf8')

it.skipIf(!released)(
  'keeps content, ledger, settings and old links',
  async () => {
    const kept = [...Object.keys(OWN_FILES), 'content/revisions/fruit.json']
    const before = await Promise.all(kept.map(fileOf))
    const old = await withApp()
    expect(old.url).toMatch(/^https:\/\/check\.example\/r\//)

    // The version before has no such command: it runs the one of the next.
    await writeFile(
      join(folder, 'upgrade.ts'),
      gitHere('show', 'HEAD:worker/tools/release/upgrade.ts'),
    )
    const { status, output } = await upgrade(join(folder, 'upgrade.ts'))
    expect(status, output).toBe(0)
    expect(output).toContain('Upgraded.')
    expect(await readFile(join(folder, 'npm'), 'utf8')).toBe(
      'npm ci --no-audit --no-fund\nnpm run --silent content -- check\n',
    )
    expect(git('status', '--porcelain', '--untracked-files=no')).toBe('')
    expect(
      git('diff', '--stat', gitHere('rev-parse', 'HEAD').trim(), '--', 'worker', 'widget'),
    ).toBe('')
    expect(await Promise.all(kept.map(fileOf))).toEqual(before)
    expect(git('ls-files', 'content/guides', 'content/quizzes').trim().split('\n')).toEqual([
      'content/guides/fruit.ts',
      'content/quizzes/fruit.ts',
    ])
    // Its own settings, and else those of the new version, also in the line below.
    const settings = gitHere('show', 'HEAD:wrangler.toml').trim()
    const expected = `${settings.replace('name = "selfcheck"', 'name = "fruit"')}${ORIGIN}`
    const linesOf = (text: string) => text.split('\n').filter(Boolean)
    expect(linesOf(await fileOf('wrangler.toml'))).toEqual(linesOf(expected))
    expect(run(process.execPath, 'content/cli/main.ts', 'check')).toContain('0 errors')

    const result = await withApp(old.code)
    expect(result).toMatchObject({ quiz: 'fruit', score: 1, maxScore: 1, current: true })
    const again = await upgrade(join(folder, 'upgrade.ts'))
    expect(again.output).toContain('This is the newest version already.')
  },
  600_000,
)

it.skipIf(!released)('begins nothing while something is not committed', async () => {
  const quiz = 'content/quizzes/fruit.ts'
  const text = await fileOf(quiz)
  await writeFile(join(site, quiz), `${text}\n`)
  const { status, output } = await upgrade(join(ROOT, 'worker/tools/release/upgrade.ts'))
  await writeFile(join(site, quiz), text)
  expect([status, output]).toEqual([1, 'Commit or stash your changes first.\n'])
})
