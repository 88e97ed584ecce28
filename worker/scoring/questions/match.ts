// Items matched with targets: each right pair earns its share, and a wrong one takes
// nothing, as in Moodle's matching questions (and in QTI's matchInteraction with a mapping
// of 1 for each right pair). An item left open earns nothing.
import type { MatchQuestion } from '../../../content/model/question.ts'
import type { Grader } from './grader.ts'
import { placedFeedback } from './placing.ts'

export const match: Grader<MatchQuestion, Record<string, string>> = {
  read({ prompt }, response) {
    if (typeof response !== 'object' || Array.isArray(response))
      return { ok: false, error: 'The response must name a target for each item.' }
    const items = new Set(prompt.items.map(({ id }) => id))
    const targets = new Set(prompt.targets.map(({ id }) => id))
    if (Object.keys(response).some((id) => !items.has(id)))
      return { ok: false, error: 'There is no item with this id.' }
    if (Object.values(response).some((id) => !targets.has(id)))
      return { ok: false, error: 'There is no target with this id.' }
    return { ok: true, value: response }
  },
  fraction({ prompt, solution }, response) {
    const right = prompt.items.filter(({ id }) => response[id] === solution.key[id]).length
    return right / prompt.items.length
  },
  answer: ({ solution }) => ({ ...solution.key }),
  chosen: (response, { solution }) =>
    Object.keys(response).filter((id) => response[id] !== solution.key[id]),
  feedback(question, grade) {
    const { response } = grade
    return placedFeedback(question, grade, (id) => {
      if (typeof response !== 'object' || Array.isArray(response)) return undefined
      return question.solution.pairs[id]?.[response[id] ?? '']
    })
  },
}
