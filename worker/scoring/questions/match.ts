// Items matched with targets. Each right pair scores its share and a wrong pair takes nothing
// away, as in Moodle's matching questions and in QTI's matchInteraction with a mapping of 1
// for each right pair. An item that is left open scores nothing.
import { err, ok } from '../../../content/common/result.ts'
import type { MatchQuestion } from '../../../content/model/question.ts'
import type { Grader } from './grader.ts'
import { pairsOf, placingFeedback } from './placing.ts'

export const match: Grader<MatchQuestion, Record<string, string>> = {
  read({ prompt }, response) {
    if (typeof response !== 'object' || Array.isArray(response))
      return err('The response must name a target for each item.')
    const items = new Set(prompt.items.map(({ id }) => id))
    const targets = new Set(prompt.targets.map(({ id }) => id))
    if (Object.keys(response).some((id) => !items.has(id)))
      return err('There is no item with this id.')
    if (Object.values(response).some((id) => !targets.has(id)))
      return err('There is no target with this id.')
    return ok(response)
  },
  fraction({ prompt, solution }, response) {
    const right = prompt.items.filter(({ id }) => response[id] === solution.key[id]).length
    return right / prompt.items.length
  },
  answer: ({ solution }) => ({ ...solution.key }),
  chosen: (response, { solution }) =>
    Object.keys(response).filter((id) => response[id] !== solution.key[id]),
  feedback(question, grade) {
    const targets = pairsOf(grade.response)
    return placingFeedback(
      question,
      grade,
      (id) => question.solution.pairs[id]?.[targets[id] ?? ''],
    )
  },
}
