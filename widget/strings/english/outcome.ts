// English strings of the end of an outcome quiz. They are part of the chunk that needs them.
import type { OutcomeStrings } from '../en.ts'

export const outcome: OutcomeStrings = {
  outcomeTitle: 'What fits you',
  whyItFits: 'Why it fits',
  inGuide: (section) => `In the guide: ${section}`,
  runnerUp: (outcome) => `Next best: ${outcome}`,
  nothingFits: 'Nothing to go by yet',
  answerSome: 'Answer a question or two, and you will see what fits.',
  giveUpOne: 'Nothing fits all of these wishes. Give up one:',
  cautions: 'Please note',
  shareOutcome: (title, outcome) => `${title} For me: ${outcome}. And you?`,
  outcomeSharedWithYou: (outcome) => `The result shared with you: ${outcome}.`,
}
