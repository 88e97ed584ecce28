// What the reader should know now, of what can only happen once the late chunk is here.
import { wordsOf } from '../../strings/strings-late.ts'
import type { View } from './view-props.ts'

export function noticeText(view: View): string | undefined {
  const { refused, noHint, forgotten, copied, copyByHand } = wordsOf(view)
  switch (view.state.notice) {
    case 'refused':
      return refused
    case 'no-hint':
      return noHint
    case 'forgotten':
      return forgotten
    case 'copied':
      return copied
    case 'copy-by-hand':
      return copyByHand
    default:
      return undefined
  }
}
