// English strings of the shared result that a reader is compared with.
import type { ChallengeStrings } from '../en.ts'

export const challenge: ChallengeStrings = {
  you: 'You',
  they: 'Them',
  sharedWithYou: (score, max) => `Someone shared a result with you: ${score} of ${max} right.`,
}
