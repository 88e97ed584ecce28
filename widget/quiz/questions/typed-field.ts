// A field to type into, with what came of it.

import { wordsOf } from '../../strings/strings-late.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { icon } from '../../ui/icon.ts'
import type { Item } from '../machine/transition.ts'
import type { View } from '../views/view-props.ts'

/** As much as the API takes. */
const MAX_LENGTH = 200

/** A field under its name; once checked, with a mark and the word for it. */
export function row(
  view: View,
  name: string,
  right: boolean | undefined,
  field: TemplateResult,
): TemplateResult {
  const standing = right === undefined ? '' : right ? 'right' : 'revisit'
  return html`<label class="typed ${standing}" part="option">
    <span class="label">${name}</span>
    ${field}
    ${
      standing
        ? html`<span class="mark" part="marker"
            >${icon(right === true)}${right ? wordsOf(view).right : wordsOf(view).notQuite}</span
          >`
        : nothing
    }
  </label>`
}

/** Read-only once given in: what was typed stays in sight, and can be copied. */
export function input(
  item: Item,
  text: string,
  isNumber: boolean,
  write: (text: string) => void,
): TemplateResult {
  return html`<input
    type="text"
    dir="auto"
    inputmode=${isNumber ? 'decimal' : nothing}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    maxlength=${MAX_LENGTH}
    .value=${text}
    ?readonly=${item.status !== 'open'}
    @input=${(event: Event & { target: HTMLInputElement }) => write(event.target.value)}
  />`
}

/** Undefined before a verdict, and where it holds for some of the gaps only. */
export function isRight({ verdict }: Item): boolean | undefined {
  if (!verdict) return undefined
  return verdict.correct || (verdict.score === 0 ? false : undefined)
}
