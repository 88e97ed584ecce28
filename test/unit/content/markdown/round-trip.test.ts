// Writing Markdown: what is written reads as the same quiz or guide.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../../content/catalogue.ts'
import { readGuide } from '../../../../content/markdown/read-guide.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'
import { writeGuide } from '../../../../content/markdown/write/guide.ts'
import { writeQuiz } from '../../../../content/markdown/write/quiz.ts'
import type { CheckQuiz, Quiz } from '../../../../content/model/quiz.ts'
import { FIXTURES } from '../../../fixtures/content/catalogue.ts'
import { comparableGuide, comparableQuiz } from '../../../support/content/comparable.ts'
import { SETS } from '../../../support/content/golden.ts'

const isCheck = (quiz: Quiz): quiz is CheckQuiz => quiz.kind === 'check'
const QUIZZES = [...catalogue.quizzes, ...FIXTURES.quizzes, ...SETS.map(({ quiz }) => quiz)].filter(
  isCheck,
)
const GUIDES = [...catalogue.guides, ...FIXTURES.guides].map(({ facts: _, ...guide }) => guide)

describe('a quiz', () => {
  it.each(QUIZZES.map((quiz) => [quiz.id, quiz] as const))(
    'that is written reads as the same: %s',
    (id, quiz) => {
      const guides = new Map(quiz.guide ? [[quiz.guide.id, quiz.guide]] : [])
      const text = writeQuiz(quiz, { folder: 'quizzes' })
      const { value, problems, missingIds } = readQuiz(id, text, guides)
      expect([problems, missingIds]).toEqual([[], []])
      expect(value && comparableQuiz(value)).toEqual(comparableQuiz(quiz))
      expect(writeQuiz(value ?? quiz, { folder: 'quizzes' })).toBe(text)
    },
  )
})

describe('a guide', () => {
  it.each(GUIDES.map((guide) => [guide.id, guide] as const))(
    'that is written reads as the same: %s',
    (id, guide) => {
      const text = writeGuide(guide, { folder: 'guides' })
      const { value, problems, missingIds } = readGuide(id, text)
      expect([problems, missingIds]).toEqual([[], []])
      expect(value && comparableGuide(value)).toEqual(comparableGuide(guide))
      expect(writeGuide(value ?? guide, { folder: 'guides' })).toBe(text)
    },
  )
})
