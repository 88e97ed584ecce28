// Writing Markdown: what is written reads as the same quiz or guide.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../../content/catalogue.ts'
import { readGuide } from '../../../../content/markdown/read-guide.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'
import { readGuideTranslation } from '../../../../content/markdown/translation/read-guide.ts'
import { readQuizTranslation } from '../../../../content/markdown/translation/read-quiz.ts'
import { writeGuide } from '../../../../content/markdown/write/guide.ts'
import { writeQuiz } from '../../../../content/markdown/write/quiz.ts'
import { writeTranslation } from '../../../../content/markdown/write/translation.ts'
import { translatedGuide } from '../../../../content/translate/guide.ts'
import { translatedQuiz } from '../../../../content/translate/quiz.ts'
import { FIXTURES } from '../../../fixtures/content/catalogue.ts'
import { JOURNEYS, JOURNEYS_GUIDE } from '../../../fixtures/content/limited-outcomes.ts'
import { REASONS } from '../../../fixtures/content/outcome-reasons.ts'
import { comparableGuide, comparableQuiz } from '../../../support/content/comparable.ts'
import { SETS } from '../../../support/content/golden.ts'

const QUIZZES = [
  ...catalogue.quizzes,
  ...FIXTURES.quizzes,
  ...SETS.map(({ quiz }) => quiz),
  JOURNEYS,
  REASONS,
]
const GUIDES = [...catalogue.guides, ...FIXTURES.guides, JOURNEYS_GUIDE]
const TRANSLATIONS = [...(catalogue.translations ?? []), ...(FIXTURES.translations ?? [])]

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

describe('a translation', () => {
  it.each(
    TRANSLATIONS.map((one) => [`${one.kind} ${one.source.id} ${one.texts.lang}`, one] as const),
  )('that is written reads as the same: %s', (_, translation) => {
    const { lang } = translation.texts
    const text = writeTranslation(translation, { folder: `${translation.kind}/${lang}` })
    if (translation.kind === 'guide') {
      const { value, problems } = readGuideTranslation(translation.source, text, lang)
      expect(problems).toEqual([])
      const read = value && comparableGuide(translatedGuide(value))
      expect(read).toEqual(comparableGuide(translatedGuide(translation)))
    } else {
      const { value, problems } = readQuizTranslation({ value: translation.source }, text, lang)
      expect(problems).toEqual([])
      const read = value && comparableQuiz(translatedQuiz(value, undefined))
      expect(read).toEqual(comparableQuiz(translatedQuiz(translation, undefined)))
      expect(value && writeTranslation(value)).toBe(text)
    }
  })
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
