// The gaps of a prompt have the order and the numbers of the fields below it, in every language.
import { describe, expect, it } from 'vitest'
import { defineGuide } from '../../../../content/define/guide.ts'
import { defineQuiz } from '../../../../content/define/quiz.ts'
import type { BlanksQuestion } from '../../../../content/model/question.ts'
import type { Quiz } from '../../../../content/model/quiz.ts'
import { gapsOf, sortByGap } from '../../../../content/parsing/gaps.ts'
import { blanks } from '../../../../content/questions/blanks.ts'
import { translatedQuiz, translateQuiz } from '../../../../content/translate/quiz.ts'

const guide = defineGuide({
  id: 'rivers',
  title: 'Rivers',
  description: 'Where they go.',
  lang: 'en',
  source: { title: 'On rivers', author: 'A', published: '2019-11-10' },
  sections: { mouth: { title: 'The mouth', body: ['They end in the sea.'] } },
  facts: { title: 'Kinds', subject: 'Kind', columns: {}, rows: {} },
  takeaways: [],
})

const feedback = { right: 'So it is.', other: 'Not there.' }

const quiz = defineQuiz(guide, {
  id: 'rivers',
  kind: 'check',
  title: 'Rivers',
  description: 'Where they go.',
  lang: 'en',
  questions: [
    blanks({
      id: 'rhine',
      section: 'mouth',
      prompt: 'The Rhine comes from the [[start]] and ends in the [[end]].',
      blanks: {
        // Not as the sentence has them.
        end: { accept: ['North Sea'], feedback },
        start: { accept: ['Alps'], feedback },
      },
      explanation: 'It runs north.',
    }),
  ],
  bands: [{ id: 'all', from: 0, title: 'Read', text: 'So it is.' }],
})

const said = { right: 'Así es.', other: 'Ahí no.' }
const spanish = translateQuiz(quiz, {
  lang: 'es',
  title: 'Ríos',
  description: 'Adónde van.',
  questions: {
    rhine: {
      prompt: 'En el [[end]] acaba el Rin, que viene de los [[start]].',
      blanks: {
        start: { accept: ['Alpes'], feedback: said },
        end: { accept: ['mar del Norte'], feedback: said },
      },
      explanation: 'Corre hacia el norte.',
    },
  },
  bands: { all: { title: 'Leído', text: 'Así es.' } },
})

const gapsIn = ({ questions: [question] }: Quiz) =>
  (question as BlanksQuestion).prompt.blanks.map(({ id }) => id)

describe('the gaps of a question', () => {
  it('have the order of the prompt, whatever the order in the source', () => {
    expect(gapsIn(quiz)).toEqual(['start', 'end'])
  })

  it('have the order of the translated prompt', () => {
    expect(gapsIn(translatedQuiz(spanish, guide))).toEqual(['end', 'start'])
  })
})

describe('gapsOf', () => {
  it('lists gaps, and not text that looks like one', () => {
    expect(gapsOf('A [[b]] and \\[[c]] and [[a]]')).toEqual(['b', 'a'])
    expect(gapsOf('None')).toEqual([])
  })
})

it('sortByGap puts gaps that the prompt lacks last, in their order', () => {
  expect(sortByGap('[[b]] [[a]]', ['x', 'a', 'y', 'b'], (id) => id)).toEqual(['b', 'a', 'x', 'y'])
})
