// Content that must not compile. If a line below a @ts-expect-error compiles, the directive itself
// is an error and fails `npm run check`.
import { expect, it } from 'vitest'
import { fact, no, rowsWhere, unstated, yes } from '../../../../content/define/facts.ts'
import { defineGuide } from '../../../../content/define/guide.ts'
import { defineOutcomeQuiz, each } from '../../../../content/define/outcome-quiz.ts'
import { defineQuiz } from '../../../../content/define/quiz.ts'
import { match } from '../../../../content/questions/match.ts'
import { single } from '../../../../content/questions/single.ts'

const about = { title: 'A title', description: 'About', lang: 'en' } as const
const guide = defineGuide({
  id: 'a-guide',
  ...about,
  source: { title: 'Source', author: 'Author', published: '2019-11-10' },
  sections: { here: { title: 'Here', body: ['Text'] } },
  facts: {
    title: 'Facts',
    subject: 'Thing',
    columns: { grade: { label: 'Grade' }, dates: { label: 'Dates' } },
    rows: {
      one: { name: 'One', section: 'here', cells: { grade: no('here'), dates: unstated } },
      two: { name: 'Two', section: 'here', cells: { grade: yes('here'), dates: yes('here') } },
    },
  },
  takeaways: [],
})

const options = {
  yes: { text: 'Yes', feedback: 'Text' },
  no: { text: 'No', feedback: 'Text' },
} as const
const rest = { prompt: 'Which?', explanation: 'Text', options } as const
const bands = [{ id: 'all', from: 0, title: 'All', text: 'Text' }]
const quiz = { id: 'a-quiz', kind: 'check', ...about, bands } as const

it('accepts a guide without facts, whose sections still have to exist', () => {
  const { facts: _, ...source } = guide
  const plain = defineGuide(source)
  const found = single({ id: 'q', section: 'here', key: 'no', ...rest })
  expect(defineQuiz(plain, { ...quiz, questions: [found] }).guide).toBe(plain)
  const lost = single({ id: 'q', section: 'nowhere', key: 'no', ...rest })
  // @ts-expect-error: "nowhere" is no section of the guide
  defineQuiz(plain, { ...quiz, questions: [lost] })
  // @ts-expect-error: the guide has no facts
  expect(() => fact(plain, 'one', 'grade')).toThrow()
})

it('accepts a guide with nothing but sections', () => {
  const sections = { here: { title: 'Here', body: ['Text'] } }
  const plain = defineGuide({ id: 'a-guide', ...about, sections })
  const found = single({ id: 'q', section: 'here', key: 'no', ...rest })
  expect(defineQuiz(plain, { ...quiz, questions: [found] }).guide).toBe(plain)
})

it('accepts a quiz without a guide, whose questions name no section', () => {
  const free = single({ id: 'q', key: 'no', ...rest })
  expect(defineQuiz({ ...quiz, questions: [free] })).not.toHaveProperty('guide')
  expect(defineQuiz(guide, { ...quiz, questions: [free] }).questions).toEqual([free])
  expect(free).not.toHaveProperty('section')
  const bound = single({ id: 'q', section: 'here', key: 'no', ...rest })
  // @ts-expect-error: there is no guide that has sections
  defineQuiz({ ...quiz, questions: [bound] })
})

it('checks the section also where a question is declared in place', () => {
  defineQuiz(guide, {
    ...quiz,
    questions: [
      single({ id: 'q', key: 'no', ...rest }),
      single({ id: 'r', section: 'here', key: 'no', ...rest }),
      // @ts-expect-error: "nowhere" is no section of the guide
      single({ id: 's', section: 'nowhere', key: 'no', ...rest }),
    ],
  })
})

it('accepts questions without explanation and feedback, and quizzes without bands', () => {
  const { bands: _, ...bandless } = quiz
  const options = { yes: { text: 'Yes' }, no: { text: 'No' } }
  const bare = single({ id: 'q', prompt: 'Which?', options, key: 'yes' })
  expect(bare.solution).toEqual({ key: 'yes', feedback: {}, hints: [] })
  expect(defineQuiz({ ...bandless, questions: [bare] }).bands).toEqual([])
  // @ts-expect-error: "maybe" is no option
  single({ id: 'q', prompt: 'Which?', options, key: 'maybe' })
})

it('refuses to allow what no switchable rule reports', () => {
  const source = { id: 'q', key: 'no', ...rest } as const
  const question = single({ ...source, allow: { 'absolute-words': 'It is a law.' } })
  defineQuiz({ ...quiz, allow: { 'key-position': 'Dates in order.' }, questions: [question] })
  // @ts-expect-error: "same-text" cannot be switched off
  single({ ...source, allow: { 'same-text': 'So it is.' } })
  // @ts-expect-error: one question has no habit
  single({ ...source, allow: { 'key-position': 'So it is.' } })
  // @ts-expect-error: a reason is written in words
  single({ ...source, allow: { 'absolute-words': true } })
  // @ts-expect-error: "slug" cannot be switched off
  defineQuiz({ ...quiz, allow: { slug: 'So it is.' }, questions: [question] })
})

it('takes a key from a fact, with its literal type', () => {
  const key: 'no' = fact(guide, 'one', 'grade')
  expect(key).toBe('no')
  expect(rowsWhere(guide, 'grade', 'yes')).toEqual(['two'])
})

it('refuses a section that the guide does not have', () => {
  const lost = single({ id: 'q', section: 'nowhere', key: 'no', ...rest })
  // @ts-expect-error: "nowhere" is no section of the guide
  defineQuiz(guide, { ...quiz, questions: [lost] })
})

it('refuses a key that is none of the options', () => {
  // @ts-expect-error: "maybe" is no option
  single({ id: 'q', section: 'here', key: 'maybe', ...rest })
})

it('refuses a fact that the source does not state', () => {
  // @ts-expect-error: the cell is unstated
  expect(() => fact(guide, 'one', 'dates')).toThrow('states nothing')
})

it('refuses a value that no cell of the column has', () => {
  // @ts-expect-error: no cell says "depends"
  expect(rowsWhere(guide, 'grade', 'depends')).toEqual([])
})

it('refuses a target that a match does not have', () => {
  const item = { text: 'One', target: 'here' } as const
  match({
    id: 'q',
    section: 'here',
    prompt: 'Which?',
    explanation: 'Text',
    feedback: 'Text',
    targets: { here: 'Here', there: 'There' },
    // @ts-expect-error: "elsewhere" is no target
    items: { one: item, two: { text: 'Two', target: 'elsewhere' } },
  })
})

const outcome = { title: 'One', text: 'Text', prefer: 'Text', section: 'here' } as const
const matching = { id: 'a-match', ...about, outcomes: { one: outcome, two: outcome } } as const
const asked = { id: 'q', type: 'single', section: 'here', prompt: 'Which?' } as const

it('takes outcomes from a fact', () => {
  const points = each(rowsWhere(guide, 'grade', 'yes'), 2)
  const options = { a: { text: 'A', points, why: 'So.' } }
  const quiz = defineOutcomeQuiz(guide, { ...matching, questions: [{ ...asked, options }] })
  expect(quiz.questions[0]?.leanings).toEqual({ a: { points: { two: 2 }, why: 'So.' } })
})

it('refuses points for an outcome that the quiz does not have', () => {
  defineOutcomeQuiz(guide, {
    ...matching,
    // @ts-expect-error: "three" is no outcome
    questions: [{ ...asked, options: { a: { text: 'A', why: 'So.', points: { three: 1 } } } }],
  })
})

it('keeps the outcomes that an option requires or excludes', () => {
  const requires = rowsWhere(guide, 'grade', 'yes')
  const options = {
    a: { text: 'A', requires, whyNot: 'So.' },
    b: { text: 'B', excludes: ['two'], whyNot: 'So.' },
  } as const
  const quiz = defineOutcomeQuiz(guide, { ...matching, questions: [{ ...asked, options }] })
  expect(quiz.questions[0]?.limits).toEqual({
    a: { requires: ['two'], whyNot: 'So.' },
    b: { excludes: ['two'], whyNot: 'So.' },
  })
})

it('refuses a limit that names no outcome of the quiz, has both lists, or gives no reason', () => {
  const text = 'A'
  const whyNot = 'So.'
  defineOutcomeQuiz(guide, {
    ...matching,
    questions: [
      // @ts-expect-error: "three" is no outcome
      { ...asked, options: { a: { text, whyNot, requires: ['three'] } } },
      // @ts-expect-error: "three" is no outcome
      { ...asked, options: { a: { text, whyNot, excludes: ['three'] } } },
      // @ts-expect-error: an option has one of the two lists
      { ...asked, options: { a: { text, whyNot, requires: ['one'], excludes: ['two'] } } },
      // @ts-expect-error: whyNot is missing
      { ...asked, options: { a: { text, requires: ['one'] } } },
    ],
  })
})

it('keeps the fact that an option stands for', () => {
  const options = { a: { text: 'A', fact: 'grade', points: { one: 1 }, why: 'So.' } } as const
  const quiz = defineOutcomeQuiz(guide, { ...matching, questions: [{ ...asked, options }] })
  expect(quiz.questions[0]?.facts).toEqual({ a: 'grade' })
})

it('refuses a fact that the guide does not have', () => {
  const options = { a: { text: 'A', fact: 'size' } } as const
  // @ts-expect-error: "size" is no column of the facts
  defineOutcomeQuiz(guide, { ...matching, questions: [{ ...asked, options }] })
  const { facts: _, ...source } = guide
  const dated = { a: { text: 'A', fact: 'grade' } } as const
  // @ts-expect-error: the guide has no facts
  defineOutcomeQuiz(defineGuide(source), { ...matching, questions: [{ ...asked, options: dated }] })
})

it('refuses an outcome about a section that the guide does not have', () => {
  const lost = { ...outcome, section: 'nowhere' } as const
  // @ts-expect-error: "nowhere" is no section of the guide
  defineOutcomeQuiz(guide, { ...matching, outcomes: { one: outcome, two: lost }, questions: [] })
})

it('accepts an outcome quiz without a guide, in which nothing names a section', () => {
  const { section: _, ...free } = outcome
  const outcomes = { one: free, two: free }
  const options = { a: { text: 'A', points: { one: 1 }, why: 'So.' } } as const
  const { section: _section, ...question } = { ...asked, options }
  const quiz = defineOutcomeQuiz({ ...matching, outcomes, questions: [question] })
  expect(quiz).not.toHaveProperty('guide')
  // @ts-expect-error: there is no guide that has sections
  defineOutcomeQuiz({ ...matching, outcomes, questions: [{ ...asked, options }] })
  const wanting = { ...question, options: { a: { text: 'A', fact: 'grade' } } } as const
  // @ts-expect-error: there is no guide that has facts
  defineOutcomeQuiz({ ...matching, outcomes, questions: [wanting] })
})

it('refuses points without a reason', () => {
  const question = { ...asked, options: { a: { text: 'A', points: { one: 1 } } } } as const
  // @ts-expect-error: why is missing
  defineOutcomeQuiz(guide, { ...matching, questions: [question] })
})
