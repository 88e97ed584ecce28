// Translations of an outcome quiz whose options require or exclude outcomes.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../content/lint/check.ts'
import type { OutcomeQuiz } from '../../../../content/model/outcome-quiz.ts'
import type { QuizTexts } from '../../../../content/model/translation.ts'
import { inLanguage } from '../../../../content/translate/editions.ts'
import { translateQuiz } from '../../../../content/translate/quiz.ts'
import { JOURNEYS } from '../../../fixtures/content/limited-outcomes.ts'
import {
  JOURNEYS_ES,
  JOURNEYS_IN_SPANISH,
} from '../../../fixtures/content/spanish/limited-outcomes.ts'

const spanish = inLanguage(JOURNEYS_IN_SPANISH, 'es').quizzes[0] as OutcomeQuiz

const findings = (texts: object) =>
  checkCatalogue({
    ...JOURNEYS_IN_SPANISH,
    translations: [translateQuiz(JOURNEYS, { ...JOURNEYS_ES.texts, ...texts } as QuizTexts)],
  }).filter(({ message }) => message.startsWith('the es translation'))

describe('the Spanish quiz', () => {
  it('requires and excludes the same outcomes, for a reason in Spanish', () => {
    for (const [index, { limits }] of spanish.questions.entries()) {
      const source = JOURNEYS.questions[index]?.limits ?? {}
      expect(Object.keys(limits)).toEqual(Object.keys(source))
      for (const [option, { whyNot, ...lists }] of Object.entries(source)) {
        expect(limits[option]).toMatchObject(lists)
        expect(limits[option]?.whyNot).not.toBe(whyNot)
      }
    }
    expect(spanish.questions[0]?.limits.dry?.whyNot).toContain('*techo*')
  })
})

describe('the rules for translations', () => {
  const { questions } = JOURNEYS_ES.texts as unknown as {
    questions: { weather: { options: { dry: object; wet: object } } }
  }
  const dry = (texts: object) => {
    const { weather } = questions
    const options = { ...weather.options, dry: texts }
    return findings({ questions: { ...questions, weather: { ...weather, options } } })
  }

  it('report nothing about a complete translation', () => {
    expect(findings({})).toEqual([])
  })

  it('report a reason that is missing, and one for a limit that the source does not have', () => {
    const text = 'No, tengo que llegar seco'
    const [missing] = dry({ text })
    expect(missing).toMatchObject({ code: 'untranslated' })
    expect(missing?.message).toContain('questions.weather.options.dry.whyNot')
    const whyNot = 'Llueve.'
    const [unknown] = dry({ text, whyNot, why: 'Llueve.' })
    expect(unknown).toMatchObject({ code: 'unknown-text' })
    expect(unknown?.message).toContain('questions.weather.options.dry.why')
  })
})
