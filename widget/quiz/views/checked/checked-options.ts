// The options of a checked question: those that were chosen or are right, and the others.
import type { CheckResult, PublicChoiceQuestion } from '../../../../content/wire/index.ts'
import type { Item } from '../../../progress/saved.ts'
import { html } from '../../../ui/html.ts'
import type { CheckedPart } from '../../questions/question-view.ts'
import { chosenIds, optionText } from '../../questions/shared/choice.ts'
import type { ViewProps } from '../view-props.ts'

/** In this order: chosen and not right, right and not chosen, chosen and right, the others. */
const OTHER = 3

export function checkedOptions(
  props: ViewProps,
  { choices }: PublicChoiceQuestion,
  { response }: Item,
  { answer, feedback }: CheckResult,
): { parts: readonly CheckedPart[]; others: readonly CheckedPart[] } {
  const isSingle = !Array.isArray(response)
  const texts = [...feedback.chosen, ...(feedback.others ?? [])]
  const all = choices.map(({ id, text }) => {
    const isChosen = chosenIds(response).includes(id)
    // While there is another try, the verdict on several options does not say which are wrong.
    const isKnown = answer !== undefined || (isSingle && isChosen)
    const isRight = isKnown ? chosenIds(answer).includes(id) : undefined
    const rank = isChosen ? (isRight === false ? 0 : 2) : isRight ? 1 : OTHER
    return {
      rank,
      isChosen,
      isLead: rank < 2,
      isRight: rank === OTHER ? undefined : isRight,
      label: rank === 1 ? props.strings.rightAnswer : undefined,
      reason: texts.find((one) => one.id === id)?.text,
      // Not disabled, because browsers draw what is disabled without the accent colour.
      given: html`<label
        ><input
          type=${isSingle ? 'radio' : 'checkbox'}
          .checked=${isChosen}
          aria-disabled="true"
          tabindex="-1"
          @click=${(event: Event) => event.preventDefault()}
        />
        ${optionText(props, text)}</label
      >`,
    }
  })
  all.sort((one, other) => one.rank - other.rank)
  return {
    parts: all.filter(({ rank }) => rank < OTHER),
    others: all.filter(({ rank }) => rank === OTHER),
  }
}
