// `--json`: one object on standard output, and nothing else.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { check } from '../../../../content/cli/check.ts'
import { release } from '../../../../content/cli/release.ts'
import type { CheckReport, ReleaseReport } from '../../../../content/cli/report.ts'
import { err, ok } from '../../../../content/common/result.ts'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import { catalogueOf, quizOf } from '../revisions/quizzes.ts'

let folder = ''
let output = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-'))
  output = ''
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    output += `${line}\n`
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function checked(catalogue: Catalogue) {
  const status = await check(ok(catalogue), { isJson: true, folder })
  return { status, report: JSON.parse(output) as CheckReport }
}
async function released(catalogue: Catalogue, isDryRun: boolean) {
  output = ''
  const status = await release(catalogue, { isDryRun, isJson: true, folder })
  return { status, report: JSON.parse(output) as ReleaseReport, files: await readdir(folder) }
}

const apple = quizOf('apple', ['colour'])

it('`check` reports how much there is, and that nothing is wrong', async () => {
  expect(await checked(catalogueOf(apple))).toEqual({
    status: 0,
    report: {
      errors: 0,
      warnings: 0,
      allowed: 0,
      findings: [],
      checked: { guides: 1, quizzes: 1, questions: 1, translations: 0 },
    },
  })
})

it('`check` reports each finding, and counts them', async () => {
  const allow = { 'many-options': 'There are seven days.' }
  const { status, report } = await checked(catalogueOf({ ...apple, title: '', allow }))
  expect(status).toBe(1)
  expect(report).toMatchObject({ errors: 1, warnings: 1, allowed: 0 })
  expect(report.findings).toEqual([
    {
      severity: 'error',
      code: 'empty-text',
      message: expect.stringContaining('quiz "apple": its title is empty'),
      file: 'content/quizzes/apple.ts',
    },
    expect.objectContaining({ severity: 'warning', code: 'unused-reason' }),
  ])
})

it('`check` counts what authors allow', async () => {
  const questions = apple.questions.map((question) => {
    const text = 'What do you NOT see?'
    return { ...question, prompt: { ...question.prompt, text } } as typeof question
  })
  const allow = { 'negative-stem': 'It is a game of odd ones out.' }
  const { status, report } = await checked(catalogueOf({ ...apple, questions, allow }))
  expect({ status, ...report }).toMatchObject({ status: 0, errors: 0, warnings: 0, allowed: 1 })
})

it('`check` without `--json` counts the same in its last line', async () => {
  await check(ok(catalogueOf(apple)), { isJson: false, folder })
  expect(output).toBe(
    'content: 1 guide, 1 quiz, 1 question, 0 translations; 0 errors, 0 warnings, 0 allowed\n',
  )
})

it('`check` reports content that does not load', async () => {
  const file = 'content/quizzes/apple.ts'
  const error = { severity: 'error', code: 'does-not-load', message: 'why', file, line: 3 } as const
  expect(await check(err(error), { isJson: true })).toBe(1)
  expect(JSON.parse(output)).toEqual({ errors: 1, warnings: 0, allowed: 0, findings: [error] })
})

it('`release` reports what it would add, and what it added', async () => {
  const added = [
    {
      quiz: 'apple',
      revision: 1,
      newQuestions: ['colour'],
      changedQuestions: [],
      file: 'content/revisions/apple.json',
    },
  ]
  const dry = await released(catalogueOf(apple), true)
  expect(dry).toMatchObject({ status: 0, files: [], report: { errors: 0, dryRun: true } })
  expect(dry.report.added).toEqual(added)
  const real = await released(catalogueOf(apple), false)
  expect(real).toMatchObject({ status: 0, files: ['apple.json'], report: { dryRun: false } })
  expect(real.report.added).toEqual(added)
  expect((await released(catalogueOf(apple), false)).report.added).toEqual([])
})

it('`release` reports why it refused', async () => {
  const refused = await released(catalogueOf({ ...apple, title: '' }), false)
  expect(refused).toMatchObject({ status: 1, files: [], report: { errors: 1, added: [] } })
  expect(refused.report.findings).toMatchObject([{ code: 'empty-text' }])
})
