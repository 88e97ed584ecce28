// Reads the answers of a sent form into the shape in which the API receives them.
import {
  type Confidence,
  type PublicQuestion,
  Response as ResponseShape,
} from '../../../content/wire/index.ts'
import type { PageStrings } from '../../strings/page-strings.ts'
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

/**
 * Why answers cannot be graded, by question: what a question type says of them, and the limits of
 * the API. The fields of the form have the same limits, so a browser keeps them. `lang` is that of
 * the content.
 */
export function complaintsAbout(
  questions: readonly PublicQuestion[],
  answers: readonly FormAnswer[],
  lang: string,
  strings: PageStrings,
): ReadonlyMap<string, string> {
  const complaints = new Map<string, string>()
  for (const { question: id, response } of answers) {
    const question = questions.find((one) => one.id === id)
    const complaint = ResponseShape.safeParse(response).success
      ? question && questionPageOf(question).complaint?.(question, response, strings, lang)
      : strings.refused.unreadable
    if (complaint) complaints.set(id, complaint)
  }
  return complaints
}

/** The same for what scoring refuses: the path of an error begins with the place of an answer. */
export function complaintsIn(
  errors: readonly { readonly path: string }[],
  answers: readonly FormAnswer[],
  { refused: { unreadable } }: PageStrings,
): ReadonlyMap<string, string> {
  const idOf = (path: string) => answers[Number(path.split('/')[2])]?.question ?? ''
  return new Map(errors.map(({ path }) => [idOf(path), unreadable]))
}
