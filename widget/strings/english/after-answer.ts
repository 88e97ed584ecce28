// English strings of feedback and result. They are part of the chunk that needs them.
import type { AfterAnswerStrings } from '../en.ts'

export const afterAnswer: AfterAnswerStrings = {
  refused: 'The server could not take this answer. Reloading the page may help; nothing is lost.',
  forgotten: 'Your answers are forgotten. Nothing is kept in this browser.',
  right: 'Right',
  notQuite: 'Not quite',
  rightAnswer: 'Right answer',
  partly: (score, max) => `${score} of ${max}`,
  whyNotOthers: 'Why not the others',
  showPassage: 'Show me the passage',
  loadingPassage: 'One moment…',
  readInGuide: 'Read it in the guide',
  outOf: (score, max) => `${score} of ${max}`,
  answeredOf: (answered, asked) => `${answered} of ${asked} answered`,
  resultTitle: 'How you did',
  scoring: 'Adding up…',
  resultLater: 'Your result is on its way',
  toRevisit: (count) => `${count} to revisit`,
  nothingToRevisit: 'Nothing to revisit.',
  goOn: (open) =>
    open === 1 ? 'Go on with the open question' : `Go on with the ${open} open questions`,
  review: 'Go through the answers',
  startOver: 'Start over',
  forget: 'Forget my answers',
  share: 'Share this result',
  link: 'Link to share',
  hints: (count) => (count === 1 ? 'A hint' : `${count} hints`),
  noHint: 'The hint did not come. You can ask for it again.',
  showAnswer: 'Show me the answer',
  askAgain: 'Ask me again in 3 days',
  onlyThese: (count) => (count === 1 ? 'Only the one to revisit' : `Only the ${count} to revisit`),
  tooLarge: 'This result is too large for a link.',
  report: 'Report this question',
  stale: (count) =>
    count === 1
      ? 'One question changed meanwhile, so your answer to it does not count here.'
      : `${count} questions changed meanwhile, so your answers to them do not count here.`,
  save: 'Save my answers',
  nothingAnswered: 'Answer a question or two, and you will see how you did.',
}
