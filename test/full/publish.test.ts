// Publishing from the web page of the repository host: the commands of .github/workflows/publish.yml,
// run as it runs them, in a clone with stand-ins for wrangler, the live origin and `gh`. No run on
// GitHub was seen.
import { execFile, execFileSync } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../../worker/tools/build.ts'
import { commentOn } from '../../worker/tools/publish/comment.ts'
import { type Clone, openClone } from '../support/deploy/clone.ts'
import { QUIZ } from '../support/run/own-site.ts'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
}

const workflow: {
  defaults: { run: { shell: string } }
  jobs: Record<'check' | 'publish', { steps: Step[]; permissions: Record<string, string> }>
} = parse(await readFile(join(ROOT, '.github/workflows/publish.yml'), 'utf8'))

let clone: Clone
let env: NodeJS.ProcessEnv
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: clone.folder, encoding: 'utf8' })

beforeAll(async () => {
  clone = await openClone()
  const bin = join(clone.standIn, 'bin')
  await mkdir(bin)
  // Packages are there already, and nothing is commented on.
  const npm = `#!/bin/sh\n[ "$1" = ci ] && exit 0\nPATH="\${PATH#*:}" exec npm "$@"\n`
  const gh = `#!/bin/sh\necho "gh $*" >> ${clone.standIn}/gh\n`
  for (const [name, text] of Object.entries({ npm, gh })) {
    await writeFile(join(bin, name), text)
    await chmod(join(bin, name), 0o755)
  }
  env = {
    ...process.env,
    STAND_IN: clone.standIn,
    PATH: `${bin}:${process.env.PATH}`,
    GITHUB_OUTPUT: join(clone.standIn, 'output'),
    GITHUB_STEP_SUMMARY: join(clone.standIn, 'summary'),
    NUMBER: '7',
    CI: '1',
    NO_COLOR: '1',
  }
  execFileSync('git', ['init', '-q', '--bare', join(clone.standIn, 'host.git')])
  await writeFile(join(clone.folder, '.gitignore'), 'node_modules\ndist/\n.keys/\n')
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'Own content')
  git('remote', 'add', 'origin', join(clone.standIn, 'host.git'))
  git('push', '-q', '-u', 'origin', 'main')
}, 120_000)
afterAll(() => clone.remove())

/** As GitHub runs a step where the shell is `bash`: a pipe fails if a part of it does. */
async function runStep(
  job: 'check' | 'publish',
  name: string,
  variables: NodeJS.ProcessEnv = {},
): Promise<{ status: number; output: string }> {
  const step = workflow.jobs[job].steps.find((one) => one.name === name)
  const options = { cwd: clone.folder, env: { ...env, ...variables } }
  const args = ['-eo', 'pipefail', '-c', step?.run ?? 'exit 99']
  return new Promise((resolve) => {
    execFile('bash', args, options, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, output: stdout + stderr }),
    )
  })
}

it('a pull request is checked, and what is wrong is a comment', async () => {
  const quiz = join(clone.folder, 'content/quizzes/fruit.ts')
  await writeFile(quiz, QUIZ.replace("key: 'round'", "key: 'oval'"))
  expect((await runStep('check', 'Install')).status).toBe(0)
  const checked = await runStep('check', 'Check the content')
  expect(checked.status, checked.output).toBe(0)
  expect(await readFile(join(clone.standIn, 'output'), 'utf8')).toBe('errors=yes\n')
  const comment = await readFile(join(clone.folder, 'comment.md'), 'utf8')
  expect(comment).toContain('**1 error** in the content. Nothing is published')
  expect(comment).toMatch(/- ❌ `content\/quizzes\/fruit\.ts:\d+` .*oval.*\(unknown-key\)/)
  expect(await readFile(join(clone.standIn, 'summary'), 'utf8')).toBe(comment)
  expect((await runStep('check', 'Comment on the pull request')).status).toBe(0)
  expect(await readFile(join(clone.standIn, 'gh'), 'utf8')).toBe(
    'gh pr comment 7 --body-file comment.md --edit-last --create-if-none\n',
  )
  expect((await runStep('check', 'Fail if there are errors')).status).toBe(1)
  expect((await runStep('publish', 'Check the content')).status).toBe(1)
  await writeFile(quiz, QUIZ)
  await runStep('check', 'Check the content')
  expect(await readFile(join(clone.folder, 'comment.md'), 'utf8')).toContain(
    'The content has no errors',
  )
}, 240_000)

it('what is merged is released, committed and deployed', async () => {
  const origin = await clone.origin()
  const first = await clone.node(['worker/tools/deploy.ts', '--first', '--keys'], {
    PUBLIC_ORIGIN: origin,
  })
  expect(first.status, first.output).toBe(0)
  git('checkout', '-q', '.')
  git('clean', '-fdq', 'content')
  const steps = [
    'Check the content',
    'Release the revisions',
    'Commit what the release wrote',
    'Deploy',
  ]
  for (const name of steps) {
    const { status, output } = await runStep('publish', name, {
      PUBLIC_ORIGIN: origin,
      CLOUDFLARE_API_TOKEN: 't',
    })
    expect(status, `${name}: ${output}`).toBe(0)
    if (name === 'Deploy') expect(output).toContain('a share link was made and opened')
  }
  const pushed = execFileSync('git', ['log', '-1', '--format=%s', '--name-only', 'main'], {
    cwd: join(clone.standIn, 'host.git'),
    encoding: 'utf8',
  })
  expect(pushed).toBe('content: release revisions\n\ncontent/revisions/fruit.json\n')
  // Nothing to commit is no failure.
  expect((await runStep('publish', 'Commit what the release wrote')).status).toBe(0)
}, 300_000)

it('every step is run here, and may do no more than it needs', () => {
  const names = (job: 'check' | 'publish') =>
    workflow.jobs[job].steps.flatMap(({ name, run }) => (run === undefined ? [] : [name]))
  expect(names('check')).toEqual([
    'Install',
    'Check the content',
    'Comment on the pull request',
    'Fail if there are errors',
  ])
  expect(names('publish')).toEqual([
    'Install',
    'Check the content',
    'Release the revisions',
    'Commit what the release wrote',
    'Deploy',
  ])
  expect(workflow.defaults.run.shell).toBe('bash')
  expect(workflow.jobs.check.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
  expect(workflow.jobs.publish.permissions).toEqual({ contents: 'write' })
})

it('words of an author stay text in the comment', () => {
  const message = '<img src=x> @someone [link](https://evil.example) `code`'
  const finding = {
    severity: 'warning',
    code: 'x',
    message,
    file: 'content/a` @someone\n# b.quiz.md',
    line: 3,
  } as const
  const comment = commentOn({ errors: 0, warnings: 1, allowed: 0, findings: [finding] })
  expect(comment).toContain('- ⚠️ `content/a @someone # b.quiz.md:3` ')
  expect(comment).toContain(
    '\\<img src=x\\> @\u200bsomeone \\[link\\](https://evil.example) \\`code\\`',
  )
})
