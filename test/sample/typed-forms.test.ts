// What is right when it is typed, form by form.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import type { Question } from '../../content/model/question.ts'
import { inLanguage } from '../../content/translate/editions.ts'
import type { Response } from '../../content/wire/index.ts'
import { grade } from '../../worker/scoring/grade.ts'
import { describeSample } from './sample.ts'
import { TYPED_FORMS } from './typed-forms.ts'

/** Right responses to the other gaps, so that the score is that of the gap in question. */
const OTHER_GAPS = { classes: 'live', issuer: 'university', goal: 'degree' }

describeSample('what is typed into the sample', ({ quiz }) => {
  describe.each(TYPED_FORMS)('$question $gap in $lang', ({ question, lang, gap, ...forms }) => {
    function isRight(form: string): boolean {
      const translated = inLanguage(catalogue, lang).quizzes.find(({ id }) => id === quiz.id)
      const source = translated?.questions.find(({ id }) => id === question) as Question
      const response: Response = gap === undefined ? form : { ...OTHER_GAPS, [gap]: form }
      const graded = grade(source, response, lang)
      return graded.ok && graded.value.correct
    }

    it('is right', () => {
      expect(forms.right.filter((form) => !isRight(form))).toEqual([])
    })

    it('is something else', () => {
      expect(forms.others.filter(isRight)).toEqual([])
    })
  })

  it('was tried in at least 200 forms', () => {
    const all = TYPED_FORMS.flatMap(({ right, others }) => [...right, ...others])
    expect(all.length).toBeGreaterThanOrEqual(200)
  })
})
