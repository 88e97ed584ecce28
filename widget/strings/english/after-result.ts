// English strings of what can be done with a result. They are part of the chunk that does it.
import type { AfterResultStrings } from '../en.ts'

export const afterResult: AfterResultStrings = {
  saved: 'Your download should start now. If it doesn’t, copy your answers from here:',
  shareText: (title, score, max) => `${title}: I got ${score} of ${max}. How about you?`,
  copied: 'Link copied.',
  copyByHand: 'Copy the link from this field.',
}
