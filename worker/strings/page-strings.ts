// Every word of our own pages: what a language has to bring. What quizzes and guides say
// comes from content, and the front page and /docs, which are for authors and
// programmers, stay English.
import type { Confidence } from '../../content/wire/index.ts'
import type { Failure } from '../http/problem.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { type Say, sayIn } from './format.ts'

/** What stands before and after a piece that has markup of its own. */
export type Around = readonly [before: string, after: string]

interface FailureWords {
  readonly title: string
  readonly detail: string
}

export interface PageWords {
  readonly skip: string
  readonly promise: string
  readonly paste: string
  readonly api: string
  /** Names the links to the same page in other languages. */
  readonly languages: string

  /** "9 of 14", of points or of questions. */
  outOf(count: number, of: number): string

  readonly numeral: Say['numeral']

  // ---------------------------------------------------------------- a quiz

  readonly submit: string
  /** Around the guide's title. */
  readonly guideBehind: Around
  /** Around what somebody else reached. */
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
    readonly misled: (questions: number) => string
  }

  // ---------------------------------------------------------------- its answers

  readonly startOver: string
  readonly readGuide: string
  /** Places that were given twice or not at all. */
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
  readonly youOrdered: string
  readonly youMatched: string
  readonly rightAnswer: string
  readonly whyNotOthers: string
  /** Of one item among others, in brackets. */
  readonly item: { readonly right: string; readonly notQuite: string; readonly open: string }

  // ---------------------------------------------------------------- a result

  /** `reached` as `outOf` says it. */
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
  readonly known: string
  readonly toRevisit: (questions: number) => string
  readonly again: string
  readonly whyAgain: string
  readonly onlyMissed: (questions: number) => string
  readonly orRemind: string
  readonly reminder: (title: string) => string
  readonly lastTime: (reached: string) => string
  readonly reminderLink: (url: string) => string
  /** Above the quizzes that there are, where a link opens no result. */
  readonly lostResult: string
  /** Failures that a reader meets; where there are no words, those of http/problem.ts hold. */
  readonly failures: Readonly<Partial<Record<Failure['kind'], FailureWords>>>

  readonly report: string

  // ---------------------------------------------------------------- what fits

  readonly outcome: {
    readonly submit: string
    readonly nothing: string
    readonly answerSome: string
    readonly changed: string
    readonly whyItFits: string
    readonly inGuide: string
    readonly next: string
    /** Around what fitted somebody else. */
    readonly other: Around
    readonly invitation: string
  }

  // ---------------------------------------------------------------- on paper

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

  /** Of a section of which something was missed. */
  readonly missed: string
  readonly contents: string
  readonly takeaways: string
  readonly checkYourself: string
  /** Around the title of the source, then around its date. */
  readonly source: (author: string) => readonly [before: string, between: string, after: string]

  /** As the language writes it. */
  readonly date: (iso: string) => string
}

const ROWS: Readonly<Record<string, (say: Say) => PageWords>> = { en, es }

const made = new Map<string, PageWords>()

/**
 * Words of a language tag, numbers and dates as its region writes them. Content may be in a
 * language that has no row here: its pages then speak English around it. Tags come from
 * content, never from a request, so that few are kept.
 */
export function pageWords(lang: string): PageWords {
  const known = made.get(lang)
  if (known) return known
  const { language } = new Intl.Locale(lang)
  const row = ROWS[language]
  const words = row ? row(sayIn(lang)) : en(sayIn('en'))
  made.set(lang, words)
  return words
}

/** For the parts of a page. */
export interface WithWords {
  readonly words: PageWords
}
