// The fields that a browser sends for a response, by the names that the form gives them.
import type { Question } from '../../../content/model/question.ts'
import type { Response } from '../../../content/wire/index.ts'

export type Field = readonly [name: string, value: string]

export function fieldsOf({ id, type }: Pick<Question, 'id' | 'type'>, response: Response): Field[] {
  if (typeof response !== 'object') return [[id, String(response)]]
  // An order is sent as a place for each item.
  if (Array.isArray(response)) {
    return response.map((one, index) =>
      type === 'order' ? [`${id}/${one}`, String(index + 1)] : [id, one],
    )
  }
  const between = type === 'blanks' ? '.blank.' : '/'
  return Object.entries(response).map(([part, value]) => [`${id}${between}${part}`, value])
}
