// English strings of how sure the reader is. They are part of the chunk that needs them.
import type { ConfidenceStrings } from '../en.ts'

export const confidence: ConfidenceStrings = {
  howSure: 'How sure are you?',
  optional: '(optional)',
  whySure: 'It isn’t scored. At the end you’ll see where you were sure but not quite right.',
  confidence: { guess: 'A guess', think: 'I think so', sure: 'Sure' },
  howSureYouWere: 'How sure you were',
  rightOf: (right, all) => `${right} of ${all} right`,
  whyConfidence:
    'When you’re sure and it isn’t quite right, the correction sticks best, so those passages come first.',
}
