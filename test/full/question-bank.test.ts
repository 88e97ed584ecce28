// An author's content never stops the build for its size: a large bank is built, and the build
// warns where a page would load much of it. The fault that this guards against: a budget of this project was enforced on
// the author's content, so that a bank of 200 questions could not be built at all.

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import { build } from '../../worker/tools/build.ts'
import { sizeWarnings } from '../../worker/tools/quiz-sizes.ts'
import { honeyBees } from '../fixtures/content/guide.ts'
import { BANK } from '../fixtures/content/question-bank.ts'
import { FIXTURE_SITE } from '../fixtures/content/site.ts'
import { FIXTURE_PICTURES } from '../support/run/build-fixtures.ts'

async function reportOf(quiz: CheckQuiz) {
  const out = await mkdtemp(join(tmpdir(), 'selfcheck-bank-'))
  onTestFinished(() => rm(out, { recursive: true }))
  const report = await build({
    isClean: false,
    site: FIXTURE_SITE,
    catalogue: { guides: [honeyBees], quizzes: [quiz] },
    ledger: EMPTY_LEDGER,
    pictures: FIXTURE_PICTURES,
    out,
    cardsCache: join(out, 'cards'),
  })
  const built = await readFile(join(out, 'built.js'), 'utf8')
  expect(built).toContain('"bank"')
  return report
}

it('builds a bank of 1,000 questions of which 10 are drawn, and a page loads ten', async () => {
  const report = await reportOf(BANK)
  const [size] = report.quizzes
  expect(size).toMatchObject({ id: 'bank', questions: 1000 })
  expect(size?.bytes).toBeLessThan(4000)
  expect(sizeWarnings(report.quizzes)).toEqual([])
})

it('builds a quiz of 200 questions that are all asked, and warns about its size', async () => {
  const { draw: _, ...rest } = BANK
  const report = await reportOf({ ...rest, questions: BANK.questions.slice(0, 200) })
  expect(report.quizzes[0]?.bytes).toBeGreaterThan(4000)
  const [warning] = sizeWarnings(report.quizzes)
  expect(warning).toContain('the quiz bank (en) has 200 questions')
  expect(warning).toContain('draw')
})
