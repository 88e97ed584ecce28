// What `check` says of feedback and passages that an author left out.
import { describe, expect, it } from 'vitest'
import { completeness } from '../../../../../content/lint/quizzes/completeness.ts'
import type { Question } from '../../../../../content/model/question.ts'
import { single } from '../../../../../content/questions/single.ts'
import { BARE_QUIZ } from '../../../../fixtures/content/bare-quiz.ts'
import { honeyBeesQuiz } from '../../../../fixtures/content/check-quiz.ts'
import { PETS } from '../../../../fixtures/content/outcome-scoring.ts'
import { TYPED_QUIZ } from '../../../../fixtures/content/typed-scoring.ts'
import { findingsIn } from '../../../../support/content/findings.ts'

const half = single({
  id: 'half',
  section: 'water',
  prompt: 'Which planet has the most moons?',
  options: { saturn: { text: 'Saturn', feedback: 'By far.' }, mars: { text: 'Mars' } },
  key: 'saturn',
})
const { section: _, ...alone } = half
const feedback = 'So it is.'
const whole = {
  ...half,
  solution: { ...half.solution, feedback: { saturn: feedback, mars: feedback } },
}

const asking = (...questions: Question[]) => ({ ...TYPED_QUIZ, questions })
const said = (...questions: Question[]) =>
  findingsIn({ guides: [], quizzes: [asking(...questions)] }).map(
    ({ severity, code, message }) => `${severity} ${code} ${message}`,
  )

describe('feedback', () => {
  it('that is missing everywhere is one warning', () => {
    expect(findingsIn({ guides: [], quizzes: [BARE_QUIZ] }).map(({ code }) => code)).toEqual([
      'no-feedback',
      'no-passage',
    ])
  })

  it('that is missing in places is a warning that names them', () => {
    expect(said(half)).toEqual([
      expect.stringMatching(/^warning no-feedback .*question "half" has no feedback for "mars";/),
    ])
  })

  it('on what is typed, put in a place or filled in is named by its field', () => {
    const one = { ...half, id: 'one' }
    const warnings = said(one, ...BARE_QUIZ.questions).filter((text) =>
      text.includes('no-feedback'),
    )
    const namesIn = (id: string) =>
      /for (.*?);/.exec(warnings.find((text) => text.includes(`question "${id}" has`)) ?? '')?.[1]
    expect(namesIn('how-many')).toBe('"right", "other"')
    expect(namesIn('made-of')).toBe('"hygiea", "vesta", "sun"')
    expect(namesIn('discovered')).toBe(
      '"who/right", "who/other", "year/right", "year/other", "town/rome", "town/bath"',
    )
  })

  it('of every type that has all of it is no warning', () => {
    expect(completeness(honeyBeesQuiz)).toBeUndefined()
    const codes = findingsIn({ guides: [honeyBeesQuiz.guide], quizzes: [honeyBeesQuiz] })
    expect(codes.map(({ code }) => code)).not.toContain('no-feedback')
  })
})

describe('a passage', () => {
  it('that one question lacks is a warning', () => {
    const other = { ...whole, id: 'other' }
    expect(said(other, { ...alone, solution: whole.solution })).toEqual([
      expect.stringMatching(/^warning no-passage .*question "half" names no section of the guide;/),
    ])
  })

  it('that an outcome lacks is a warning', () => {
    const [first, ...others] = PETS.outcomes
    const { section: _, ...bare } = first ?? { id: '', title: '', text: '', prefer: '' }
    const found = findingsIn({
      guides: [],
      quizzes: [{ ...PETS, outcomes: [bare, ...others] }],
    })
    expect(found.map(({ code }) => code)).toEqual(['no-passage'])
  })

  it('cannot be named without a guide', () => {
    const found = findingsIn({ guides: [], quizzes: [{ ...BARE_QUIZ, questions: [whole] }] })
    expect(found.map(({ code }) => code)).toEqual(['unknown-section'])
  })

  it('must be named by a question that quotes it', () => {
    const quoting = { ...alone, solution: { ...whole.solution, evidence: 'By far' } }
    const found = findingsIn({ guides: [], quizzes: [{ ...BARE_QUIZ, questions: [quoting] }] })
    expect(found.map(({ code }) => code)).toEqual(['no-passage', 'evidence'])
  })
})

describe('the summary of a quiz', () => {
  it('counts what has feedback and what has a passage', () => {
    expect(completeness(asking(half, { ...alone, id: 'alone' }))).toBe(
      'quiz "typed": feedback for 2 of 4 responses, a passage for 1 of 2 questions',
    )
  })

  it('counts each way to respond to a question of any type', () => {
    expect(completeness(BARE_QUIZ)).toBe(
      'quiz "planets": feedback for 0 of 25 responses, a passage for 0 of 8 questions',
    )
  })
})
