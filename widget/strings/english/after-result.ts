// English strings of what can be done with a result. They are part of the chunk that does it.
import type { AfterResultStrings } from '../en.ts'

export const afterResult: AfterResultStrings = {
  saved: 'Your browser was asked to save your answers. If it did not, copy them from here:',
  shareText: (title, score, max) => `${title}: I had ${score} of ${max}. How about you?`,
  copied: 'The link is copied.',
  copyByHand: 'Copy the link from this field.',
}
