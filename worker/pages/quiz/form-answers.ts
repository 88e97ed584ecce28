// Reads the answers of a sent form into the shape in which the API receives them.
import {
  type Confidence,
  type PublicQuestion,
  type Response,
  Response as ResponseShape,
} from '../../../content/wire/index.ts'
import type { ReadField } from '../questions/question-page.ts'
import { questionPageOf } from '../questions/registry.ts'
import { readConfidence } from './confidence.tsx'
import { revisionField } from './form.tsx'

export interface FormAnswer extends ReadField {
  readonly question: string
  readonly revision?: number
  readonly confidence?: Confidence
}

export function readAnswers(
  questions: readonly PublicQuestion[],
  form: URLSearchParams,
): FormAnswer[] {
  return questions.flatMap((question) => {
    const read = questionPageOf(question).read(question, form)
    if (!read) return []
    const revision = Number.parseInt(form.get(revisionField(question.id)) ?? '', 10)
    const confidence = readConfidence(question.id, form)
    return [
      {
        question: question.id,
        ...read,
        ...(revision > 0 && { revision }),
        ...(confidence && { confidence }),
      },
    ]
  })
}

/** The limits of the API. The fields of the form have the same limits, so a browser keeps them. */
export function tooLong(answers: readonly { response: Response }[]) {
  return answers.flatMap(({ response }, index) =>
    ResponseShape.safeParse(response).success
      ? []
      : [{ path: `/answers/${index}/response`, message: 'This response is too long.' }],
  )
}
