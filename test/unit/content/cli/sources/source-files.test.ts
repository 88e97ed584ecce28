// In which file each guide and quiz stands: a typed one, a Markdown file in a subfolder, a translation.
import { expect, it } from 'vitest'
import { sourceFiles } from '../../../../../content/cli/sources/source-files.ts'
import type { Catalogue } from '../../../../../content/model/catalogue.ts'
import { FIXTURES } from '../../../../fixtures/content/catalogue.ts'

const pathsOf = (catalogue: Catalogue, sources: Record<string, string>) =>
  sourceFiles(catalogue, sources).map(({ folder, id, lang, path }) => [folder, id, lang, path])

it('finds each language in its own file', () => {
  const sources = {
    'content/guides/honey-bees.ts': "id: 'honey-bees'",
    'content/quizzes/bees.ts': "id: 'honey-bees'",
    'content/quizzes/tasks/which-bee-task.quiz.md': '',
    'content/guides/es/honey-bees.ts': "lang: 'es'",
    'content/quizzes/spanish.ts': "lang: 'es'",
  }
  expect(pathsOf(FIXTURES, sources)).toEqual([
    ['quizzes', 'honey-bees', 'en', 'content/quizzes/bees.ts'],
    ['quizzes', 'which-bee-task', 'en', 'content/quizzes/tasks/which-bee-task.quiz.md'],
    ['guides', 'honey-bees', 'en', 'content/guides/honey-bees.ts'],
    ['guides', 'honey-bees', 'es', 'content/guides/es/honey-bees.ts'],
    ['quizzes', 'honey-bees', 'es', 'content/quizzes/spanish.ts'],
    ['quizzes', 'which-bee-task', 'es', 'content/quizzes/spanish.ts'],
  ])
})
