// Parts that several question types share: prompts, keys and solutions, and their texts in a
// translation.
import type { QuestionFlaw, Reasons } from './item-flaws.ts'
import type { Markup } from './markup.ts'

export interface QuestionBase {
  readonly id: string
  /** The section of the guide that it is about. Absent: no passage belongs to it. */
  readonly section?: string
  /** The points of a fully correct response. */
  readonly weight: number
  /** Is part of every draw of the quiz. */
  readonly always?: true
  /** Flaws of item writing that the author allows, and why. Never published. */
  readonly allow?: Reasons<QuestionFlaw>
}

export interface Solution {
  /** Why the right answer is right. Every reader gets it. */
  readonly explanation?: Markup
  /** From the vaguest to the most specific. */
  readonly hints: readonly Markup[]
  /** Some words of the sentence in the section that states the answer (publish/evidence.ts). */
  readonly evidence?: string
}

export interface ChoicePrompt {
  readonly text: Markup
  /** In the order that readers see, which publish order decides and never the key. */
  readonly choices: readonly (Placed & { readonly pinned: boolean })[]
}

export interface ChoiceSolution<K> extends Solution {
  readonly key: K
  /** By option: why a reader might choose it, and what the guide says. It may lack options. */
  readonly feedback: Readonly<Record<string, Markup>>
}

/** An option, an item to put in order or to match, or a target to match it with. */
export interface Placed {
  readonly id: string
  readonly text: Markup
}

export interface PlacingSolution<K> extends Solution {
  readonly key: K
  /** By item: for a reader who put it in a wrong place. */
  readonly feedback: Readonly<Record<string, Markup>>
  /** For the items that have no feedback of their own. */
  readonly general?: Markup
}

/** The prompt of a question whose response is typed or filled in. */
export interface TypedPrompt {
  readonly text: Markup
}

/** Decimals as text: a binary floating-point number would not be what the author wrote. */
export type NumberKey = Exact &
  (
    | { readonly value: string; readonly tolerance: string }
    | { readonly from: string; readonly to: string }
  )

/** Whether a typed response must be what the key lists, without any leniency. */
interface Exact {
  /**
   * Of a text: another article, a plural, a number in words and a typing slip are not right. Of a
   * number: it must be written in digits.
   */
  readonly exact?: true
}

/** How two texts are compared. */
export interface TextComparison {
  /** Whether capitals matter. */
  readonly case: boolean
  /** Whether accents matter. */
  readonly accents: boolean
}

export interface TextKey extends TextComparison, Exact {
  /** Any of these is right. The first one is shown as the right answer. */
  readonly accept: readonly string[]
}

export type BlankKey =
  | (NumberKey & { readonly kind: 'number' })
  | (TextKey & { readonly kind: 'text' })
  | { readonly kind: 'select'; readonly choice: string }

/** A response that the author expects although it is not right. `feedback` names its text. */
export type Expected =
  | (NumberKey & { readonly feedback: string })
  | { readonly accept: readonly string[]; readonly feedback: string }

export interface TypedSolution<K> extends Solution {
  readonly key: K
  /** By name: `right`, `other`, and the names that `expected` uses. It may lack the first two. */
  readonly feedback: Readonly<Record<string, Markup>>
  readonly expected: readonly Expected[]
}

export interface BlankPrompt {
  readonly id: string
  /** The options to pick from, in the order that readers see. Absent: the blank is typed into. */
  readonly choices?: readonly Placed[]
  /** The options are the bank, which several blanks share. */
  readonly isFromBank?: true
}

// ---------------------------------------------------------------- texts of an author or a translation

export interface BaseTexts {
  readonly prompt: Markup
  readonly explanation?: Markup
  /** A translation has as many as its source. */
  readonly hints?: readonly Markup[]
  /**
   * Some words of the one sentence in the section that states the answer. It is highlighted. A
   * translation quotes the translated guide; it needs this where its source has it.
   */
  readonly evidence?: string
}

export interface OptionTexts {
  readonly text: Markup
  /** For readers who chose this option, whether it is right or not. */
  readonly feedback?: Markup
}

export interface ChoiceTexts extends BaseTexts {
  readonly options: Readonly<Record<string, OptionTexts>>
}

export interface ItemTexts {
  readonly text: Markup
  /** For readers who put it in a wrong place. Absent: they get the general feedback. */
  readonly feedback?: Markup
}

export interface TypedFeedback {
  /** For a right response. */
  readonly right?: Markup
  /** For every other response that is not among the expected ones. */
  readonly other?: Markup
}

/** In the order of the source. Its forms stay, and these are added. */
export interface ExpectedTexts {
  readonly accept?: readonly string[]
  readonly feedback: Markup
}
