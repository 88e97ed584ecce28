// English strings of how sure the reader is. They are part of the chunk that needs them.
import type { ConfidenceStrings } from '../en.ts'

export const confidence: ConfidenceStrings = {
  howSure: 'How sure are you?',
  optional: '(optional)',
  whySure: 'It isn’t scored. At the end you’ll see where you were sure but not quite right.',
  confidence: { guess: 'A guess', think: 'I think so', sure: 'Sure' },
  howSureYouWere: 'How sure you were',
  rightOf: (right, all) => `${right} of ${all} right`,
  sureAndNotQuite: (count) =>
    count === 1
      ? 'You were sure of this one, but it wasn’t quite right. Start here:'
      : `You were sure of these ${count}, but they weren’t quite right. Start here:`,
}
