// Which questions of the text changed. A new revision makes the answer to a question void, so the
// preview never shows a verdict on what the text no longer says, and the other answers stay.
import type { AnyQuestion, Quiz } from '../../../../../content/model/quiz.ts'

interface Known {
  readonly text: string
  readonly revision: number
}

/** Gives the revision of each question of a text, by its id. Call it for each text in turn. */
export function countRevisions(): (quiz: Quiz) => ReadonlyMap<string, number> {
  let known: ReadonlyMap<string, Known> = new Map()
  let count = 0
  return ({ questions }) => {
    known = new Map(
      (questions as readonly AnyQuestion[]).map((question) => {
        const text = JSON.stringify(question)
        const before = known.get(question.id)
        // No number is given twice: a question that comes back may say something else.
        return [question.id, before?.text === text ? before : { text, revision: ++count }]
      }),
    )
    return new Map([...known].map(([id, { revision }]) => [id, revision]))
  }
}
