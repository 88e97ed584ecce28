// English strings of how sure the reader is. They are part of the chunk that needs them.
import type { ConfidenceStrings } from '../en.ts'

export const confidence: ConfidenceStrings = {
  howSure: 'How sure are you?',
  confidence: { guess: 'A guess', think: 'I think so', sure: 'Sure' },
  howSureYouWere: 'How sure you were',
  rightOf: (right, all) => `${right} of ${all} right`,
  sureAndNotQuite: (count) =>
    count === 1
      ? 'Of this you were sure, and it was not quite right. Begin here:'
      : `Of these ${count} you were sure, and they were not quite right. Begin here:`,
}
