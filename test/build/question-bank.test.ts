// An author's content never stops the build for its size: a large bank is built, and the build
// warns about it. The fault that this guards against: a budget of this project was enforced on
// the author's content, so that a bank of 200 questions could not be built at all.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { single } from '../../content/questions/single.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import { build } from '../../worker/tools/build.ts'
import { sizeWarnings } from '../../worker/tools/quiz-sizes.ts'
import { honeyBees } from '../fixtures/content/guide.ts'

/** Words of a real text in an order that differs each time, so that they compress as texts do. */
const WORDS = Object.values(honeyBees.sections).flatMap(({ body }) =>
  body.flat().join(' ').split(' '),
)
const text = (seed: number, length: number) =>
  Array.from(
    { length },
    (_, at) => WORDS[(seed * 7919 + at * 104_729 + seed * at) % WORDS.length],
  ).join(' ')

const bank: CheckQuiz = {
  id: 'bank',
  kind: 'check',
  title: 'A bank of questions',
  description: 'Two hundred questions, ten at a time.',
  lang: 'en',
  guide: honeyBees,
  draw: 10,
  questions: Array.from({ length: 200 }, (_, index) =>
    single({
      id: `question-${index}`,
      section: 'colony',
      prompt: `Question ${index}: ${text(index, 9)}?`,
      options: Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((id, at) => [
          id,
          { text: text(index * 7 + at, 5), feedback: text(index, 12) },
        ]),
      ),
      key: 'a',
      explanation: text(index, 15),
    }),
  ),
  bands: [{ id: 'all', from: 0, title: 'Asked', text: 'You were asked.' }],
}

it('builds a bank of 200 questions of which 10 are drawn, and warns about its size', async () => {
  const out = await mkdtemp(join(tmpdir(), 'selfcheck-bank-'))
  onTestFinished(() => rm(out, { recursive: true }))
  const report = await build({
    isClean: false,
    catalogue: { guides: [honeyBees], quizzes: [bank] },
    ledger: EMPTY_LEDGER,
    out,
    cardsCache: join(out, 'cards'),
  })
  const [size] = report.quizzes
  expect(size).toMatchObject({ id: 'bank', questions: 200 })
  expect(size?.bytes).toBeGreaterThan(4000)
  const [warning] = sizeWarnings(report.quizzes)
  expect(warning).toContain('the quiz bank (en) has 200 questions')
  expect(warning).toContain('draw')
  const built = await readFile(join(out, 'built.js'), 'utf8')
  expect(built).toContain('"bank"')
})
