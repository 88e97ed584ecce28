// One part of a checked response in its frame: what the reader gave, how it stands, what would
// have been right, and why.
import { authored } from '../../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../../ui/html.ts'
import { icon } from '../../../ui/icon.ts'
import type { CheckedPart } from '../../questions/question-view.ts'
import type { ViewProps } from '../view-props.ts'

/**
 * `isDescribed`: it describes the group that gets the focus. `isAlone`: its mark is the verdict.
 * `isSaid`: the verdict has said it of all parts.
 */
export function checkedPart(
  props: ViewProps,
  { given, isRight, isChosen = true, label, right, note, reason }: CheckedPart,
  isDescribed = false,
  isAlone = false,
  isSaid = false,
): TemplateResult {
  const { strings } = props
  const name = isRight === undefined ? '' : isRight ? 'right' : 'revisit'
  const part = isRight === undefined ? '' : isRight ? ' option-correct' : ' option-incorrect'
  const key =
    isRight || right === undefined
      ? undefined
      : html`<span class="label">${strings.rightAnswer}</span> <b>${right}</b>`
  const word = label ?? (isRight ? strings.right : isAlone || !key ? strings.notQuite : key)
  const described = (is: boolean) => (isDescribed && is ? 'chosen' : nothing)
  return html`<div
    class="marked ${name} ${isChosen ? 'chosen' : ''}"
    part="option${part}${isChosen ? ' option-selected' : ''}"
    id=${described(!isAlone)}
  >
    <div class="said">${given}</div>
    <div class="reason">
      ${isRight === undefined || isSaid ? nothing : mark(isRight, word, isAlone ? 'verdict' : undefined)} <div id=${described(isAlone)}>
        ${isAlone && key ? html`<p>${key}</p>` : nothing}
        ${note}
        ${reason === undefined ? nothing : authored(props, reason)}
      </div>
    </div>
  </div>`
}

/** The icon and the words. */
export function mark(isRight: boolean, words: unknown, id?: string): TemplateResult {
  return html`<p class="mark ${isRight ? 'right' : 'revisit'}" part="marker" id=${id ?? nothing}>
    ${icon(isRight)} <span>${words}</span>
  </p>`
}
