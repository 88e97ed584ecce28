// Round trips of generated content: what is written reads as the same, and formatting it changes
// nothing.
import fc from 'fast-check'
import { expect } from 'vitest'
import { formatGuide, formatQuiz } from '../../../content/markdown/format.ts'
import { readGuide } from '../../../content/markdown/read-guide.ts'
import { readQuiz } from '../../../content/markdown/read-quiz.ts'
import { writeGuide } from '../../../content/markdown/write/guide.ts'
import { writeQuiz } from '../../../content/markdown/write/quiz.ts'
import type { Guide } from '../../../content/model/guide.ts'
import { publishGuide } from '../../../content/publish/guide.ts'
import { anyGuide, anyQuiz } from './any-quiz.ts'
import { comparableGuide, comparableQuiz } from './comparable.ts'

const SEED = 20_261_129

export function writeAnyQuizzes(runs: number): void {
  fc.assert(
    fc.property(anyQuiz, (quiz) => {
      const text = writeQuiz(quiz, { folder: 'quizzes' })
      const guides = new Map(quiz.guide ? [[quiz.guide.id, quiz.guide]] : [])
      const { value, problems, missingIds } = readQuiz(quiz.id, text, guides)
      expect([problems, missingIds], text).toEqual([[], []])
      expect(value && comparableQuiz(value), text).toEqual(comparableQuiz(quiz))
      expect(formatQuiz(text), text).toEqual({ ok: true, value: text })
    }),
    { numRuns: runs, seed: SEED },
  )
}

export function writeAnyGuides(runs: number): void {
  fc.assert(
    fc.property(anyGuide, (guide) => {
      const text = writeGuide(guide, { folder: 'guides' })
      const { value, problems, missingIds } = readGuide(guide.id, text)
      expect([problems, missingIds], text).toEqual([[], []])
      expect(value && published(value), text).toEqual(published(guide))
      expect(formatGuide(text), text).toEqual({ ok: true, value: text })
    }),
    { numRuns: runs, seed: SEED },
  )
}

/** A text of several blocks is several texts in a file, and the same for readers. */
const published = (guide: Guide) => publishGuide(comparableGuide(guide), (id) => id, [])
