// A site with content of its own, in a copy of this repository without the sample: it builds, the
// build changes no file that git tracks, and a release adds one ledger file.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyWithOwnContent, QUIZ } from '../support/run/own-site.ts'

let copy = ''
const git = (...args: string[]) => execFileSync('git', args, { cwd: copy, encoding: 'utf8' })
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
const changes = () => git('status', '--porcelain', '--untracked-files=all').trim()

beforeAll(async () => {
  copy = await copyWithOwnContent()
  await writeFile(join(copy, '.git-exclude'), 'node_modules\n.git-exclude\n')
  git('init', '-q')
  git('config', 'core.excludesFile', '.git-exclude')
  git('add', '-A')
  git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'Own content')
}, 60_000)
afterAll(() => rm(copy, { recursive: true, force: true }))

it('builds without changing a tracked file, although the quiz has no released revision', () => {
  // `--keep`, because the copy shares the cache of cards, which a clean build would empty.
  node('worker/tools/build.ts', '--keep')
  expect(changes()).toBe('')
}, 120_000)

it('builds nothing of content that check refuses, and says why', async () => {
  const save = (text: string) => writeFile(join(copy, 'content/quizzes/fruit.ts'), text)
  const build = () =>
    spawnSync(process.execPath, ['worker/tools/build.ts', '--keep'], {
      cwd: copy,
      encoding: 'utf8',
    })
  const before = await readFile(join(copy, 'dist/built.js'), 'utf8')
  await save(QUIZ.replace("key: 'round'", "key: 'oval'"))
  const wrongKey = build()
  expect(wrongKey.status).toBe(1)
  expect(wrongKey.stdout).toMatch(/quizzes\/fruit\.ts:[\d:]+ {2}error {2}unknown-key .*"oval"/)
  expect(wrongKey.stderr).toContain('Nothing was built.')
  await save(QUIZ.slice(0, 400))
  const half = build()
  expect(half.status).toBe(1)
  expect(half.stdout).toMatch(/quizzes\/fruit\.ts:[\d:]+ {2}error {2}does-not-load/)
  expect(await readFile(join(copy, 'dist/built.js'), 'utf8')).toBe(before)
  await save(QUIZ)
}, 120_000)

it('deploys nothing of it, not even dry, and a dry run writes no revision', async () => {
  const deploy = () =>
    spawnSync(process.execPath, ['worker/tools/deploy.ts', '--first', '--dry-run'], {
      cwd: copy,
      encoding: 'utf8',
    })
  await writeFile(
    join(copy, 'content/quizzes/fruit.ts'),
    QUIZ.replace("key: 'round'", "key: 'oval'"),
  )
  const refused = deploy()
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('Nothing was deployed.')
  await writeFile(join(copy, 'content/quizzes/fruit.ts'), QUIZ)
  const { status, stdout, stderr } = deploy()
  expect(status, stderr).toBe(0)
  expect(stdout).toContain('A release would add:')
  expect(stdout).toContain('new questions apple')
  expect(stdout).toContain('--dry-run: exiting now')
  expect(changes()).toBe('')
}, 240_000)

it('writes nothing on a dry run of a release, and one new file on a release', () => {
  expect(node('content/cli/main.ts', 'release', '--dry-run')).toContain('new questions apple')
  expect(changes()).toBe('')
  expect(node('content/cli/main.ts', 'release')).toContain('content/revisions/fruit.json')
  expect(changes()).toBe('?? content/revisions/fruit.json')
}, 60_000)
