// The content as it is stored: an index, which every worker holds, and an entry for each quiz and
// guide in each of its languages, a text that is read when somebody asks for it. Lists and links need
// the index alone. Translations are laid over their sources before, so nothing is translated here.
import type { Guide } from '../../content/model/guide.ts'
import type { Quiz } from '../../content/model/quiz.ts'
import type { ReleasedRow } from '../../content/revisions/ledger.ts'
import type { GuideCheck } from '../../content/wire/index.ts'
import type { CardPaths } from './cards.ts'

export interface ContentIndex {
  /** Every language that some guide or quiz exists in. */
  readonly languages: readonly string[]
  readonly quizzes: readonly QuizSummary[]
  readonly guides: readonly GuideSummary[]
  /** Quizzes that were released and are gone: old results still name them. */
  readonly removed: readonly RemovedQuiz[]
}

export interface GuideSummary {
  readonly id: string
  /** In each language, that of the source first. */
  readonly editions: readonly [Edition, ...Edition[]]
}

export interface Edition {
  readonly lang: string
  readonly title: string
  readonly description: string
  /** The key of the entry: a hash of its text, so that no key ever has another text. */
  readonly key: string
}

export interface QuizSummary extends GuideSummary {
  readonly kind: Quiz['kind']
  /** In the ledger: share codes name the quiz by it. */
  readonly number: number
  /** The id of its guide. */
  readonly guide?: string
  /** How many questions an attempt asks. */
  readonly questionCount: number
  readonly sets?: readonly { readonly id: string; readonly questionCount: number }[]
}

export interface RemovedQuiz {
  readonly id: string
  readonly number: number
  /** Of an entry that has only what the ledger has. */
  readonly key: string
}

/** All that it exists in, that of the source first. */
export const languagesIn = ({ editions }: GuideSummary) => editions.map(({ lang }) => lang)

/** In this language, or else in that of the source. */
export const editionIn = ({ editions }: GuideSummary, lang: string | undefined): Edition =>
  editions.find((one) => one.lang === lang) ?? editions[0]

/** What the ledger has of a quiz. */
export interface Released {
  readonly number: number
  readonly revisions: readonly ReleasedRow[]
}

export interface ReleasedEntry {
  readonly released: Released
}

export interface QuizEntry extends ReleasedEntry {
  /** Its guide has an entry of its own. */
  readonly quiz: Omit<Quiz, 'guide'>
  readonly cards: CardPaths
}

export interface GuideEntry {
  readonly guide: Guide
  /**
   * The questions at the ends of its sections: `own` in the language of the guide, and by language where
   * quizzes have a translation that the guide has not.
   */
  readonly checks: { readonly own: readonly GuideCheck[] } & Readonly<
    Record<string, readonly GuideCheck[]>
  >
  /** Ids of the quizzes about it. */
  readonly quizzes: readonly string[]
  readonly cards: CardPaths
}

/** Reads an entry by its key. Throws a StorageFailure if it cannot be read now. */
export type ReadEntry = (key: string) => string | Promise<string>
