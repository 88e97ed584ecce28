// The page that documents Markdown files: each of its examples is read without a problem.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../content/lint/check.ts'
import { withIds } from '../../../../content/markdown/ids.ts'
import { readGuide } from '../../../../content/markdown/read-guide.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'
import { readQuizTranslation } from '../../../../content/markdown/translation/read-quiz.ts'
import { TYPES } from '../../../support/content/golden.ts'
import { pageExamples } from './page-examples.ts'

const { quizzes, guides, translation } = pageExamples()

describe('the page about Markdown', () => {
  it.each(quizzes)('has a quiz that is read without a problem: %#', (source) => {
    const { value, problems } = readQuiz('example', source, new Map())
    expect(problems).toEqual([])
    expect(value?.questions.length).toBeGreaterThan(0)
  })

  it.each(quizzes)('has the same quiz once its ids are written into it: %#', (source) => {
    const before = readQuiz('example', source, new Map())
    const written = withIds(source, before.missingIds)
    const after = readQuiz('example', written, new Map())
    expect(after.missingIds).toEqual([])
    expect(after.value).toEqual(before.value)
  })

  it.each(guides)('has a guide that is read without a problem: %#', (source) => {
    const { value, problems } = readGuide('example', source)
    expect(problems).toEqual([])
    expect(Object.keys(value?.sections ?? {})).toEqual(['btree', 'what-it-costs'])
    expect(Object.keys(value?.facts?.rows ?? {})).toEqual(['btree', 'gin'])
  })

  it('has a translation that is read without a problem', () => {
    const { value, parts = new Map() } = readQuiz('example', quizzes.at(-1) ?? '', new Map())
    if (!value || !translation) throw new Error('The page has no translation.')
    const read = readQuizTranslation({ value, parts }, translation, 'es')
    expect(read.problems).toEqual([])
    const translations = read.value ? [read.value] : []
    const errors = checkCatalogue({ guides: [], quizzes: [value], translations }).filter(
      ({ severity, message }) => severity === 'error' && message.includes('translation'),
    )
    expect(errors).toEqual([])
  })

  it('has an example of every type', () => {
    const types = quizzes.flatMap((source) => {
      const { value } = readQuiz('example', source, new Map())
      return value?.kind === 'check' ? value.questions.map(({ type }) => type) : []
    })
    expect([...new Set(types)].toSorted()).toEqual([...TYPES].toSorted())
  })
})
