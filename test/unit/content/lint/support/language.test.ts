// Rules about the language of a source.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { Catalogue } from '../../../../../content/model/catalogue.ts'
import { PETS, PETS_CATALOGUE } from '../../../../fixtures/content/outcome-scoring.ts'
import { COFFEE, coffee, coffeeQuiz } from '../../../../fixtures/content/translated-quiz.ts'

/** A question points to a sentence, which is looked for by the rules of the guide's language. */
const [pour, ...others] = coffeeQuiz.questions
if (pour?.type !== 'single') throw new Error('The first question is a single.')
const quoting = { ...pour, solution: { ...pour.solution, evidence: 'It is hot' } }

const spoken = (lang: { guide?: string; quiz?: string }): Catalogue => {
  const guide = { ...coffee, lang: lang.guide ?? 'en' }
  const questions = [quoting, ...others]
  return {
    guides: [guide],
    quizzes: [{ ...coffeeQuiz, lang: lang.quiz ?? 'en', guide, questions }],
  }
}
const found = (catalogue: Catalogue, sources = {}) =>
  checkCatalogue(catalogue, sources).map(({ code, message, line }) => ({ code, message, line }))

describe('a source whose lang is not a language tag', () => {
  it.each(['en_GB', 'EN', 'english', 'e', ''])('is reported once: a guide in "%s"', (lang) => {
    expect(found(spoken({ guide: lang }))).toEqual([
      {
        code: 'language',
        message: `guide "coffee": its lang "${lang}" isn’t a BCP 47 language tag; nobody could ask for it; write "es" or "pt-BR"`,
      },
    ])
  })

  it('is reported once: a quiz, of either kind', () => {
    const message = expect.stringContaining('its lang "en_GB" isn’t a BCP 47 language tag')
    expect(found(spoken({ quiz: 'en_GB' }))).toEqual([{ code: 'language', message }])
    const pets = { ...PETS_CATALOGUE, quizzes: [{ ...PETS, lang: 'en_GB' }] }
    expect(found(pets).filter(({ code }) => code === 'language')).toEqual([
      { code: 'language', message },
    ])
  })

  it('is reported together with other findings, also of translations', () => {
    const { quizzes } = spoken({ guide: 'en_GB', quiz: 'en_GB' })
    const all = found({ ...COFFEE, quizzes: quizzes.map((quiz) => ({ ...quiz, title: '' })) })
    expect(all.map(({ code }) => code)).toEqual(expect.arrayContaining(['language', 'empty-text']))
  })

  it('is reported with its line', () => {
    const sources = { 'content/quizzes/coffee.ts': "defineQuiz({\n id: 'coffee',\n lang: 'en_GB'," }
    expect(found(spoken({ quiz: 'en_GB' }), sources)).toMatchObject([{ line: 3 }])
  })
})

it('reports a guide with facts in a language without common words', () => {
  expect(found(spoken({ guide: 'fi' }))).toMatchObject([
    { code: 'language', message: expect.stringContaining('no words for yes, no, true and false') },
  ])
  const { quizzes } = spoken({ guide: 'fi' })
  const { facts: _, ...plain } = { ...coffee, lang: 'fi' }
  expect(
    found({ guides: [plain], quizzes: quizzes.map((quiz) => ({ ...quiz, guide: plain })) }),
  ).toEqual([])
})

it.each(['en', 'en-GB', 'es', 'es-419'])('accepts a guide in %s', (lang) => {
  expect(found(spoken({ guide: lang }))).toEqual([])
})
