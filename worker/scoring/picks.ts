// What a response picked, for statistics: ids and names that the author gave, so that they are few
// and hold nothing that a reader typed. Each question type says what is worth counting.
import type { Question, QuestionOf } from '../../content/model/question.ts'
import type { QuestionType } from '../../content/wire/index.ts'
import type { Grade } from './questions/grader.ts'
import { pairsOf } from './questions/placing.ts'

type Picks<Q> = (question: Q, grade: Grade) => readonly string[]

/** The options, the items in a wrong place, or the name of the feedback on what was typed. */
const chosen: Picks<Question> = (_, grade) => grade.chosen

const PICKS: { readonly [T in QuestionType]: Picks<QuestionOf<T>> } = {
  single: chosen,
  multiple: chosen,
  truefalse: chosen,
  order: chosen,
  number: chosen,
  text: chosen,
  match: (_, { response }) =>
    Object.entries(pairsOf(response)).map(([item, target]) => `${item}/${target}`),
  // Of a gap with options the option; the others are named with their gap already.
  blanks({ prompt }, { response, chosen: names }) {
    const picked = new Map(Object.entries(pairsOf(response)))
    return prompt.blanks.flatMap(({ id, choices }, index) => {
      const name = choices ? `${id}/${picked.get(id) ?? ''}` : (names[index] ?? '')
      return name.endsWith('/') ? [] : [name]
    })
  },
}

export function picksOf(question: Question, grade: Grade): readonly string[] {
  return (PICKS[question.type] as Picks<Question>)(question, grade)
}
