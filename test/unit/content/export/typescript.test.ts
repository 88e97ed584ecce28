// Typed files: they have the form that the formatter gives, and what they declare is the same quiz.
// full/typed-files.test.ts compiles them.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nameOf, quizTypescript } from '../../../../content/export/typescript/write.ts'
import { ROOT } from '../../../../worker/tools/build.ts'
import { comparableQuiz } from '../../../support/content/comparable.ts'
import { CHECKS, typedFile, writeTypedFiles } from '../../../support/import/typed-files.ts'

let folder = ''
beforeAll(() => {
  folder = writeTypedFiles(CHECKS)
})
afterAll(() => rmSync(dirname(folder), { recursive: true }))

it.each(CHECKS.map((quiz) => [quiz.id, quiz] as const))('declares %s', async (id, quiz) => {
  const file = await import(join(folder, typedFile(quiz)))
  expect(comparableQuiz(file[nameOf(id)])).toEqual(comparableQuiz(quiz))
})

it('is formatted already', () => {
  const all = CHECKS.map((quiz) => quizTypescript(quiz)).join('')
  const args = ['format', '--stdin-file-path=content/quizzes/all.ts']
  const biome = join(ROOT, 'node_modules/.bin/biome')
  expect(execFileSync(biome, args, { cwd: ROOT, encoding: 'utf8', input: all })).toBe(all)
})
