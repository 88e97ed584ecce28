// The hidden fields of a form that name the questions it asks.
import type { QuestionSet } from '../../catalogue/question-set.ts'
import { SET_FIELDS, setTexts } from './question-set.ts'

export function SetFields({ set }: { readonly set: QuestionSet }) {
  const { seed, set: name, only } = setTexts(set)
  return (
    <>
      {seed && <input type="hidden" name={SET_FIELDS.seed} value={seed} />}
      {name && <input type="hidden" name={SET_FIELDS.set} value={name} />}
      {only && <input type="hidden" name={SET_FIELDS.only} value={only} />}
    </>
  )
}
