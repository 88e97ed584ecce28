// The texts of our own pages that each language must translate. The texts of quizzes and guides
// come from content. The front page and /docs are for authors and programmers, so they are in
// English only. en.ts and the files of languages/ implement this interface; strings-for.ts picks
// a language.
import type { Confidence } from '../../content/wire/index.ts'
import type { Failure } from '../http/problem.ts'

/** The texts before and after a value that has its own markup. */
export type Around = readonly [before: string, after: string]

export interface FailureStrings {
  readonly title: string
  readonly detail: string
}

/** The failures that a page may tell a reader. `unreadable`: a form that no browser sends. */
export type ReaderFailure =
  | Extract<
      Failure['kind'],
      | 'unknown-path'
      | 'unknown-quiz'
      | 'unknown-guide'
      | 'no-printed-key'
      | 'unknown-result'
      | 'quiz-gone'
      | 'outcome-gone'
      | 'sharing-off'
      | 'too-many-requests'
      | 'internal'
    >
  | 'unreadable'

export interface PageStrings {
  /** The language of these texts, with the region by which numbers and dates are written. */
  readonly lang: string
  readonly skip: string
  readonly promise: string
  readonly paste: string
  readonly docs: string
  /** Accessible name of the links to the same page in other languages. */
  readonly languages: string

  /** "9 of 14": questions. */
  outOf(count: number, of: number): string
  /** "5 of 19 answered": beside a score that does not cover all questions. */
  answeredOf(answered: number, asked: number): string
  /** Whose answers statistics count. */
  readonly population: string

  readonly numeral: (text: string) => string

  // ---------------------------------------------------------------- a quiz

  readonly submit: string
  /** Around the title of the guide. */
  readonly guideBehind: Around
  /** Around the score of the person who shared the link. */
  readonly challenge: Around
  readonly ownPage: string
  readonly selfCheck: (title: string) => string

  readonly chooseAll: string
  readonly givePlaces: string
  readonly chooseEach: string
  readonly yourAnswer: (unit?: string) => string
  readonly gap: (number: number) => string
  readonly choose: string
  readonly place: string

  readonly confidence: Readonly<Record<Confidence, string>> & {
    readonly ask: string
    readonly result: string
    readonly rightOf: (right: number, all: number) => string
    /** What it shows, in one sentence. */
    readonly why: string
  }

  /** A form that comes back. */
  readonly refused: {
    readonly title: string
    readonly nothingLost: string
    readonly needsNumber: string
    readonly unreadable: string
  }

  // ---------------------------------------------------------------- its answers

  readonly startOver: string
  readonly readGuide: string
  /** Shown if a place was given twice or not at all. */
  readonly unclear: string
  readonly right: string
  readonly notQuite: string
  readonly changed: string
  readonly leftOpen: string
  /** Around the title of the passage. */
  readonly answerIn: Around
  readonly passage: string
  readonly youChose: string
  readonly youWrote: string
  /** A mistyped answer that counts as right. */
  readonly readAs: (wrote: string, read: string) => string
  readonly youOrdered: string
  readonly youMatched: string
  readonly rightAnswer: string
  readonly whyNotOthers: string
  /** How an order is scored. The number of items, or a full stop, follows. */
  readonly inPlace: string
  /** The mark of one item or gap, shown behind it. */
  readonly item: {
    readonly right: string
    readonly notQuite: string
    readonly belongs: (place: number) => string
    readonly open: string
  }

  // ---------------------------------------------------------------- a result

  /** Below a result without any answer. */
  readonly nothingAnswered: string
  /** `reached` is a text of reachedText (results/reached-text.ts). */
  readonly sharedWithYou: (reached: string) => string
  readonly you: (reached: string) => string
  readonly they: (reached: string) => string
  readonly shareResult: string
  readonly askAgainIn: (days: number) => string
  readonly inDays: (days: number) => string
  readonly invitation: string
  /** Around a date. */
  readonly sharedOn: Around
  readonly changedSince: string
  readonly tryIt: string
  /** The parts of a headline: questions that are right, partly right, and not right. */
  readonly countRight: (questions: number) => string
  readonly countNearly: (questions: number) => string
  readonly toRevisit: (questions: number) => string
  /** Between them. */
  readonly comma: string
  /** In small print, where parts of questions count. */
  readonly points: (score: number, maxScore: number) => string
  /** Above the passages most worth reading, and the others, which are folded. */
  readonly readFirst: string
  readonly readMore: (passages: number) => string
  readonly again: string
  readonly whyAgain: string
  readonly onlyMissed: (questions: number) => string
  readonly orRemind: string
  readonly reminder: (title: string) => string
  readonly lastTime: (reached: string) => string
  readonly reminderLink: (url: string) => string
  /** Above the list of quizzes, on the page for a link that opens no result. */
  readonly lostResult: string
  /** Absent in English, which http/problem.ts has. */
  readonly failures?: Readonly<Record<ReaderFailure, FailureStrings>>
  readonly toFrontPage: string

  readonly report: string

  // ---------------------------------------------------------------- an outcome

  readonly outcome: {
    readonly submit: string
    readonly nothing: string
    readonly answerSome: string
    /** Above the wishes that exclude each other. */
    readonly giveUpOne: string
    /** A button: the answers without this wish. */
    readonly without: (wish: string) => string
    readonly changed: string
    readonly whyItFits: string
    readonly cautions: string
    readonly inGuide: string
    readonly next: string
    /** Around the outcome of the person who shared the link. */
    readonly other: Around
    readonly invitation: string
  }

  // ---------------------------------------------------------------- print

  readonly paper: {
    readonly alone: string
    readonly withKey: string
    readonly printed: string
    readonly keyOf: (quiz: string) => string
    readonly take: string
    readonly key: string
    readonly tickAll: string
    readonly numberThem: string
    readonly letters: string
    readonly from: string
    readonly guide: string
  }

  // ---------------------------------------------------------------- a guide

  /** Mark of a section with a missed question. */
  readonly missed: string
  readonly contents: string
  /** Around the number of checks that the reader has done, out of `of`. */
  readonly checkedOf: (of: number) => Around
  /** A checkbox: the comparison table with all its columns. */
  readonly allColumns: string
  /** Above the quizzes of a guide, at its end. */
  readonly quizzes: string
  readonly takeaways: string
  readonly checkYourself: string
  /** The name of the source, which may be a link, with the texts around it. */
  readonly source: (
    author: string | undefined,
    title: string | undefined,
  ) => readonly [before: string, name: string, after: string]
  /** Around the date of the source. */
  readonly sourceDate: Around
  /** Around the name of a licence, which may be a link. */
  readonly licence: Around
  /** Around a month. */
  readonly factsAsOf: Around

  /** An ISO date, written as the language writes dates. */
  readonly date: (iso: string) => string
}

/** Props of every component that shows texts of a page. */
export interface WithStrings {
  readonly strings: PageStrings
}
