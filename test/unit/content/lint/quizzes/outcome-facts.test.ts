// The check that no advice contradicts what a reader asked for, by the facts of the guide.
import { describe, expect, it } from 'vitest'
import { denies, factValue } from '../../../../../content/grading/wanted-facts.ts'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { OutcomeQuestion, OutcomeQuiz } from '../../../../../content/model/outcome-quiz.ts'
import { resolveOutcome } from '../../../../../worker/scoring/outcome.ts'
import {
  everyAnswers,
  JOURNEYS,
  JOURNEYS_CATALOGUE,
} from '../../../../fixtures/content/limited-outcomes.ts'

const REVISIONS = { weather: 1, night: 1, wishes: 1 }

/** The quiz with a change to one of its questions. */
function changed(id: string, change: (question: OutcomeQuestion) => Partial<OutcomeQuestion>) {
  const questions = JOURNEYS.questions.map((question) =>
    question.id === id ? { ...question, ...change(question) } : question,
  )
  return { ...JOURNEYS, questions }
}

function found(quiz: OutcomeQuiz) {
  return checkCatalogue({ ...JOURNEYS_CATALOGUE, quizzes: [quiz] }).filter(
    ({ message }) => !message.startsWith('guide'),
  )
}
const codes = (quiz: OutcomeQuiz) => found(quiz).map(({ code }) => code)

/** `option: outcome` for every answer with a winner that the facts deny what the option wants. */
function contradictions(quiz: OutcomeQuiz): string[] {
  const all = everyAnswers(quiz).flatMap((wishes) => {
    const answers = Object.entries(wishes).map(([question, response]) => ({ question, response }))
    const result = resolveOutcome(quiz, REVISIONS, { answers })
    const outcome = result.ok && result.value.outcome?.id
    if (!outcome) return []
    return quiz.questions.flatMap(({ id, facts }) =>
      Object.entries(facts)
        .filter(([option]) => [wishes[id] ?? []].flat().includes(option))
        .filter(([, fact]) => denies(factValue(quiz.guide, outcome, fact)))
        .map(([option]) => `${option}: ${outcome}`),
    )
  })
  return [...new Set(all)].toSorted()
}

/** What `check` reports, in the same words. */
function reported(quiz: OutcomeQuiz): string[] {
  return found(quiz)
    .filter(({ code }) => code === 'denied-fact')
    .map(({ message }) =>
      message.replace(/.*readers who choose "(.*?)" in .*? get "(.*?)".*/, '$1: $2'),
    )
    .toSorted()
}

describe('advice that contradicts a reader by the facts of the guide', () => {
  it('does not exist in the fixture quiz, for any answers', () => {
    expect(contradictions(JOURNEYS)).toEqual([])
    expect(codes(JOURNEYS)).toEqual([])
  })

  it.each(['weather', 'night', 'wishes'])('is reported once %s rules nothing out', (id) => {
    const quiz = changed(id, () => ({ limits: {} }))
    expect(contradictions(quiz)).not.toEqual([])
    expect(reported(quiz)).toEqual(contradictions(quiz))
  })

  it('is reported with an example and the line of the option', () => {
    const quiz = changed('weather', () => ({ limits: {} }))
    const sources = { 'content/quizzes/journeys.ts': "id: 'journeys',\nid: 'weather',\ndry: {\n" }
    const [first] = checkCatalogue({ ...JOURNEYS_CATALOGUE, quizzes: [quiz] }, sources).filter(
      ({ code }) => code === 'denied-fact',
    )
    expect(first).toMatchObject({ line: 3, severity: 'error' })
    expect(first?.message).toContain('can get "bicycle", whose "dry" is "no" in the guide')
    expect(first?.message).toMatch(/with the answers .*"dry"/)
  })

  it('is not what a cell says that is no plain no', () => {
    const facts = { cheap: 'cheap' }
    const quiz = changed('wishes', ({ limits }) => ({ limits, facts }))
    expect(codes(quiz)).toEqual([])
  })
})

describe('the rules for facts', () => {
  it('find a fact that is no column of the guide, and one of an option that is not there', () => {
    expect(codes(changed('weather', () => ({ facts: { dry: 'warm' } })))).toContain('unknown-fact')
    expect(codes(changed('weather', () => ({ facts: { up: 'dry' } })))).toContain('unknown-option')
  })

  it('warn about an outcome that the facts say nothing of', () => {
    const [first, ...rest] = JOURNEYS.outcomes
    if (!first) throw new Error('It has outcomes.')
    const quiz = { ...JOURNEYS, outcomes: [...rest, first, { ...first, id: 'balloon' }] }
    const warnings = found(quiz).filter(({ code }) => code === 'outcome-without-facts')
    expect(warnings.map(({ severity }) => severity)).toEqual(['warning'])
    expect(warnings[0]?.message).toContain('no row "balloon"')
  })
})
