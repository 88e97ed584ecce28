// English strings of feedback and result. They are part of the chunk that needs them.
import type { AfterAnswerStrings } from '../en.ts'

export const afterAnswer: AfterAnswerStrings = {
  refused: 'We couldn’t check this answer. It’s saved. Try reloading the page.',
  forgotten: 'Your answers have been deleted from this browser.',
  right: 'Right',
  notQuite: 'Not quite',
  rightAnswer: 'Right answer',
  partly: (score, max) => `${score} of ${max}`,
  whyNotOthers: 'Why not the others?',
  more: 'Tell me more',
  showPassage: 'Show me the passage',
  loadingPassage: 'One moment…',
  readInGuide: 'Read it in the guide',
  outOf: (score, max) => `${score} of ${max}`,
  answeredOf: (answered, asked) => `${answered} of ${asked} answered`,
  resultTitle: 'How you did',
  scoring: 'Working out your result…',
  resultLater: 'Your result is on its way',
  toRevisit: (count) => `${count} to revisit`,
  nothingToRevisit: 'Nothing to revisit.',
  goOn: (open) =>
    open === 1 ? 'Answer the remaining question' : `Answer the ${open} remaining questions`,
  review: 'Review my answers',
  startOver: 'Start over',
  forget: 'Delete my answers',
  share: 'Share this result',
  link: 'Link to share',
  noHint: 'We couldn’t load the hint. Try again.',
  showAnswer: 'Show me the answer',
  askAgain: 'Add a calendar reminder',
  onlyThese: (count) =>
    count === 1 ? 'Retry the one to revisit' : `Retry the ${count} to revisit`,
  tooLarge: 'This result is too long for a link.',
  report: 'Report this question',
  stale: (count) =>
    count === 1
      ? 'One question has changed, so your answer to it doesn’t count.'
      : `${count} questions have changed, so your answers to them don’t count.`,
  save: 'Download my answers',
  nothingAnswered: 'Answer a question or two to see how you did.',
}
