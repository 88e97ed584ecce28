// English strings of the end of an outcome quiz. They are part of the chunk that needs them.
import type { OutcomeStrings } from '../en.ts'

export const outcome: OutcomeStrings = {
  outcomeTitle: 'What fits you best',
  whyItFits: 'Why it fits',
  inGuide: (section) => `In the guide: ${section}`,
  runnerUp: (outcome) => `Next best: ${outcome}`,
  nothingFits: 'No result yet',
  answerSome: 'Answer a question or two to see what fits.',
  giveUpOne: 'Nothing fits all of these wishes. Drop one:',
  cautions: 'Please note',
  shareOutcome: (title, outcome) => `${title} I got: ${outcome}. How about you?`,
  outcomeSharedWithYou: (outcome) => `Someone shared a result with you: ${outcome}.`,
}
