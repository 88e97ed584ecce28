// Formats in which nothing is lost: what is exported and imported again is the same quiz.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exporter } from '../../../../content/export/exporter.ts'
import { json, markdown } from '../../../../content/export/own.ts'
import { qti3 } from '../../../../content/export/qti3/qti3.ts'
import type { Quiz } from '../../../../content/model/quiz.ts'
import { RICH_QUIZ } from '../../../fixtures/content/rich-quiz.ts'
import { anyQuiz } from '../../../support/content/any-quiz.ts'
import { comparableQuiz } from '../../../support/content/comparable.ts'
import { QUIZZES } from '../../../support/content/every-quiz.ts'
import { imported } from '../../../support/content/imported.ts'

const FORMATS = [
  [markdown, 'markdown'],
  [json, 'json'],
  [qti3, 'qti'],
] as const satisfies readonly (readonly [Exporter, string])[]

describe.each(FORMATS)('$id', (exporter, format) => {
  async function expectSame(quiz: Quiz): Promise<void> {
    const { content, questions, losses } = exporter.write(quiz, new Map())
    expect(losses.filter(({ code }) => code === 'no-form')).toEqual([])
    const read = await imported(content)
    expect(read.format).toBe(format)
    expect(read.quiz && comparableQuiz({ ...read.quiz, id: quiz.id })).toEqual(comparableQuiz(quiz))
    expect([questions, read.questions.length]).toEqual([quiz.questions.length, questions])
  }

  const all = QUIZZES.filter(({ id }) => id !== 'rich' || exporter !== markdown)

  it.each(all.map((quiz) => [quiz.id, quiz] as const))('gives back %s', async (_, quiz) => {
    await expectSame(quiz)
  })

  it('gives back any quiz', async () => {
    await fc.assert(fc.asyncProperty(anyQuiz, expectSame), { numRuns: 10, seed: 20_261_129 })
  })
})

it('names a question that Markdown has no form for', () => {
  expect(markdown.write(RICH_QUIZ, new Map()).losses).toContainEqual({
    code: 'no-form',
    question: 'about-quotation',
    reason: 'a quotation in its prompt is a hint in Markdown.',
  })
})
