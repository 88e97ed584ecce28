// A site with content of its own, in a copy of this repository without the sample: it builds, the
// build changes no file that git tracks, and a release adds one ledger file.
import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'

const CATALOGUE = `
import { defineGuide } from './define/guide.ts'
import { defineQuiz } from './define/quiz.ts'
import type { Catalogue } from './model/catalogue.ts'
import { single } from './questions/single.ts'

const guide = defineGuide({
  id: 'fruit',
  title: 'Fruit',
  description: 'About fruit.',
  lang: 'en',
  source: { title: 'Fruit', author: 'A. Gardener', published: '2019-11-10' },
  sections: { look: { title: 'How it looks', body: ['An apple is round.'] } },
  takeaways: [],
})
const apple = single({
  id: 'apple',
  section: 'look',
  prompt: 'Which form does an apple have?',
  options: {
    round: { text: 'It is round', feedback: 'An apple is round.' },
    square: { text: 'It is square', feedback: 'An apple is round.' },
  },
  key: 'round',
  explanation: 'An apple is round.',
})
const quiz = defineQuiz(guide, {
  id: 'fruit',
  kind: 'check',
  title: 'What do you know about fruit?',
  description: 'About fruit.',
  lang: 'en',
  questions: [apple],
  bands: [{ id: 'all', from: 0, title: 'Done', text: 'You looked.' }],
})
export const catalogue: Catalogue = { guides: [guide], quizzes: [quiz] }
`

let copy = ''
const git = (...args: string[]) => execFileSync('git', args, { cwd: copy, encoding: 'utf8' })
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
const changes = () => git('status', '--porcelain', '--untracked-files=all').trim()

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'own-content-'))
  const files = ['package.json', '.gitignore', '.tsconfig.base.json']
  for (const name of ['content', 'widget', 'worker', ...files]) {
    await cp(join(ROOT, name), join(copy, name), { recursive: true })
  }
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  for (const name of ['guides', 'quizzes']) {
    await rm(join(copy, 'content', name), { recursive: true, force: true })
  }
  await writeFile(join(copy, 'content/catalogue.ts'), CATALOGUE)
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

it('writes nothing on a dry run of a release, and one new file on a release', () => {
  expect(node('content/cli/main.ts', 'release', '--dry-run')).toContain('new questions apple')
  expect(changes()).toBe('')
  expect(node('content/cli/main.ts', 'release')).toContain('content/revisions/fruit.json')
  expect(changes()).toBe('?? content/revisions/fruit.json')
}, 60_000)
