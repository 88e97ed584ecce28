// The message that the state has for the reader.
import type { ViewProps } from './view-props.ts'

export function noticeText({ state, strings }: ViewProps): string | undefined {
  switch (state.notice) {
    case 'choose-first':
      return strings.chooseFirst
    case 'refused':
      return strings.refused
    case 'no-hint':
      return strings.noHint
    case 'forgotten':
      return strings.forgotten
    case 'copied':
      return strings.copied
    case 'copy-by-hand':
      return strings.copyByHand
    case undefined:
      return undefined
    default:
      return state.notice satisfies never
  }
}
