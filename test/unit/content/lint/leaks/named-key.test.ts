// The rule that nothing names the right answer which a reader gets before they try again.
import { expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { Question } from '../../../../../content/model/question.ts'
import type { QuizTexts } from '../../../../../content/model/translation.ts'
import { match } from '../../../../../content/questions/match.ts'
import { number } from '../../../../../content/questions/number.ts'
import { single } from '../../../../../content/questions/single.ts'
import { translateQuiz } from '../../../../../content/translate/quiz.ts'
import { TYPED, TYPED_QUIZ } from '../../../../fixtures/content/typed-scoring.ts'

const base = { id: 'one', section: 'water', explanation: 'There are six.' } as const
const quizOf = (question: Question) => ({ ...TYPED_QUIZ, questions: [question] })

/** The texts that are reported. */
const found = (question: Question, texts?: QuizTexts) =>
  checkCatalogue({
    ...TYPED,
    quizzes: [quizOf(question)],
    ...(texts && { translations: [translateQuiz(quizOf(question), texts)] }),
  })
    .filter(({ code }) => code === 'named-key')
    .map(({ severity, message }) => `${severity}: ${message.slice(0, message.indexOf(' names'))}`)

const legs = (other: string, hint = 'Count them.') =>
  number({
    ...base,
    prompt: 'How many legs has an insect?',
    key: 6,
    feedback: { right: 'Six, on three pairs.', other },
    expected: [{ key: 8, feedback: 'Spiders have eight.' }],
    hints: [hint],
  })

it('reports feedback on a wrong number, in digits or in words, and not on the right one', () => {
  const reported = ['warning: question "one": the feedback "other"']
  expect(found(legs('It has six.'))).toEqual(reported)
  expect(found(legs('It has 6.'))).toEqual(reported)
  expect(found(legs('It has fewer than eight.'))).toEqual([])
})

it('reports a hint', () => {
  expect(found(legs('Not quite.', 'Half a dozen, or six.'))).toEqual([
    'warning: question "one": hint 1',
  ])
})

it('reports the feedback on a wrong option', () => {
  const option = (text: string, feedback: string) => ({ text, feedback })
  const asked = single({
    ...base,
    prompt: 'Where do bees live?',
    options: {
      hive: option('In a hive', 'Yes, in a hive.'),
      nest: option('In a nest', 'They live in a hive.'),
      cave: option('In a cave', 'Some did, long ago.'),
    },
    key: 'hive',
  })
  expect(found(asked)).toEqual(['warning: question "one": the feedback on "nest"'])
})

it('reports the feedback on an item, on a pair and on all items', () => {
  const asked = match({
    ...base,
    prompt: 'Where?',
    targets: { sea: 'In the sea', land: 'On the land', air: 'In the air' },
    items: {
      cow: { text: 'Cow', target: 'land' },
      shark: { text: 'Shark', target: 'sea', pairs: { air: 'A fish lives in the sea.' } },
      whale: { text: 'Whale', target: 'sea', feedback: 'It lives in the sea.' },
    },
    feedback: 'Most of them live on the land.',
  })
  expect(found(asked)).toEqual([
    'warning: question "one": the feedback on "whale"',
    'warning: question "one": the feedback on "shark" with "air"',
    'warning: question "one": the feedback on all items',
  ])
})

it('reports a translation in its own language', () => {
  const feedback = { right: 'Seis.', other: 'Tiene seis.' }
  const texts = {
    lang: 'es',
    title: 'Patas',
    description: '',
    questions: {
      one: {
        prompt: '¿Cuántas patas tiene un insecto?',
        explanation: 'Son seis.',
        hints: ['Cuéntalas.'],
        feedback,
        expected: [{ feedback: 'Ocho tienen las arañas.' }],
      },
    },
    bands: { all: { title: 'Medido', text: 'Así es.' } },
  }
  expect(found(legs('Not quite.'), texts)).toEqual([
    expect.stringContaining('question "one": the feedback "other"'),
  ])
})
