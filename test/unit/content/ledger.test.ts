// The revisions ledger: ordinals move with what scoring depends on, and with
// nothing else; released rows stay as they are.
import { describe, expect, it } from 'vitest'
import { EMPTY_LEDGER, extendLedger, verifyLedger } from '../../../content/author/ledger.ts'
import { drawn } from '../../../content/draw.ts'
import { currentRevisions, drawnPool, type Ledger } from '../../../content/ledger.ts'
import { single } from '../../../content/questions/choice.ts'
import type { Catalogue, CheckQuiz, Guide, Question } from '../../../content/schema.ts'

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

describe('extendLedger', () => {
  it('begins everything at revision 1', () => {
    expect(currentRevisions(before, 'a-quiz')).toEqual({
      revision: 1,
      questions: { first: 1, second: 1 },
    })
  })

  it('adds nothing for content that it knows', () => {
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
  ])('moves that question and the quiz when %s', (_, change) => {
    expect(revisionsAfter(aQuestion(change), second)).toEqual({
      revision: 2,
      questions: { first: 2, second: 1 },
    })
  })

  it('moves the quiz alone when a question leaves, or points to another section', () => {
    expect(revisionsAfter(aQuestion())).toEqual({ revision: 2, questions: { first: 1 } })
    expect(revisionsAfter(aQuestion({ section: 'there' }), second)).toEqual({
      revision: 2,
      questions: { first: 1, second: 1 },
    })
  })

  it('never gives a number twice, even after a question is gone', () => {
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

  it('says so in its row, and one that does not says nothing', () => {
    expect(rowsOf(two)[0]).toMatchObject({ draw: 2 })
    expect(rowsOf(extendLedger(EMPTY_LEDGER, drawing()))[0]).not.toHaveProperty('draw')
  })

  it.each([
    ['more', 3],
    ['all', undefined],
  ])('moves when it draws %s, and no question does', (_, draw) => {
    const after = extendLedger(two, drawing(draw))
    expect(rowsOf(after)).toHaveLength(2)
    expect(rowsOf(after)[0]).toEqual(rowsOf(two)[0])
    expect(currentRevisions(after, 'a-quiz').questions).toEqual(
      currentRevisions(two, 'a-quiz').questions,
    )
    expect(verifyLedger(after, drawing(draw))).toEqual([])
  })

  it('stays when it is only shuffled: no score depends on it', () => {
    expect(extendLedger(two, drawing(2, true))).toEqual(two)
  })

  it('is found out when how many it drew is edited', () => {
    const edited: Ledger = JSON.parse(JSON.stringify(two).replace('"draw":2', '"draw":3'))
    expect(verifyLedger(edited, drawing(3)).join()).toContain('was edited')
    const dropped: Ledger = JSON.parse(JSON.stringify(two).replace('"draw":2,', ''))
    expect(verifyLedger(dropped, drawing()).join()).toContain('was edited')
  })

  it('still knows the questions of an old seed, from the old row alone', () => {
    const later = extendLedger(two, aCatalogue(aQuestion({ id: 'another' })))
    const [old] = rowsOf(JSON.parse(JSON.stringify(later)))
    for (let seed = 0; seed < 50; seed += 1) {
      const set = drawn({ questions, draw: 2, shuffle: true }, seed).map(({ id }) => id)
      const known = old ? drawnPool(old, seed) : []
      expect(known.map(({ question }) => question)).toEqual(names.filter((id) => set.includes(id)))
      expect(known[0]).toMatchObject({ section: 'here', maxScore: 1 })
    }
    expect(old && drawnPool(old, undefined)).toEqual(old?.pool)
  })
})

describe('verifyLedger', () => {
  const content = aCatalogue(aQuestion({ key: 'b' }), second)
  const ledger = extendLedger(before, content)

  it('accepts what the build wrote', () => {
    expect(verifyLedger(ledger, content)).toEqual([])
  })

  it('asks for a build when content has no row yet', () => {
    expect(verifyLedger(before, content).join()).toContain('npm run build')
  })

  it.each([
    ['a section', (text: string) => text.replace('"here"', '"there"')],
    ['a maximum', (text: string) => text.replace('"maxScore":1', '"maxScore":2')],
    ['a hash', (text: string) => text.replace(/"revisions":\["./, '"revisions":["x')],
    [
      'a number',
      (text: string) => text.replace('"number":1,"revisions"', '"number":9,"revisions"'),
    ],
  ])('finds %s edited in an old row', (_, edit) => {
    const edited: Ledger = JSON.parse(edit(JSON.stringify(ledger)))
    expect(edited).not.toEqual(ledger)
    expect(verifyLedger(edited, content).join()).toContain('was edited')
  })
})
