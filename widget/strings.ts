// Every word of the interface, in one typed table.

export interface Strings {
  counter(number: number, total: number): string
  chooseAll: string
  check: string
  checking: string
  skip: string
  back: string
  next: string
  finish: string
  retry: string
  chooseFirst: string
  refused: string
  forgotten: string
  waiting: string
  unscored: string
  right: string
  notQuite: string
  partly(score: string, max: string): string
  rightAnswer: string
  whyNotOthers: string
  showPassage: string
  loadingPassage: string
  readInGuide: string
  outOf(score: string, max: string): string
  resultTitle: string
  scoring: string
  resultLater: string
  toRevisit(count: number): string
  nothingToRevisit: string
  review: string
  startOver: string
  forget: string
  share: string
  shareText(title: string, score: string, max: string): string
  copied: string
  copyByHand: string
  link: string
  takeWhole: string
  takeaways: string
  unknownType: string
}

export const en: Strings = {
  counter: (number, total) => `${number} of ${total}`,
  chooseAll: 'Choose all that apply.',
  check: 'Check',
  checking: 'Checking…',
  skip: 'Skip',
  back: 'Back',
  next: 'Next question',
  finish: 'See how you did',
  retry: 'Try again',
  chooseFirst: 'Choose an option first, then check it. Or skip the question.',
  refused: 'The server could not take this answer. Reloading the page may help; nothing is lost.',
  forgotten: 'Your answers are forgotten. Nothing is kept in this browser.',
  waiting: 'No connection. Your answer is kept; the feedback comes when you are back online.',
  unscored: 'No connection. Your answers are kept; the result comes when you are back online.',
  right: 'Right',
  notQuite: 'Not quite',
  partly: (score, max) => `${score} of ${max}`,
  rightAnswer: 'Right answer',
  whyNotOthers: 'Why not the others',
  showPassage: 'Show me the passage',
  loadingPassage: 'One moment…',
  readInGuide: 'Read it in the guide',
  outOf: (score, max) => `${score} of ${max}`,
  resultTitle: 'How you did',
  scoring: 'Adding up…',
  resultLater: 'Your result is on its way',
  toRevisit: (count) => `${count} to revisit`,
  nothingToRevisit: 'Nothing to revisit.',
  review: 'Go through the answers',
  startOver: 'Start over',
  forget: 'Forget my answers',
  share: 'Share this result',
  shareText: (title, score, max) => `${title}: I had ${score} of ${max}. How about you?`,
  copied: 'The link is copied.',
  copyByHand: 'Copy the link from this field.',
  link: 'Link to share',
  takeWhole: 'Take the whole self-check',
  takeaways: 'To take away',
  unknownType: 'This question needs a newer version of the page.',
}

/** Points as a reader's eye wants them: 1, 0.5, 0.33. */
export function points(value: number, lang: string): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(value)
}
