// What of the sample other tests and pages rely on: ids, questions, sections, facts, translations.
import { expect, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import { languagesOfOne } from '../../content/translate/editions.ts'
import { describeSample } from './sample.ts'

describeSample('the sample', ({ guide, quiz, outcomeQuiz }) => {
  it('has at least 12 questions, which together touch every section of the guide', () => {
    expect(quiz.questions.length).toBeGreaterThanOrEqual(12)
    const touched = new Set(quiz.questions.map(({ section }) => section))
    expect(touched).toEqual(new Set(Object.keys(guide.sections)))
  })

  it('asks whether a Specialization certificate shows a grade', () => {
    const question = quiz.questions.find(({ id }) => id === 'specialization-grade')
    expect(question?.prompt.text).toBe('Does a Specialization certificate show a grade?')
    expect(question?.type).toBe('single')
  })

  it('has a question of every type', () => {
    expect([...new Set(quiz.questions.map(({ type }) => type))].toSorted()).toEqual([
      'blanks',
      'match',
      'multiple',
      'number',
      'order',
      'single',
      'text',
      'truefalse',
    ])
  })

  it('gives every option of a choice question a feedback of its own', () => {
    for (const question of quiz.questions) {
      if (!('choices' in question.prompt)) continue
      const { feedback } = question.solution
      const texts = question.prompt.choices.map(({ id }) => Reflect.get(feedback, id))
      expect(texts.filter(Boolean), question.id).toHaveLength(question.prompt.choices.length)
      expect(new Set(texts).size, question.id).toBe(texts.length)
    }
  })

  it('compares the five programmes in nine facts', () => {
    expect(Object.keys(guide.facts?.rows ?? {})).toHaveLength(5)
    expect(Object.keys(guide.facts?.columns ?? {})).toHaveLength(9)
  })

  it('has an outcome for each of the five programmes', () => {
    expect(outcomeQuiz.outcomes.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(guide.facts?.rows ?? {}).toSorted(),
    )
  })

  it('asks at least 7 questions before it names an outcome, each with reasons', () => {
    expect(outcomeQuiz.questions.length).toBeGreaterThanOrEqual(7)
    for (const { id, prompt, leanings } of outcomeQuiz.questions) {
      const reasons = Object.keys(leanings)
      expect(reasons.length, id).toBeGreaterThanOrEqual(2)
      const options = prompt.choices.map((choice) => choice.id)
      for (const option of reasons) expect(options, id).toContain(option)
    }
  })

  it('is in Spanish too, guide and quizzes', () => {
    for (const source of [guide, quiz, outcomeQuiz]) {
      expect(languagesOfOne(catalogue, source), source.id).toEqual(['en', 'es'])
    }
  })

  it('says on guide and quizzes as of when its facts are', () => {
    for (const { description } of [guide, quiz, outcomeQuiz]) {
      expect(description).toContain('November 2019')
    }
  })
})
