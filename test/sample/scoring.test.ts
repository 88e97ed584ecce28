// The golden vectors of the sample, worked out by hand, through the scoring itself, in both
// languages. How API, form and widget score is tested on fixtures.
import { expect, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import { inLanguage } from '../../content/translate/editions.ts'
import { grade } from '../../worker/scoring/grade.ts'
import { isChoice } from '../support/content/is-choice.ts'
import { responseOf, type Vector, vectorName } from '../support/content/vectors.ts'
import { describeSample } from './sample.ts'
import golden from './vectors.json' with { type: 'json' }

const VECTORS: readonly Vector[] = golden.cases.map((vector) => ({
  ...vector,
  response: responseOf(vector.response),
}))

describeSample('the vectors of the sample', ({ quiz }) => {
  it.each(['en', 'es'])('earn what they should, in the language %s', (lang) => {
    const questions = inLanguage(catalogue, lang).quizzes.find(({ id }) => id === quiz.id)
    if (questions?.kind !== 'check') throw new Error('It is a quiz of kind check.')
    for (const vector of VECTORS) {
      const source = questions.questions.find(({ id }) => id === vector.question)
      if (!source) throw new Error(`There is no question ${vector.question}.`)
      const { correct, score, maxScore } = vector
      expect(grade(source, vector.response, lang), vectorName(vector)).toMatchObject({
        value: { correct, score, maxScore },
      })
    }
  })

  it('cover every question, and every option of each', () => {
    for (const source of quiz.questions) {
      const own = VECTORS.filter(({ question }) => question === source.id)
      expect(
        own.some(({ correct }) => correct),
        source.id,
      ).toBe(true)
      expect(
        own.some(({ score }) => score === 0),
        source.id,
      ).toBe(true)
      if (!isChoice(source)) continue
      const chosen = new Set(own.flatMap<unknown>(({ response }) => response))
      expect(chosen, source.id).toEqual(new Set(source.prompt.choices.map(({ id }) => id)))
    }
  })
})
