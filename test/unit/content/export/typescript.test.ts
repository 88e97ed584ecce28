// Typed files: they have the form that the formatter gives, they compile, and what they declare is
// the same quiz.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nameOf, quizTypescript } from '../../../../content/export/typescript/write.ts'
import type { CheckQuiz, Quiz } from '../../../../content/model/quiz.ts'
import { ROOT } from '../../../../worker/tools/build.ts'
import { comparableQuiz } from '../../../support/content/comparable.ts'
import { QUIZZES } from '../../../support/content/every-quiz.ts'

/** Without a guide, a question names no section. */
const withoutGuide = ({ guide: _, ...quiz }: CheckQuiz): CheckQuiz => ({
  ...quiz,
  questions: quiz.questions.map(({ section: __, ...question }) => question),
})

const CHECKS = QUIZZES.flatMap((quiz) => (quiz.kind === 'check' ? [withoutGuide(quiz)] : []))
const fileOf = ({ id }: Quiz) => `${id}.ts`
let folder = ''

/** The files import the functions from beside their folder, and these the rest of content/. */
beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'selfcheck-typed-'))
  folder = join(root, 'quizzes')
  mkdirSync(folder)
  const content = readdirSync(join(ROOT, 'content'), { withFileTypes: true })
  for (const { name } of content.filter((one) => one.isDirectory() && one.name !== 'quizzes'))
    symlinkSync(join(ROOT, 'content', name), join(root, name))
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  for (const quiz of CHECKS) writeFileSync(join(folder, fileOf(quiz)), quizTypescript(quiz))
})
afterAll(() => rmSync(dirname(folder), { recursive: true }))

it.each(CHECKS.map((quiz) => [quiz.id, quiz] as const))('declares %s', async (id, quiz) => {
  const file = await import(join(folder, fileOf(quiz)))
  expect(comparableQuiz(file[nameOf(id)])).toEqual(comparableQuiz(quiz))
})

const run = (tool: string, args: readonly string[], input = '') =>
  execFileSync(join(ROOT, 'node_modules/.bin', tool), args, { cwd: ROOT, encoding: 'utf8', input })

it('compiles', () => {
  const config = {
    extends: join(ROOT, '.tsconfig.base.json'),
    compilerOptions: { composite: false, noEmit: true, incremental: false },
    include: ['*.ts'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  expect(run('tsc', ['-p', folder])).toBe('')
})

it('is formatted already', () => {
  const all = CHECKS.map((quiz) => quizTypescript(quiz)).join('')
  expect(run('biome', ['format', '--stdin-file-path=content/quizzes/all.ts'], all)).toBe(all)
})
