// The two options of a true-or-false question: words of the language of the quiz, which authors need
// not write, or labels of its own, which must be translated.
import { describe, expect, it } from 'vitest'
import { defineQuiz } from '../../../../content/define/quiz.ts'
import { checkCatalogue } from '../../../../content/lint/check.ts'
import type { CheckQuiz, Quiz } from '../../../../content/model/quiz.ts'
import { trueFalse } from '../../../../content/questions/truefalse.ts'
import { inLanguage } from '../../../../content/translate/editions.ts'
import { translateQuiz } from '../../../../content/translate/quiz.ts'
import { coffee } from '../../../fixtures/content/translated-quiz.ts'

const { facts: _, ...guide } = coffee
const feedback = { true: 'So.', false: 'So.' }
const statement = {
  id: 'q',
  section: 'water',
  prompt: 'It is.',
  explanation: 'So.',
  feedback,
} as const
const agreeing = { labels: { true: 'Agree', false: 'Disagree' } }

const asking = (lang: string, own: Partial<typeof agreeing> = {}): CheckQuiz =>
  defineQuiz(guide, {
    id: 'coffee',
    kind: 'check',
    title: 'T',
    description: 'D',
    lang,
    questions: [trueFalse({ ...statement, key: true, ...own })],
    bands: [{ id: 'all', from: 0, title: 'B', text: 'B' }],
  })
const labels = (quiz: Quiz | undefined) =>
  quiz?.questions
    .flatMap(({ prompt }) => ('choices' in prompt ? prompt.choices : []))
    .map(({ text }) => text)
const found = (quiz: Quiz) =>
  checkCatalogue({ guides: [guide], quizzes: [quiz] }).filter(
    ({ severity }) => severity === 'error',
  )

describe('a quiz that is not a translation', () => {
  it.each([
    ['en', ['True', 'False']],
    ['es', ['Verdadero', 'Falso']],
    ['es-MX', ['Verdadero', 'Falso']],
  ])('has the words for true and false of its language: %s', (lang, words) => {
    expect(labels(asking(lang))).toEqual(words)
    expect(found(asking(lang))).toEqual([])
  })

  it('keeps labels of its own, in any language', () => {
    expect(labels(asking('es', agreeing))).toEqual(['Agree', 'Disagree'])
    expect(found(asking('fi', agreeing))).toEqual([])
  })

  it('is reported where neither the language nor the question has labels', () => {
    expect(found(asking('fi'))).toMatchObject([
      {
        code: 'language',
        message:
          'question "q": its options read "True", "False", in a quiz whose lang is "fi"; readers would get words of another language; write its "labels", or add a row to content/parsing/common-words.ts',
      },
    ])
  })

  it('is reported where it was not declared by defineQuiz and has English labels', () => {
    expect(found({ ...asking('en'), lang: 'es' })).toMatchObject([
      { code: 'language', message: expect.stringContaining('or declare the quiz by defineQuiz') },
    ])
  })

  it('can be declared with an invalid language tag, which `check` then reports', () => {
    expect(found(asking('en_GB'))).toMatchObject([
      { code: 'language', message: expect.stringContaining('isn’t a BCP 47 language tag') },
    ])
  })
})

describe('a translation', () => {
  const translated = (own: object, source = asking('en', agreeing)) => ({
    guides: [guide],
    quizzes: [source],
    translations: [
      translateQuiz(source, {
        lang: 'es',
        title: 'T',
        description: 'D',
        questions: { q: { prompt: 'Lo es.', explanation: 'Así.', feedback, ...own } },
        bands: { all: { title: 'B', text: 'B' } },
      }),
    ],
  })
  const messages = (own: object, source?: CheckQuiz) =>
    checkCatalogue(translated(own, source))
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code}: ${message}`)

  it('must have labels where its source has labels of its own', () => {
    expect(messages({})).toEqual([
      expect.stringMatching(/^untranslated: .* it has no questions\.q\.labels\.true;/),
      expect.stringMatching(/^untranslated: .* it has no questions\.q\.labels\.false;/),
    ])
    expect(labels(inLanguage(translated({}), 'es').quizzes[0])).toEqual(['Agree', 'Disagree'])
    const own = { labels: { true: 'De acuerdo', false: 'En desacuerdo' } }
    expect(messages(own)).toEqual([])
    expect(labels(inLanguage(translated(own), 'es').quizzes[0])).toEqual([
      'De acuerdo',
      'En desacuerdo',
    ])
  })

  it('may have labels where its source has the common ones', () => {
    expect(messages({}, asking('en'))).toEqual([])
    expect(messages({ labels: { true: 'Sí', false: 'Qué va' } }, asking('en'))).toEqual([])
  })
})
