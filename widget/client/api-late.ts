// Calls for what is shown only after an answer.
import type { HintResult, PublicGuide, SharedAnswer } from '../../content/wire/index.ts'
import type { Place } from '../element/context.ts'
import { type Answer, call, contentUrl, post } from './api.ts'

export function getResult(api: string, code: string): Promise<Answer<SharedAnswer>> {
  const url = `${api}/api/v1/results/${code}`
  return call<SharedAnswer>(url, {}, (value) => Array.isArray(value.questions))
}

export function getGuide(place: Place, guide: string): Promise<Answer<PublicGuide>> {
  return call<PublicGuide>(contentUrl(place, `guides/${guide}`), {}, (value) => value.id === guide)
}

/** `number` from 1. */
export function getHint(
  place: Place,
  quiz: string,
  question: string,
  number: number,
): Promise<Answer<HintResult>> {
  const url = contentUrl(place, `quizzes/${quiz}/hint`)
  return post<HintResult>(url, { question, number }, (value) => value.question === question)
}
