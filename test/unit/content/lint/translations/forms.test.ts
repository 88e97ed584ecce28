// A translation that accepts answers which its source refuses.
import { expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { QuizTranslation } from '../../../../../content/model/translation.ts'
import { TYPED_FORMS } from '../../../../fixtures/content/typed-forms.ts'

/** What is found once the question `closing` accepts these forms in Spanish. */
function accepting(...accept: readonly [string, ...string[]]) {
  const translations = (TYPED_FORMS.translations ?? []).map((one) => {
    const { source, texts } = one as QuizTranslation
    const closing = { ...Reflect.get(texts.questions, 'closing'), accept }
    return { kind: 'quiz', source, texts: { ...texts, questions: { ...texts.questions, closing } } }
  })
  const catalogue = { ...TYPED_FORMS, translations: translations as QuizTranslation[] }
  return checkCatalogue(catalogue)
    .filter(({ code, message }) => code === 'more-forms' && message.includes('"closing"'))
    .map(({ severity, message }) => `${severity} ${message}`)
}

it('is reported with both lists', () => {
  expect(accepting('proyecto final', 'remate', 'trabajo')).toEqual([
    expect.stringMatching(
      /^warning .*the question "closing" takes 3 answers .*"trabajo"\), and its source 2 \("capstone", "capstone project"\)/,
    ),
  ])
})

it.each([
  ['as many as the source', ['proyecto final', 'remate']],
  ['fewer', ['remate']],
  ['articles, plurals and accents', ['remate', 'el remate', 'remates', 'final', 'finál']],
  ['forms of the source', ['remate', 'final', 'capstone', 'capstone project']],
] as const)('is not reported for %s', (_, accept) => {
  expect(accepting(...(accept as unknown as [string]))).toEqual([])
})
