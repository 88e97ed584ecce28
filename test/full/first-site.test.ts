// A site of one's own from a new clone, by the two commands that the README names: it checks, builds
// and deploys, nothing of the sample is left, and the quick tests pass in it.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSampleList } from '../../content/cli/site/sample-list.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { git, isRepository } from '../support/run/repository.ts'

/** What the sample is about. The groups keep this file from matching. */
const WORDS = /cour(?:)sera|master(?:)track|special(?:)ization|accredi(?:)t/i

const hasSample = isRepository && (await readSampleList()) !== undefined
const execute = promisify(execFile)

let copy = ''
/** In the copy, without what this run of vitest sets. */
const run = (command: string, ...args: string[]) => {
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))
  return execute(command, args, {
    cwd: copy,
    env: { ...Object.fromEntries(env), NODE_ENV: '', TEST: '' },
    maxBuffer: 2 ** 28,
  })
}
const node = (...args: string[]) => run(process.execPath, ...args)

/** The files of a folder that have a word of the sample in their name or their text. */
async function traces(folder: string): Promise<string[]> {
  const entries = await readdir(join(copy, folder), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/(node_modules|\.git|\.wrangler)\//.test(path))
  const found: string[] = []
  for (const path of paths)
    if (WORDS.test(`${path}\n${await readFile(path, 'latin1')}`)) found.push(path)
  return found
}

describe.runIf(hasSample)('a first site', () => {
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'selfcheck-first-'))
    const files = git('ls-files', '--cached', '--others', '--exclude-standard', '-z')
    for (const path of files.split('\0').filter(Boolean)) {
      // One that is deleted and not committed is still listed.
      await cp(join(ROOT, path), join(copy, path)).catch(() => {})
    }
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    await writeFile(join(copy, '.git-exclude'), 'node_modules\n.git-exclude\n')
    await run('git', 'init', '-q')
    await run('git', 'config', 'core.excludesFile', '.git-exclude')
  }, 120_000)
  afterAll(() => rm(copy, { recursive: true, force: true }))

  it('has traces of the sample before', async () => {
    expect(await traces('.')).toContain(join(copy, 'content/catalogue.ts'))
  })

  it('is written by new site, and the sample is removed', async () => {
    const cli = 'content/cli/main.ts'
    const { stdout } = await node(
      ...[cli, 'new', 'site', '--name', 'Tea notes', '--accent', '#0b6671', '--quiz', 'Green tea'],
    )
    expect(stdout).toContain(
      'Written: content/site.ts, and to edit next content/guides/green-tea.guide.md and content/quizzes/green-tea.quiz.md',
    )
    const { stdout: removed } = await node(cli, 'remove-sample', '--yes')
    expect(removed).toMatch(/^Removed the sample, \d+ files:\n {2}content/)
    const { stdout: checked } = await node(cli, 'check')
    expect(checked).toBe(
      'content: 1 guide, 1 quiz, 3 questions, 0 translations; 0 errors, 0 warnings, 0 allowed\n',
    )
    await run('git', 'add', '-A')
    await run('git', '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'Tea')
  })

  it('is built and bundled as a deploy does it, and has no trace of the sample', async () => {
    // `--keep`, because the copy shares the cache of cards, which a clean build would empty.
    await node('worker/tools/build.ts', '--keep')
    const wrangler = 'node_modules/wrangler/wrangler-dist/cli.js'
    await node(wrangler, 'deploy', '--dry-run', '--outdir', 'dist/bundle')
    expect(await readFile(join(copy, 'dist/bundle/worker.js'), 'utf8')).toContain('Tea notes')
    expect(await traces('.')).toEqual([])
  })

  it('passes the quick tests', async () => {
    // Also where it fails: what it printed names the test.
    const { stdout } = await run('npm', 'run', 'test:quick').catch((error) => error)
    expect(String(stdout).slice(-4000)).toMatch(/passed, 0 failed/)
  }, 1_800_000)
})
