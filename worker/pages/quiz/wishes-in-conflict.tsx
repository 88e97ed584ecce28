// The wishes of an outcome quiz that exclude each other. Each is a button that sends all answers
// again without this wish, so that a reader without JavaScript need not answer anew.

import { splitPrompt } from '../../../content/common/blocks/split-prompt.ts'
import { plainText } from '../../../content/common/plain-text.ts'
import type { PublicQuestion, Wish } from '../../../content/wire/index.ts'
import type { QuestionSet } from '../../catalogue/question-set.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { optionText } from '../result/outcome.tsx'
import { SET_FIELDS } from '../settings/question-set.ts'
import { SetFields } from '../settings/set-fields.tsx'
import { Rich } from '../ui/text.tsx'
import { revisionField } from './form.tsx'
import type { FormAnswer } from './form-answers.ts'

/** A form that was sent, for sending it again. */
export interface SentForm {
  readonly action: string
  readonly set: QuestionSet
  /** Code of the shared result that the reader compares with. */
  readonly challenge: string | undefined
  readonly answers: readonly FormAnswer[]
}

interface WishesInConflictProps extends WithStrings {
  readonly conflict: readonly Wish[]
  readonly questions: readonly PublicQuestion[]
  readonly sent: SentForm
}

export function WishesInConflict({ conflict, questions, sent, strings }: WishesInConflictProps) {
  return (
    <>
      {conflict.map((wish) => {
        const text = plainText(optionText(questions, wish.question, wish.choice))
        return (
          <form class="give-up" method="post" action={sent.action}>
            <p class="label">
              <Rich
                text={
                  splitPrompt(questions.find(({ id }) => id === wish.question)?.prompt ?? '')[0]
                }
              />
            </p>
            <FieldsWithout wish={wish} sent={sent} />
            <button type="submit">{strings.outcome.without(text)}</button>
          </form>
        )
      })}
    </>
  )
}

/** The fields of the sent form, but for one option. */
function FieldsWithout({ wish, sent }: { readonly wish: Wish; readonly sent: SentForm }) {
  return (
    <>
      {sent.answers.map(({ question, response, revision }) => (
        <>
          {[response]
            .flat()
            .filter((id) => question !== wish.question || id !== wish.choice)
            .map((id) => (
              <input type="hidden" name={question} value={String(id)} />
            ))}
          {revision && (
            <input type="hidden" name={revisionField(question)} value={String(revision)} />
          )}
        </>
      ))}
      <SetFields set={sent.set} />
      {sent.challenge && <input type="hidden" name={SET_FIELDS.challenge} value={sent.challenge} />}
    </>
  )
}
