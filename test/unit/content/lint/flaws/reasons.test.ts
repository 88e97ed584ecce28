// Flaws that an author allows, each with a written reason.
import { describe, expect, it } from 'vitest'
import { inspectCatalogue } from '../../../../../content/lint/check.ts'
import type { Catalogue } from '../../../../../content/model/catalogue.ts'
import { PETS, PETS_CATALOGUE } from '../../../../fixtures/content/outcome-scoring.ts'
import { asking, catalogueOf, quizOf } from './flaws-of.ts'

const NEVER = { boiling: 'It never boils' }
const LONG = { warm: 'At 80 degrees, so that the leaves stay sweet' }
const because = (...codes: readonly string[]) => ({
  allow: Object.fromEntries(codes.map((code) => [code, 'The law says so.'])),
})
const codesIn = (catalogue: Catalogue) => {
  const { findings, allowed } = inspectCatalogue(catalogue)
  return {
    found: findings.map(({ code }) => code).filter((code) => !/^no-|told-before/.test(code)),
    allowed: allowed.map(({ code }) => code),
  }
}

describe('a flaw with a reason', () => {
  it('is not reported, and is listed with the reason', () => {
    const question = asking(NEVER, because('absolute-words'))
    const { findings, allowed } = inspectCatalogue(catalogueOf(quizOf([question])))
    expect(findings.map(({ code }) => code)).not.toContain('absolute-words')
    expect(allowed).toMatchObject([{ code: 'absolute-words', reason: 'The law says so.' }])
  })

  it('is allowed in its own question alone', () => {
    const questions = [asking(NEVER, because('absolute-words')), asking(NEVER, { id: 'again' })]
    expect(codesIn(catalogueOf(quizOf(questions)))).toEqual({
      found: ['absolute-words'],
      allowed: ['absolute-words'],
    })
  })

  it('is allowed in all questions of a quiz that has the reason', () => {
    const questions = [asking(NEVER), asking(NEVER, { id: 'again' })]
    expect(codesIn(catalogueOf(quizOf(questions, because('absolute-words'))))).toEqual({
      found: [],
      allowed: ['absolute-words', 'absolute-words'],
    })
  })

  it.each([
    ['above-option', asking({ boiling: 'None of the above' })],
    ['longest-is-right', asking(LONG)],
    ['many-options', asking({ pot: 'In a pot', cup: 'In a cup' })],
    ['negative-stem', { ...asking(), prompt: { ...asking().prompt, text: 'When not? NOT then.' } }],
  ])('can be %s', (code, question) => {
    expect(codesIn(catalogueOf(quizOf([question]))).found).toEqual([code])
    const allowed = { found: [], allowed: [code] }
    expect(codesIn(catalogueOf(quizOf([{ ...question, ...because(code) }])))).toEqual(allowed)
    expect(codesIn(catalogueOf(quizOf([question], because(code))))).toEqual(allowed)
  })

  it('can be a habit of the whole quiz', () => {
    const questions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => {
      const question = asking(LONG, { id })
      const choices = question.prompt.choices.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      return { ...question, prompt: { ...question.prompt, choices } }
    })
    const codes = ['longest-is-right', 'key-position']
    expect(codesIn(catalogueOf(quizOf(questions))).found.toSorted()).toEqual(codes.toSorted())
    const allowed = codesIn(catalogueOf(quizOf(questions, because(...codes))))
    expect(allowed.found).toEqual([])
    expect(allowed.allowed.toSorted()).toEqual(codes.toSorted())
  })

  it('is allowed in every language of the question', () => {
    const quiz = quizOf([asking({}, because('absolute-words'))])
    expect(codesIn(catalogueOf(quiz, { boiling: 'Nunca hierve' }))).toEqual({
      found: [],
      allowed: ['absolute-words'],
    })
  })

  it('is allowed in a question of an outcome quiz', () => {
    const [first, ...rest] = PETS.questions
    if (!first) throw new Error('The fixture has no question.')
    const question = { ...first, prompt: { ...first.prompt, text: 'What do you NOT want?' } }
    const asked = (change: object) =>
      codesIn({
        guides: PETS_CATALOGUE.guides,
        quizzes: [{ ...PETS, questions: [{ ...question, ...change }, ...rest] }],
      })
    expect(asked({}).found).toContain('negative-stem')
    expect(asked(because('negative-stem')).found).not.toContain('negative-stem')
  })
})

describe('a reason', () => {
  it.each(['', '  '])('has to be written: "%s" is an error', (reason) => {
    const question = asking(NEVER, { allow: { 'absolute-words': reason } })
    expect(codesIn(catalogueOf(quizOf([question]))).found).toEqual(['empty-reason'])
  })

  it('is a warning where the flaw is not found', () => {
    const { findings } = inspectCatalogue(
      catalogueOf(quizOf([asking({}, because('absolute-words'))], because('negative-stem'))),
    )
    const unused = findings.filter(({ code }) => code === 'unused-reason')
    expect(unused.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      expect.stringContaining(
        'warning quiz "tea": it allows "negative-stem", which it doesn’t have',
      ),
      expect.stringContaining(
        'warning question "pour": it allows "absolute-words", which it doesn’t have',
      ),
    ])
  })

  it('is in use while a habit of the quiz is reported instead', () => {
    const questions = ['a', 'b', 'c', 'd'].map((id) =>
      asking(LONG, { id, ...(id === 'a' && because('longest-is-right')) }),
    )
    expect(codesIn(catalogueOf(quizOf(questions)))).toEqual({
      found: ['longest-is-right'],
      allowed: ['longest-is-right'],
    })
  })
})
