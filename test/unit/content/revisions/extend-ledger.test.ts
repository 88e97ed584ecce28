// The revisions ledger: a revision changes with what scoring depends on and with nothing else, and
// released rows never change.
import { describe, expect, it } from 'vitest'
import { drawn } from '../../../../content/common/draw.ts'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import type { Guide } from '../../../../content/model/guide.ts'
import type { Question } from '../../../../content/model/question.ts'
import type { CheckQuiz } from '../../../../content/model/quiz.ts'
import { single } from '../../../../content/questions/single.ts'
import { extendLedger } from '../../../../content/revisions/extend-ledger.ts'
import {
  currentRevisions,
  EMPTY_LEDGER,
  type Ledger,
  namedPool,
} from '../../../../content/revisions/ledger.ts'
import { verifyLedger } from '../../../../content/revisions/verify-ledger.ts'

const guide: Guide = {
  id: 'a-guide',
  title: 'A guide',
  description: 'About something',
  lang: 'en',
  source: { title: 'Source', author: 'Author', published: '2019-11-10' },
  sections: { here: { title: 'Here', body: ['Text'] }, there: { title: 'There', body: ['Text'] } },
  takeaways: [],
}

const SOURCE = {
  id: 'first',
  section: 'here',
  prompt: 'Which?',
  options: { a: { text: 'A', feedback: 'Yes' }, b: { text: 'B', feedback: 'No' } },
  key: 'a',
  explanation: 'Because',
} as const

const aQuestion = (change: Partial<Parameters<typeof single>[0]> = {}): Question =>
  single({ ...SOURCE, ...change } as Parameters<typeof single>[0])

function aCatalogue(...questions: Question[]): Catalogue<CheckQuiz> {
  const bands = [{ id: 'all', from: 0, title: 'All', text: 'Text' }]
  const about = { title: 'A quiz', description: 'About', lang: 'en', bands }
  return { guides: [guide], quizzes: [{ id: 'a-quiz', kind: 'check', ...about, guide, questions }] }
}

const second = aQuestion({ id: 'second' })
const before = extendLedger(EMPTY_LEDGER, aCatalogue(aQuestion(), second))
const revisionsAfter = (first: Question, ...rest: Question[]) =>
  currentRevisions(extendLedger(before, aCatalogue(first, ...rest)), 'a-quiz')

const messages = (ledger: Ledger) =>
  verifyLedger(ledger)
    .map(({ message }) => message)
    .join()

describe('extendLedger', () => {
  it('starts every question and quiz at revision 1', () => {
    expect(currentRevisions(before, 'a-quiz')).toEqual({
      revision: 1,
      questions: { first: 1, second: 1 },
    })
  })

  it('adds nothing for unchanged content', () => {
    expect(extendLedger(before, aCatalogue(aQuestion(), second))).toEqual(before)
  })

  it.each([
    ['the prompt is reworded', { prompt: 'Which one?' }],
    ['the explanation is reworded', { explanation: 'Since' }],
    [
      'a feedback is reworded',
      { options: { ...SOURCE.options, a: { text: 'A!', feedback: 'Y' } } },
    ],
    [
      'the options are written in another order',
      { options: { b: SOURCE.options.b, a: SOURCE.options.a } },
    ],
    ['a hint is added', { hints: ['Think'] }],
  ])('adds nothing when %s', (_, change) => {
    expect(extendLedger(before, aCatalogue(aQuestion(change), second))).toEqual(before)
  })

  it.each([
    ['the key moves', { key: 'b' }],
    ['an option is added', { options: { ...SOURCE.options, c: { text: 'C', feedback: 'No' } } }],
    ['the weight changes', { weight: 2 }],
  ])('adds a revision of that question and of the quiz when %s', (_, change) => {
    expect(revisionsAfter(aQuestion(change), second)).toEqual({
      revision: 2,
      questions: { first: 2, second: 1 },
    })
  })

  it('adds a revision of the quiz alone when a question is removed or names another section', () => {
    expect(revisionsAfter(aQuestion())).toEqual({ revision: 2, questions: { first: 1 } })
    expect(revisionsAfter(aQuestion({ section: 'there' }), second)).toEqual({
      revision: 2,
      questions: { first: 1, second: 1 },
    })
  })

  it('never reuses the number of a removed question', () => {
    const without = extendLedger(before, aCatalogue(aQuestion()))
    const after = extendLedger(without, aCatalogue(aQuestion(), aQuestion({ id: 'third' })))
    expect(after.quizzes['a-quiz']?.questions).toMatchObject({
      first: { number: 1 },
      second: { number: 2 },
      third: { number: 3 },
    })
  })
})

describe('a quiz that draws', () => {
  const names = ['first', 'second', 'third', 'fourth', 'fifth']
  const questions = names.map((id) => aQuestion({ id }))
  const drawing = (draw?: number, shuffle?: true): Catalogue => {
    const { guides, quizzes } = aCatalogue(...questions)
    const how = { ...(draw !== undefined && { draw }), ...(shuffle && { shuffle }) }
    return { guides, quizzes: quizzes.map((quiz) => ({ ...quiz, ...how })) }
  }
  const two = extendLedger(EMPTY_LEDGER, drawing(2))
  const rowsOf = (ledger: Ledger) => ledger.quizzes['a-quiz']?.revisions ?? []

  it('has `draw` in its row, and other quizzes do not', () => {
    expect(rowsOf(two)[0]).toMatchObject({ draw: 2 })
    expect(rowsOf(extendLedger(EMPTY_LEDGER, drawing()))[0]).not.toHaveProperty('draw')
  })

  it.each([
    ['more', 3],
    ['all', undefined],
  ])('gets a revision when it draws %s, and its questions do not', (_, draw) => {
    const after = extendLedger(two, drawing(draw))
    expect(rowsOf(after)).toHaveLength(2)
    expect(rowsOf(after)[0]).toEqual(rowsOf(two)[0])
    expect(currentRevisions(after, 'a-quiz').questions).toEqual(
      currentRevisions(two, 'a-quiz').questions,
    )
    expect(verifyLedger(after)).toEqual([])
  })

  it('gets no revision for `shuffle`, which no score depends on', () => {
    expect(extendLedger(two, drawing(2, true))).toEqual(two)
  })

  it('is reported when the `draw` of a released row was edited', () => {
    const edited: Ledger = JSON.parse(JSON.stringify(two).replace('"draw":2', '"draw":3'))
    expect(messages(edited)).toContain('was edited')
    const dropped: Ledger = JSON.parse(JSON.stringify(two).replace('"draw":2,', ''))
    expect(messages(dropped)).toContain('was edited')
  })

  it('still draws the questions of an old seed from the old row alone', () => {
    const later = extendLedger(two, aCatalogue(aQuestion({ id: 'another' })))
    const [old] = rowsOf(JSON.parse(JSON.stringify(later)))
    for (let seed = 0; seed < 50; seed += 1) {
      const set = drawn({ questions, draw: 2, shuffle: true }, seed).map(({ id }) => id)
      const known = (old && namedPool(old, { seed })) ?? []
      expect(known.map(({ question }) => question)).toEqual(names.filter((id) => set.includes(id)))
      expect(known[0]).toMatchObject({ section: 'here', maxScore: 1 })
    }
    expect(old && namedPool(old, {})).toEqual(old?.pool)
  })
})

describe('a quiz with sets, a spread and questions that are always asked', () => {
  const names = ['first', 'second', 'third', 'fourth', 'fifth']
  const questions = names.map((id, index) =>
    aQuestion({
      id,
      section: index < 3 ? 'here' : 'there',
      ...(id === 'third' && { always: true }),
    }),
  )
  const quizWith = (change: Partial<CheckQuiz>): Catalogue => {
    const { guides, quizzes } = aCatalogue(...questions)
    return { guides, quizzes: quizzes.map((quiz) => ({ ...quiz, draw: 2, ...change })) }
  }
  const sets = { short: ['first', 'fifth'], long: ['first', 'second', 'fourth'] }
  const one = extendLedger(EMPTY_LEDGER, quizWith({ spread: true, sets }))
  const rowsOf = (ledger: Ledger) => ledger.quizzes['a-quiz']?.revisions ?? []
  const idsIn = (ledger: Ledger, revision: number, names: Parameters<typeof namedPool>[1]) => {
    const row = rowsOf(ledger)[revision - 1]
    return row && namedPool(row, names)?.map(({ question }) => question)
  }

  it('keeps them in its row', () => {
    expect(rowsOf(one)).toMatchObject([
      {
        draw: 2,
        spread: true,
        always: ['third'],
        sets: [
          { number: 1, set: 'short', questions: sets.short },
          { number: 2, set: 'long', questions: sets.long },
        ],
      },
    ])
    expect(extendLedger(one, quizWith({ spread: true, sets }))).toEqual(one)
    expect(verifyLedger(one)).toEqual([])
  })

  it.each<[string, Partial<CheckQuiz>]>([
    ['its draw is not spread any more', { sets }],
    ['a set changes', { spread: true, sets: { ...sets, short: ['first'] } }],
    ['a set is dropped', { spread: true, sets: { long: sets.long } }],
    ['it has no sets any more', { spread: true }],
    [
      'nothing is always asked',
      { spread: true, sets, questions: names.map((id) => aQuestion({ id })) },
    ],
  ])('gets a revision when %s, and its old row still names the same questions', (_, change) => {
    const after: Ledger = JSON.parse(JSON.stringify(extendLedger(one, quizWith(change))))
    expect(rowsOf(after)).toHaveLength(2)
    expect(verifyLedger(after)).toEqual([])
    expect(idsIn(after, 1, { set: 1 })).toEqual(sets.short)
    expect(idsIn(after, 1, { set: 1, seed: 7 })).toEqual(sets.short)
    expect(idsIn(after, 1, { set: 3 })).toBeUndefined()
    for (let seed = 0; seed < 50; seed += 1) {
      const drawnNow = drawn({ questions, draw: 2, spread: true }, seed).map(({ id }) => id)
      expect(idsIn(after, 1, { seed })).toEqual(drawnNow)
      expect(drawnNow).toContain('third')
    }
  })

  it('never gives the number of a set to another one', () => {
    const without = extendLedger(one, quizWith({ sets: { short: sets.short } }))
    const after = extendLedger(without, quizWith({ sets: { other: sets.long, ...sets } }))
    expect(
      rowsOf(after)
        .at(-1)
        ?.sets?.map(({ set, number }) => [set, number]),
    ).toEqual([
      ['other', 3],
      ['short', 1],
      ['long', 2],
    ])
  })

  it.each([
    ['a set', '["first","fifth"]', '["first","third"]'],
    ['the number of a set', '"number":2,"set":"long"', '"number":4,"set":"long"'],
    ['the spread', '"spread":true,', ''],
    ['what is always asked', '"always":["third"]', '"always":["first"]'],
  ])('is reported when %s was edited', (_, before, after) => {
    const text = JSON.stringify(one)
    expect(text).toContain(before)
    expect(messages(JSON.parse(text.replace(before, after)))).toContain('was edited')
  })
})

describe('verifyLedger', () => {
  const content = aCatalogue(aQuestion({ key: 'b' }), second)
  const ledger = extendLedger(before, content)

  it('accepts rows that were not edited', () => {
    expect(verifyLedger(ledger)).toEqual([])
  })

  it.each([
    ['a section', (text: string) => text.replace('"here"', '"there"')],
    ['a maximum', (text: string) => text.replace('"maxScore":1', '"maxScore":2')],
    ['a hash', (text: string) => text.replace(/"revisions":\["./, '"revisions":["x')],
    [
      'a number',
      (text: string) => text.replace('"number":1,"revisions"', '"number":9,"revisions"'),
    ],
  ])('reports an old row in which %s was edited', (_, edit) => {
    const edited: Ledger = JSON.parse(edit(JSON.stringify(ledger)))
    expect(edited).not.toEqual(ledger)
    expect(messages(edited)).toContain('was edited')
  })
})
