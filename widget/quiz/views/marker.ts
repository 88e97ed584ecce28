// The marker of an option, an item or a field once its question is checked.

import { html } from '../../ui/html.ts'
import { icon } from '../../ui/icon.ts'
import type { Marker, ViewProps } from './view-props.ts'

export function marker({ strings }: ViewProps, isRight: boolean, label?: string): Marker {
  const word = label ?? (isRight ? strings.right : strings.notQuite)
  return {
    name: isRight ? 'right' : 'revisit',
    part: isRight ? ' option-correct' : ' option-incorrect',
    label: html`<span class="mark" part="marker">${icon(isRight)}${word}</span>`,
  }
}
