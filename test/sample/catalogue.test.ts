// What of the sample other tests and pages rely on: ids, questions, sections, facts, translations.
import { expect, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import { textsOf } from '../../content/lint/support/texts.ts'
import { markupText } from '../../content/parsing/markup.ts'
import { inLanguage, languagesOfOne } from '../../content/translate/editions.ts'
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

  it('has a short set of seven for a blog post, that question among them', () => {
    const { short } = quiz.sets ?? {}
    expect(short).toHaveLength(7)
    expect(short).toContain('specialization-grade')
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

  it('says once as of when its facts are: in the source of the guide', () => {
    expect(guide.source).toEqual({ author: 'Anthony', published: '2019-11-10' })
    for (const { description } of [guide, quiz, outcomeQuiz]) {
      expect(description).not.toContain('2019')
    }
  })

  it('never speaks of "the article" to readers, who have another one before them', () => {
    const texts = JSON.stringify([guide, { ...quiz, guide: 0 }, { ...outcomeQuiz, guide: 0 }])
    expect(texts).not.toMatch(/\barticle\b/i)
    expect(JSON.stringify(catalogue.translations)).not.toMatch(/artículo/i)
  })

  it('offers three options where one is right', () => {
    for (const { id, type, prompt } of quiz.questions) {
      if (type === 'single' && 'choices' in prompt) expect(prompt.choices, id).toHaveLength(3)
    }
  })

  it('has feedback of at most 240 characters, in both languages', () => {
    for (const lang of ['en', 'es']) {
      const translated = inLanguage(catalogue, lang).quizzes.find(({ id }) => id === quiz.id)
      if (translated?.kind !== 'check') throw new Error('It is a quiz of kind check.')
      for (const question of translated.questions) {
        const feedback = textsOf(question).filter(({ role }) => role === 'feedback')
        for (const { name, source } of feedback) {
          expect(markupText(source).length, `${question.id}, ${name}`).toBeLessThanOrEqual(240)
        }
      }
    }
  })
})
