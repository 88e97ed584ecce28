// The request for a shared result, which only the chunk `challenge` needs.
import type { SharedAnswer } from '../../content/wire/index.ts'
import { type Answer, request } from './api.ts'

export function sharedResult(api: string, code: string): Promise<Answer<SharedAnswer>> {
  return request<SharedAnswer>(`${api}/api/v1/results/${code}`, {}, ({ questions }) =>
    Array.isArray(questions),
  )
}
