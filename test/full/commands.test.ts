// The commands that the README, the checklists and the documentation name, run as they are written, in
// a copy of this repository: those that no other test runs (unit/repository/commands lists them all).
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'
import { git, isRepository } from '../support/run/repository.ts'
import { useStart } from '../support/run/start.ts'

let copy = ''
const start = useStart()

/** In the copy, by the shell, without what this run of vitest sets. */
async function run(command: string): Promise<string> {
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))
  const options = { cwd: copy, env: { ...Object.fromEntries(env), NODE_ENV: '', TEST: '' } }
  const { stdout } = await promisify(execFile)('sh', ['-c', command], options)
  return stdout
}

describe.runIf(isRepository)('in a copy of the repository', () => {
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'selfcheck-commands-'))
    const files = git('ls-files', '--cached', '--others', '--exclude-standard', '-z')
    for (const path of files.split('\0').filter(Boolean)) {
      // One that is deleted and not committed is still listed.
      await cp(join(ROOT, path), join(copy, path)).catch(() => {})
    }
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    await writeFile(join(copy, '.git-exclude'), 'node_modules\n.git-exclude\n')
    await run('git init -q && git config core.excludesFile .git-exclude && git add -A')
    await run('git -c user.name=T -c user.email=t@example.org commit -qm "Selfcheck"')
  }, 120_000)
  afterAll(() => rm(copy, { recursive: true, force: true }))

  it('the chart is drawn as it is committed', async () => {
    expect(await run('npm run chart')).toContain('test/bench/first-question-dark.svg')
    expect(await run('git status --porcelain')).toBe('')
  })

  it('a key has its number', async () => {
    expect(await run('npm run --silent share-key -- 2')).toMatch(/^2\.[\w-]{43}\n$/)
    expect(await run('npm run --silent share-key')).toMatch(/^1\.[\w-]{43}\n$/)
  })

  it('a new quiz is checked, formatted and released', async () => {
    await run('npm run content -- new quiz "Postgres indexes"')
    expect(await run('npm run content -- check')).toContain(' 0 errors, ')
    await run('npm run format')
    expect(await run('npm run format -- --check')).not.toContain('postgres-indexes')
    await run('npm run content -- release')
    expect(await readdir(join(copy, 'content/revisions'))).toContain('postgres-indexes.json')
  })

  it('it answers to the call in the README', async () => {
    const readme = await readFile(join(copy, 'README.md'), 'utf8')
    const [, call = ''] = readme.match(/```sh\n(curl [\s\S]*?)```/) ?? []
    const { urls } = await start('npm', ['start'], copy)
    const answer = await run(call.replace('http://127.0.0.1:8787', urls[0] ?? ''))
    expect(JSON.parse(answer)).toMatchObject({ question: 'which-of-these-is-right', correct: true })
    const counted = await run('npm run demo:stats -- postgres-indexes')
    expect(counted).toContain('400')
  }, 300_000)

  it('a bank is imported after a look at what would be, and exported', async () => {
    const bank = join(ROOT, 'test/fixtures/import/gift/documented.gift')
    await cp(bank, join(copy, 'bank.gift'))
    await run('npm run content -- import bank.gift --dry-run')
    expect(await readdir(join(copy, 'content/quizzes'))).not.toContain('bank.quiz.md')
    await run('npm run content -- import bank.gift')
    expect(await readdir(join(copy, 'content/quizzes'))).toContain('bank.quiz.md')
    await run('npm run content -- export bank --to json --out bank.json')
    expect(JSON.parse(await readFile(join(copy, 'bank.json'), 'utf8'))).toHaveProperty('questions')
    await rm(join(copy, 'content/quizzes/bank.quiz.md'))
  })

  it('the package is made and packed', async () => {
    await run('npm run pack && npm pack ./dist/npm')
    expect((await readdir(copy)).filter((name) => /^selfcheck-.*\.tgz$/.test(name))).toHaveLength(1)
  }, 300_000)

  it('a release raises the version and keeps what later ones have to work with', async () => {
    await run('rm -f bank.* selfcheck-*.tgz && git add -A')
    await run('git -c user.name=T -c user.email=t@example.org commit -qm "A quiz"')
    await run('npm run release -- minor')
    const { version } = JSON.parse(await readFile(join(copy, 'package.json'), 'utf8'))
    expect(version).toMatch(/^\d+\.[1-9]\d*\.0$/)
    expect((await readdir(join(copy, 'test/fixtures/releases'))).join()).toContain(version)
  }, 300_000)
})
