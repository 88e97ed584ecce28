// A translation has the texts that its source has, and no others.
import { expect, it } from 'vitest'
import { defineQuiz } from '../../../../content/define/quiz.ts'
import type { QuizTexts } from '../../../../content/model/translation.ts'
import { blanks } from '../../../../content/questions/blanks.ts'
import { trueFalse } from '../../../../content/questions/truefalse.ts'
import { inLanguage } from '../../../../content/translate/editions.ts'
import { translateQuiz } from '../../../../content/translate/quiz.ts'
import { findingsIn } from '../../../support/content/findings.ts'

const source = defineQuiz({
  id: 'stars',
  kind: 'check',
  title: 'Stars',
  description: 'What shines.',
  lang: 'en',
  questions: [
    trueFalse({ id: 'sun', prompt: 'The sun is a star.', key: true }),
    blanks({
      id: 'sorts',
      prompt: 'A [[cold]] star is red, and a hot one is [[colour]].',
      bank: { dwarf: 'small', giant: 'large' },
      blanks: {
        cold: { pick: 'dwarf' },
        colour: { options: { blue: { text: 'blue' }, grey: { text: 'grey' } }, key: 'blue' },
      },
    }),
  ],
})
const head = { lang: 'es', title: 'Estrellas', description: 'Lo que brilla.' }
const sorts = {
  prompt: 'Una estrella [[cold]] es roja, y una caliente es [[colour]].',
  bank: { dwarf: 'pequeña', giant: 'grande' },
  blanks: { colour: { options: { blue: { text: 'azul' }, grey: { text: 'gris' } } } },
}
const texts: QuizTexts = {
  ...head,
  questions: { sun: { prompt: 'El sol es una estrella.' }, sorts },
}
const found = (given: QuizTexts) =>
  findingsIn({ guides: [], quizzes: [source], translations: [translateQuiz(source, given)] })
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)

it('needs no feedback, explanation or band where the source has none', () => {
  expect(found(texts)).toEqual([])
})

it('translates the options of a bank and of a gap, feedback or not', () => {
  const catalogue = { guides: [], quizzes: [source], translations: [translateQuiz(source, texts)] }
  const [quiz] = inLanguage(catalogue, 'es').quizzes
  expect(quiz).not.toHaveProperty('guide')
  const choices = quiz?.questions.flatMap(({ prompt }) =>
    'blanks' in prompt ? prompt.blanks.flatMap(({ choices: all = [] }) => all) : [],
  )
  expect(choices?.map(({ text }) => text).toSorted()).toEqual(['azul', 'grande', 'gris', 'pequeña'])
})

it('is told of feedback and an explanation that the source does not have', () => {
  const sun = {
    prompt: 'El sol es una estrella.',
    explanation: 'Brilla.',
    feedback: { true: 'Sí.' },
  }
  expect(found({ ...texts, questions: { sun, sorts } })).toEqual([
    expect.stringContaining('it has questions.sun.explanation, which its source doesn’t'),
    expect.stringContaining('it has questions.sun.feedback.true, which its source doesn’t'),
  ])
})
