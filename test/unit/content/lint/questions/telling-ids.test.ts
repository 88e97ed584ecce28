// Rules about ids, which are public: none may reveal the key.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { Question } from '../../../../../content/model/question.ts'
import { match } from '../../../../../content/questions/match.ts'
import { order } from '../../../../../content/questions/order.ts'
import { BREAD, BREADS } from '../../../../fixtures/content/placing-scoring.ts'

const texts = { id: 'q', section: 'baking', explanation: 'So it is.', feedback: 'Look again.' }

const ordering = (...ids: string[]) =>
  order({
    ...texts,
    prompt: 'Put them in order.',
    items: Object.fromEntries(ids.map((id) => [id, { text: `Do ${id} now` }])),
  })
const matching = (pairs: Record<string, string>) =>
  match({
    ...texts,
    prompt: 'What goes with what?',
    targets: Object.fromEntries(Object.values(pairs).map((id) => [id, `To ${id}`])),
    items: Object.fromEntries(
      Object.entries(pairs).map(([id, target]) => [id, { text: `From ${id}`, target }]),
    ),
  })
const found = (question: Question) =>
  checkCatalogue({ guides: BREADS.guides, quizzes: [{ ...BREAD, questions: [question] }] })
    .filter(({ code }) => code === 'telling-id')
    .map(({ message }) => message)

describe('ids that pass judgement', () => {
  it.each([
    ['of an item in an order', ordering('flour', 'decoy', 'bake'), 'decoy'],
    ['of an item to match', matching({ 'right-one': 'italy', other: 'peru' }), 'right-one'],
    ['of a target', matching({ pasta: 'answer-2', other: 'peru' }), 'answer-2'],
  ])('are reported %s', (_, question, id) => {
    expect(found(question)).toEqual([
      `question "q": the id "${id}" gives a verdict; ids are public, so it gives the key away; name it after its text`,
    ])
  })
})

describe('ids that count in the right order', () => {
  it.each([
    ['numbers', ['step-1', 'step-2', 'step-3', 'step-4']],
    ['numbers without a hyphen', ['s1', 's2', 's10']],
    ['ordinals', ['first', 'second', 'third']],
    ['ordinals with a word', ['first-step', 'second-step', 'third-step']],
    ['ordinals in digits', ['the-1st', 'the-2nd', 'the-3rd']],
    ['years', ['war-1914', 'peace', 'war-1939']],
  ])('are reported as %s', (_, ids) => {
    expect(found(ordering(...ids))).toEqual([
      expect.stringMatching(/the ids "[^;]+ count in the right order;[^;]+; name each/),
    ])
  })

  it.each([
    ['words', ['mix', 'rise', 'bake']],
    ['numbers in another order', ['step-2', 'step-3', 'step-1']],
    ['one number', ['mix', 'rise-2', 'bake']],
  ])('are not found in %s', (_, ids) => {
    expect(found(ordering(...ids))).toEqual([])
  })
})

describe('ids with the number of their target', () => {
  it.each<[string, Record<string, string>]>([
    ['each', { 'item-1': 'target-1', 'item-2': 'target-2', 'item-3': 'target-3' }],
    ['most', { 'item-1': 'target-1', 'item-2': 'target-2', 'item-3': 'target-4' }],
    ['ordinals', { 'first-bread': 'land-1', 'second-bread': 'land-2' }],
  ])('are reported where it is %s', (_, pairs) => {
    expect(found(matching(pairs))).toEqual([
      expect.stringMatching(/"[^"]+" goes with "[^;]+; ids are public, so equal numbers/),
    ])
  })

  it.each<[string, Record<string, string>]>([
    ['words', { ciabatta: 'italy', baguette: 'france' }],
    ['one equal pair of three', { 'i-1': 't-1', 'i-2': 't-3', 'i-3': 't-2' }],
  ])('are not found in %s', (_, pairs) => {
    expect(found(matching(pairs))).toEqual([])
  })
})
