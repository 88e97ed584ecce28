// English strings of the shared result that a reader is compared with.
import type { ChallengeStrings } from '../en.ts'

export const challenge: ChallengeStrings = {
  you: 'You',
  they: 'They',
  sharedWithYou: (score, max) => `The result shared with you: ${score} of ${max}.`,
}
