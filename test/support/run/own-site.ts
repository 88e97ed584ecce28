// A site with content of its own: a copy of this repository with a small guide and quiz in place of
// the sample, for tests that edit the files of an author.
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from '../../../worker/tools/build.ts'

export const GUIDE = `import { defineGuide } from '../define/guide.ts'
export const fruit = defineGuide({
  id: 'fruit',
  title: 'Fruit',
  description: 'About fruit.',
  lang: 'en',
  source: { title: 'Fruit', author: 'A. Gardener', published: '2019-11-10' },
  sections: { look: { title: 'How it looks', body: ['An apple is round.'] } },
  takeaways: [],
})
`

export const QUIZ = `import { defineQuiz } from '../define/quiz.ts'
import { fruit } from '../guides/fruit.ts'
import { single } from '../questions/single.ts'
export const fruitQuiz = defineQuiz(fruit, {
  id: 'fruit',
  kind: 'check',
  title: 'What do you know about fruit?',
  description: 'About fruit.',
  lang: 'en',
  questions: [
    single({
      id: 'apple',
      section: 'look',
      prompt: 'Which form does an apple have?',
      options: {
        round: { text: 'It is round', feedback: 'An apple is round.' },
        square: { text: 'It is square', feedback: 'An apple is round.' },
      },
      key: 'round',
      explanation: 'An apple is round.',
    }),
  ],
  bands: [{ id: 'all', from: 0, title: 'Done', text: 'You looked.' }],
})
`

export const CATALOGUE = `import { fruit } from './guides/fruit.ts'
import type { Catalogue } from './model/catalogue.ts'
import { fruitQuiz } from './quizzes/fruit.ts'
export const catalogue: Catalogue = { guides: [fruit], quizzes: [fruitQuiz] }
`

export const OWN_FILES = {
  'content/guides/fruit.ts': GUIDE,
  'content/quizzes/fruit.ts': QUIZ,
  'content/catalogue.ts': CATALOGUE,
} as const

const COPIED = ['content', 'widget', 'worker']
const COPIED_FILES = ['package.json', 'wrangler.toml', '.gitignore', '.tsconfig.base.json']

/** In a new folder, which the test removes. */
export async function copyWithOwnContent(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'selfcheck-own-'))
  for (const name of [...COPIED, ...COPIED_FILES])
    await cp(join(ROOT, name), join(copy, name), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  for (const name of ['guides', 'quizzes'])
    await rm(join(copy, 'content', name), { recursive: true })
  for (const name of await readdir(join(copy, 'content/revisions')))
    if (name.endsWith('.json')) await rm(join(copy, 'content/revisions', name))
  for (const [path, text] of Object.entries(OWN_FILES)) {
    await mkdir(dirname(join(copy, path)), { recursive: true })
    await writeFile(join(copy, path), text)
  }
  return copy
}
