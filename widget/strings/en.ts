// The strings of the interface, in English. Every other language has one file with all of them, in
// languages/. English is loaded before the first question, so what is needed later, or in some
// quizzes only, is in english/, and its chunk adds it to `en`.

/** Of questions that put items in places. The English ones are in english/placing.ts. */
export interface PlacingStrings {
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
  optional: string
  whySure: string
  confidence: Readonly<Record<'guess' | 'think' | 'sure', string>>
  howSureYouWere: string
  rightOf(right: number, all: number): string
  /** What it shows, in one sentence. */
  whyConfidence: string
}

/** Of statistics. The English ones are in english/statistics.ts. */
export interface StatisticsStrings {
  counting: string
  dontCount: string
  notCounting: string
  countAgain: string
  /** The browser sends Global Privacy Control. */
  browserRefuses: string
  others: string
  /** Of an interval, in percent. */
  range(low: number, high: number): string
  rightAtFirst: string
  /** How many answers the figures are of, and what the ranges mean. */
  basedOn(answers: number): string
  tooFew(floor: number): string
}

/** Of the guide. The English ones are in english/guide.ts. */
export interface GuideStrings {
  contents: string
  checkedOf(checked: number, of: number): string
  allColumns: string
  takeaways: string
  checkYourself: string
  missed: string
  linkTo(title: string): string
}

/** Of the shared result that a reader is compared with. The English ones are in english/challenge.ts. */
export interface ChallengeStrings {
  you: string
  they: string
  sharedWithYou(score: string, max: string): string
}

/** Of what can be done with a result. The English ones are in english/after-result.ts. */
export interface AfterResultStrings {
  saved: string
  /** The last line, of a section that was missed before. */
  learned(section: string): string
  link: string
  /** After the title of the quiz. */
  shareText(right: number, answered: number): string
  save: string
  askAgain: string
  /** What the reminder is good for. */
  whyAgain: string
  /** Where the answers are, and how to see the result again. */
  kept: string
  /** Answers that do not count. */
  stale(count: number): string
  tooLarge: string
  startOver: string
  forget: string
  copied: string
  copyByHand: string
}

/** Of feedback and result. The English ones are in english/after-answer.ts. */
export interface AfterAnswerStrings {
  refused: string
  forgotten: string
  right: string
  notQuite: string
  rightAnswer: string
  partly(score: string, max: string): string
  /** Opens the explanation, the other options, and how others answered. */
  tellMore: string
  showPassage: string
  readInGuide: string
  /** In small print, where parts of questions count. */
  points(score: string, max: string): string
  answeredOf(answered: number, asked: number): string
  resultTitle: string
  resultLater: string
  /** The parts of a headline: questions that are right, partly right, and not right. */
  countRight(count: number): string
  countNearly(count: number): string
  toRevisit(count: number): string
  /** Between them. */
  comma: string
  /** Above the passages most worth reading, and the others, which are folded. */
  readFirst: string
  readMore(count: number): string
  more: string
  goOn(open: number): string
  review: string
  share: string
  notLoaded: string
  /** To the result of what is answered until now. */
  soFar: string
  showAnswer: string
  onlyThese(count: number): string
  report: string
  nothingAnswered: string
}

/** Of questions that are typed into. The English ones are in english/typed.ts. */
export interface TypedStrings {
  /** With a number as an example. */
  needsNumber: string
  /** A mistyped answer that counts as right. */
  readAs(wrote: string, read: string): string
  pick: string
}

/** Of a question before it is answered. */
interface QuestionStrings {
  counter(number: number, total: number): string
  /** What the quiz is, before its first question. */
  about(questions: number, minutes: number): string
  factsAsOf(month: string): string
  chooseAll: string
  check: string
  checking: string
  skip: string
  back: string
  next: string
  finish: string
  fits: string
  retry: string
  hint: string
  chooseFirst: string
  changed: string
  waiting: string
  unscored: string
  takeWhole: string
  gap(number: number): string
  answer: string
  unknownType: string
  arriving: string
  unavailable: string
}

export interface Strings
  extends QuestionStrings,
    AfterAnswerStrings,
    TypedStrings,
    PlacingStrings,
    OutcomeStrings,
    ConfidenceStrings,
    AfterResultStrings,
    ChallengeStrings,
    StatisticsStrings,
    GuideStrings {}

const questionStrings: QuestionStrings = {
  counter: (number, total) => `${number} of ${total}`,
  about: (questions, minutes) =>
    `${questions} question${questions > 1 ? 's' : ''} · about ${minutes} min · not an exam`,
  factsAsOf: (month) => `Facts as of ${month}`,
  chooseAll: 'Choose all that apply.',
  check: 'Check',
  checking: 'Checking…',
  skip: 'Skip',
  back: 'Back',
  next: 'Next question',
  finish: 'See how you did',
  fits: 'See what fits',
  retry: 'Try again',
  hint: 'Show a hint',
  chooseFirst: 'Answer first, or skip this question.',
  changed: 'This question has changed since you answered it. Please answer again.',
  waiting: 'No connection. Your answer is saved. We’ll check it when you’re back online.',
  unscored:
    'No connection. Your answers are saved. You’ll see your result when you’re back online.',
  takeWhole: 'Take the whole self-check',
  gap: (number) => `Gap ${number}`,
  answer: 'Your answer',
  unknownType: 'Reload the page to see this question.',
  arriving: 'One moment…',
  unavailable: 'No connection. Reconnect to see this question.',
}

/** All strings that the chunks which are loaded by now need. */
export const en = questionStrings as Strings

/** Whoever loads a chunk adds its strings: on a second try the chunk has a copy of this file. */
export function addEnglish(strings: Partial<Strings> | undefined): void {
  Object.assign(en, strings)
}
