// Calls for what is shown only after an answer.
import type { HintResult, PublicGuide, SharedAnswer } from '../content/wire.ts'
import { type Answer, call, post } from './api.ts'

export function getResult(api: string, code: string): Promise<Answer<SharedAnswer>> {
  const url = `${api}/api/v1/results/${code}`
  return call<SharedAnswer>(url, {}, (value) => Array.isArray(value.questions))
}

export function getGuide(api: string, guide: string): Promise<Answer<PublicGuide>> {
  return call<PublicGuide>(`${api}/api/v1/guides/${guide}`, {}, (value) => value.id === guide)
}

/** `number` from 1. */
export function getHint(
  api: string,
  quiz: string,
  question: string,
  number: number,
): Promise<Answer<HintResult>> {
  const url = `${api}/api/v1/quizzes/${quiz}/hint`
  return post<HintResult>(url, { question, number }, (value) => value.question === question)
}
