// Order and match questions: what is published, which changes are a new revision, and what the
// rules report.

import { describe, expect, it } from 'vitest'
import { drawn } from '../../../../content/common/draw.ts'
import { checkCatalogue } from '../../../../content/lint/check.ts'
import type { MatchQuestion, OrderQuestion, Question } from '../../../../content/model/question.ts'
import { publishQuiz } from '../../../../content/publish/quiz.ts'
import { readQuiz } from '../../../../content/publish/read-texts.ts'
import { extendLedger } from '../../../../content/revisions/extend-ledger.ts'
import { currentRevisions, EMPTY_LEDGER } from '../../../../content/revisions/ledger.ts'
import { PublicQuiz } from '../../../../content/wire/index.ts'
import {
  BREAD,
  BREADS,
  BREADS_LEDGER,
  GRAINS,
  STEPS,
  WEIGHTS,
} from '../../../fixtures/content/placing-scoring.ts'

const published = publishQuiz(readQuiz(BREAD), currentRevisions(BREADS_LEDGER, 'bread'))
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('what is published', () => {
  it('is in the public shape, with items and targets and nothing else', () => {
    expect(PublicQuiz.parse(published)).toEqual(published)
    const [steps, grains] = published.questions
    expect(Object.keys(steps ?? {}).toSorted()).toEqual(
      ['id', 'revision', 'prompt', 'section', 'hints', 'type', 'items'].toSorted(),
    )
    expect(Object.keys(grains ?? {})).toContain('targets')
  })

  it('is in another order than the key', () => {
    expect(ids(STEPS.prompt.items)).not.toEqual(STEPS.solution.key)
    expect(ids(STEPS.prompt.items).toSorted()).toEqual([...STEPS.solution.key].toSorted())
  })

  it('is shuffled by a seed, items and targets', () => {
    const shown = new Set(
      [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
        const [steps, grains] = drawn({ ...published, shuffle: 'options' }, seed)
        const lists = [steps, grains].flatMap((question) => {
          if (!question || !('items' in question)) return []
          return [ids(question.items), 'targets' in question ? ids(question.targets) : []]
        })
        return JSON.stringify(lists)
      }),
    )
    expect(shown.size).toBeGreaterThan(4)
  })
})

describe('the ledger', () => {
  const revisionsWith = (question: Question) => {
    const { id } = question
    const questions = BREAD.questions.map((one) => (one.id === id ? question : one))
    const [guide] = BREADS.guides
    const catalogue = { guides: guide ? [guide] : [], quizzes: [{ ...BREAD, questions }] }
    return extendLedger(BREADS_LEDGER, catalogue).quizzes.bread?.questions[id]?.revisions.length
  }
  const order = (key: readonly string[]): OrderQuestion => {
    return { ...STEPS, solution: { ...STEPS.solution, key } }
  }
  const match = (key: Readonly<Record<string, string>>): MatchQuestion => {
    return { ...GRAINS, solution: { ...GRAINS.solution, key } }
  }

  it('has a new revision when the order, a pair or the weight changes', () => {
    expect(revisionsWith(order(['rise', 'mix', 'bake', 'slice']))).toBe(2)
    expect(revisionsWith(match({ ...GRAINS.solution.key, tortilla: 'rye' }))).toBe(2)
    expect(revisionsWith({ ...WEIGHTS, weight: 3 })).toBe(2)
  })

  it('has none for changed texts, or for pairs written in another order', () => {
    expect(revisionsWith(order(STEPS.solution.key))).toBe(1)
    const entries = Object.entries(GRAINS.solution.key).toReversed()
    expect(revisionsWith(match(Object.fromEntries(entries)))).toBe(1)
    expect(revisionsWith({ ...STEPS, solution: { ...STEPS.solution, general: 'Else.' } })).toBe(1)
  })

  it('gives the same result each time', () => {
    expect(extendLedger(EMPTY_LEDGER, BREADS)).toEqual(BREADS_LEDGER)
  })
})

describe('the checks', () => {
  function codes(question: Question): string[] {
    const quiz = { ...BREAD, questions: [question] }
    return checkCatalogue({ guides: BREADS.guides, quizzes: [quiz] })
      .filter(({ severity, message }) => severity === 'error' && message.includes(question.id))
      .map(({ code }) => code)
  }
  const items = (list: OrderQuestion['prompt']['items']): OrderQuestion => {
    const prompt = { ...STEPS.prompt, items: list }
    return { ...STEPS, prompt, solution: { ...STEPS.solution, key: ids(list).toReversed() } }
  }
  const solved = (more: Partial<MatchQuestion['solution']>): MatchQuestion => {
    return { ...GRAINS, solution: { ...GRAINS.solution, ...more } }
  }
  const [first = { id: 'x', text: 'X' }, second = first] = STEPS.prompt.items

  it('find nothing in these', () => {
    for (const question of BREAD.questions) expect(codes(question), question.id).toEqual([])
  })

  it.each<[string, Question]>([
    ['item-count', items([first])],
    ['duplicate-id', items([first, second, first])],
    ['same-text', items([first, second, { id: 'third', text: second.text }])],
    ['slug', items([first, { id: 'Not a slug', text: 'Other' }])],
    ['empty-text', items([first, { id: 'blank', text: '' }])],
    ['empty-text', { ...STEPS, solution: { ...STEPS.solution, general: '' } }],
    ['published-key', { ...STEPS, solution: { ...STEPS.solution, key: ids(STEPS.prompt.items) } }],
    ['unknown-target', solved({ key: { ciabatta: 'wheat' } })],
    ['unknown-target', solved({ key: { ...GRAINS.solution.key, tortilla: 'spelt' } })],
    ['unused-feedback', solved({ pairs: { ciabatta: { wheat: 'Never read.' } } })],
    ['target-count', { ...GRAINS, prompt: { ...GRAINS.prompt, targets: [] } }],
    ['unknown-section', { ...STEPS, section: 'nowhere' }],
  ])('find %s', (code, question) => {
    expect(codes(question)).toContain(code)
  })

  it('name file and line', () => {
    const quiz = { ...BREAD, questions: [items([first])] }
    const sources = { 'content/quizzes/bread.ts': "id: 'bread',\n\n id: 'steps'," }
    const found = checkCatalogue({ guides: BREADS.guides, quizzes: [quiz] }, sources)
    expect(found.find(({ code }) => code === 'item-count')).toMatchObject({
      file: 'content/quizzes/bread.ts',
      line: 3,
    })
  })
})
