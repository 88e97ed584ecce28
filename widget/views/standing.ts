// How an item stands once its question is checked. What is not right is named in the
// feedback, so nothing here knows how a type is graded.
import type { Item } from '../machine.ts'
import { html, icon, type TemplateResult } from './text.ts'
import type { View } from './view.ts'

export interface Standing {
  readonly name: 'right' | 'revisit'
  readonly part: string
  readonly mark: TemplateResult
}

/** `isGiven` is false for an item that was left open. */
export function standingOf(
  { strings }: View,
  { verdict }: Item,
  id: string,
  isGiven = true,
): Standing | undefined {
  if (!verdict) return undefined
  const isRight = isGiven && !verdict.feedback.chosen.some((one) => one.id === id)
  return {
    name: isRight ? 'right' : 'revisit',
    part: isRight ? ' option-correct' : ' option-incorrect',
    mark: html`<span class="mark" part="marker"
      >${icon(isRight)}${isRight ? strings.right : strings.notQuite}</span
    >`,
  }
}

/** Authored text as words, where elements cannot stand. */
export function plain(text: string | readonly { readonly text: string }[]): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('')
}
