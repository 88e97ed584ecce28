// English strings of what can be done with a result. They are part of the chunk that does it.
import type { AfterResultStrings } from '../en.ts'

export const afterResult: AfterResultStrings = {
  saved: 'Your download should start now. If it doesn’t, copy your answers from here:',
  shareText: (right, answered) => `I got ${right} of ${answered} right. How about you?`,
  learned: (section) => `Right this time: ${section}.`,
  link: 'Link to share',
  save: 'Download my answers',
  askAgain: 'Add a calendar reminder',
  whyAgain: 'In 3 days: answering again after a while helps it stick.',
  tooLarge: 'This result is too long for a link.',
  stale: (count) =>
    count === 1
      ? 'One question has changed, so your answer to it doesn’t count.'
      : `${count} questions have changed, so your answers to them don’t count.`,
  kept: 'Your answers stay in this browser. Come back to this page to see your result again.',
  startOver: 'Start over',
  forget: 'Delete my answers',
  copied: 'Link copied.',
  copyByHand: 'Copy the link from this field.',
}
