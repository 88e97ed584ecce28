// The strings of the interface, in English. Every other language has one file with all of them, in
// languages/. English is loaded before the first question, so what only some quizzes need is in
// english/, and its chunk adds it to `en`.

/** Of questions that put items in places. The English ones are in english/placing.ts. */
export interface PlacingStrings {
  inPlace(right: number, all: number): string
  belongsIn(place: number): string
  orderHelp: string
  matchHelp: string
  chooseTarget: string
  moveUp(item: string): string
  moveDown(item: string): string
  movedTo(item: string, place: number, of: number): string
}

/** Of the end of an outcome quiz. The English ones are in english/outcome.ts. */
export interface OutcomeStrings {
  outcomeTitle: string
  whyItFits: string
  inGuide(section: string): string
  runnerUp(outcome: string): string
  nothingFits: string
  answerSome: string
  giveUpOne: string
  cautions: string
  shareOutcome(title: string, outcome: string): string
  outcomeSharedWithYou(outcome: string): string
}

/** Of how sure the reader is. The English ones are in english/confidence.ts. */
export interface ConfidenceStrings {
  howSure: string
  confidence: Readonly<Record<'guess' | 'think' | 'sure', string>>
  howSureYouWere: string
  rightOf(right: number, all: number): string
  sureAndNotQuite(count: number): string
}

/** Of the guide. The English ones are in english/guide.ts. */
export interface GuideStrings {
  takeaways: string
  checkYourself: string
  missed: string
  linkTo(title: string): string
}

interface QuizStrings {
  // The question, before it is answered.
  counter(number: number, total: number): string
  chooseAll: string
  check: string
  checking: string
  skip: string
  back: string
  next: string
  finish: string
  soFar: string
  fits: string
  retry: string
  hint: string
  chooseFirst: string
  changed: string
  waiting: string
  unscored: string
  takeWhole: string

  // Feedback, result, and questions that are not choices.
  refused: string
  forgotten: string
  right: string
  notQuite: string
  rightAnswer: string
  partly(score: string, max: string): string
  /** A mistyped answer that counts as right. */
  readAs(wrote: string, read: string): string
  gap(number: number): string
  answer: string
  pick: string
  whyNotOthers: string
  showPassage: string
  loadingPassage: string
  readInGuide: string
  outOf(score: string, max: string): string
  answeredOf(answered: number, asked: number): string
  resultTitle: string
  factsAsOf(month: string): string
  scoring: string
  resultLater: string
  toRevisit(count: number): string
  nothingToRevisit: string
  goOn(open: number): string
  review: string
  startOver: string
  forget: string
  share: string
  shareText(title: string, score: string, max: string): string
  copied: string
  copyByHand: string
  link: string
  hints(count: number): string
  noHint: string
  showAnswer: string
  askAgain: string
  onlyThese(count: number): string
  tooLarge: string
  unknownType: string
  arriving: string
  unavailable: string
  report: string
  stale(count: number): string
  save: string
  you: string
  they: string
  sharedWithYou(score: string, max: string): string
  nothingAnswered: string
}

export interface Strings
  extends QuizStrings,
    PlacingStrings,
    OutcomeStrings,
    ConfidenceStrings,
    GuideStrings {}

const quizStrings: QuizStrings = {
  // The question, before it is answered.
  counter: (number, total) => `${number} of ${total}`,
  chooseAll: 'Choose all that apply.',
  check: 'Check',
  checking: 'Checking…',
  skip: 'Skip',
  back: 'Back',
  next: 'Next question',
  finish: 'See how you did',
  soFar: 'See how you did so far',
  fits: 'See what fits',
  retry: 'Try again',
  hint: 'Hint',
  chooseFirst: 'Answer first, then check. Or skip the question.',
  changed: 'This question has changed since you answered it, so it is open again.',
  waiting: 'No connection. Your answer is kept; the feedback comes when you are back online.',
  unscored: 'No connection. Your answers are kept; the rest comes when you are back online.',
  takeWhole: 'Take the whole self-check',

  // Feedback, result, and questions that are not choices.
  refused: 'The server could not take this answer. Reloading the page may help; nothing is lost.',
  forgotten: 'Your answers are forgotten. Nothing is kept in this browser.',
  right: 'Right',
  notQuite: 'Not quite',
  rightAnswer: 'Right answer',
  partly: (score, max) => `${score} of ${max}`,
  readAs: (wrote, read) => `You wrote ${wrote}, we read ${read}.`,
  gap: (number) => `Gap ${number}`,
  answer: 'Your answer',
  pick: 'Pick one…',
  whyNotOthers: 'Why not the others',
  showPassage: 'Show me the passage',
  loadingPassage: 'One moment…',
  readInGuide: 'Read it in the guide',
  outOf: (score, max) => `${score} of ${max}`,
  answeredOf: (answered, asked) => `${answered} of ${asked} answered`,
  resultTitle: 'How you did',
  factsAsOf: (month) => `Facts as of ${month}`,
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
  shareText: (title, score, max) => `${title}: I had ${score} of ${max}. How about you?`,
  copied: 'The link is copied.',
  copyByHand: 'Copy the link from this field.',
  link: 'Link to share',
  hints: (count) => (count === 1 ? 'A hint' : `${count} hints`),
  noHint: 'The hint did not come. You can ask for it again.',
  showAnswer: 'Show me the answer',
  askAgain: 'Ask me again in 3 days',
  onlyThese: (count) => (count === 1 ? 'Only the one to revisit' : `Only the ${count} to revisit`),
  tooLarge: 'This result is too large for a link.',
  unknownType: 'This question needs a newer version of the page.',
  arriving: 'One moment…',
  unavailable: 'No connection, so this question cannot be shown here yet.',
  report: 'Report this question',
  stale: (count) =>
    count === 1
      ? 'One question changed meanwhile, so your answer to it does not count here.'
      : `${count} questions changed meanwhile, so your answers to them do not count here.`,
  save: 'Save my answers',
  you: 'You',
  they: 'They',
  sharedWithYou: (score, max) => `The result shared with you: ${score} of ${max}.`,
  nothingAnswered: 'Answer a question or two, and you will see how you did.',
}

/** All strings that the chunks which are loaded by now need. */
export const en = quizStrings as Strings

/** Whoever loads a chunk adds its strings: on a second try the chunk has a copy of this file. */
export function addEnglish(strings: Partial<Strings> | undefined): void {
  Object.assign(en, strings)
}
