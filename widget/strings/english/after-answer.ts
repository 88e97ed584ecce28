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
  tellMore: 'Tell me more',
  showPassage: 'Show me the passage',
  readInGuide: 'Read it in the guide',
  points: (score, max) => `${score} of ${max} points`,
  answeredOf: (answered, asked) => `${answered} of ${asked} answered`,
  resultTitle: 'How you did',
  scoring: 'Working out your result…',
  resultLater: 'Your result is on its way',
  countRight: (count) => `${count} right`,
  countNearly: (count) => `${count} nearly`,
  toRevisit: (count) => `${count} to revisit`,
  comma: ', ',
  readFirst: 'Worth reading first',
  readMore: (count) => `${count} more to read`,
  more: 'More',
  goOn: (open) =>
    open === 1 ? 'Answer the remaining question' : `Answer the ${open} remaining questions`,
  review: 'Review my answers',
  share: 'Share this result',
  noHint: 'Couldn’t load the hint. Try again.',
  showAnswer: 'Show me the answer',
  onlyThese: (count) =>
    count === 1 ? 'Retry the one to revisit' : `Retry the ${count} to revisit`,
  report: 'Report this question',
  nothingAnswered: 'Answer a question to see how you did.',
}
