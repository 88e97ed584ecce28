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
/** All strings that the chunks which are loaded by now need. */
export declare const en: Strings
/** Whoever loads a chunk adds its strings: on a second try the chunk has a copy of this file. */
export declare function addEnglish(strings: Partial<Strings> | undefined): void
