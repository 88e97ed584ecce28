// The questions of a self-check. Each has two halves: a prompt, which is public, and a solution,
// which leaves the server only after an answer. publish/quiz.ts receives the prompt half alone,
// so it cannot reveal the solution.
import type { Markup } from './markup.ts'

export interface ChoicePrompt {
  readonly text: Markup
  /** In the order that readers see, which publish order decides and never the key. */
  readonly choices: readonly {
    readonly id: string
    readonly text: Markup
    readonly pinned: boolean
  }[]
}

interface Solution {
  /** Why the right answer is right. Every reader gets it. */
  readonly explanation: Markup
  /** From the vaguest to the most specific. */
  readonly hints: readonly Markup[]
  /** Some words of the sentence in the section that states the answer (publish/evidence.ts). */
  readonly evidence?: string
}

export interface ChoiceSolution<K> extends Solution {
  readonly key: K
  /** By option: why a reader might choose it, and what the guide says. */
  readonly feedback: Readonly<Record<string, Markup>>
}

interface QuestionBase {
  readonly id: string
  readonly section: string
  /** The points of a fully correct response. */
  readonly weight: number
}

export interface SingleQuestion extends QuestionBase {
  readonly type: 'single'
  readonly prompt: ChoicePrompt
  readonly solution: ChoiceSolution<string>
}

export interface MultipleQuestion extends QuestionBase {
  readonly type: 'multiple'
  readonly prompt: ChoicePrompt
  readonly solution: ChoiceSolution<readonly string[]>
}

export interface TrueFalseQuestion extends QuestionBase {
  readonly type: 'truefalse'
  readonly prompt: ChoicePrompt
  readonly solution: ChoiceSolution<'true' | 'false'>
  /** Whether the author wrote other labels than the language's words for true and false. */
  readonly ownLabels: boolean
}

/** An item to put in order or to match, or a target to match it with. */
export interface Placed {
  readonly id: string
  readonly text: Markup
}

export interface OrderPrompt {
  readonly text: Markup
  /** In publish order, like choices. */
  readonly items: readonly Placed[]
}

export interface MatchPrompt extends OrderPrompt {
  /** What items are matched with. A target may take several items, or none. */
  readonly targets: readonly Placed[]
}

export interface PlacingSolution<K> extends Solution {
  readonly key: K
  /** By item: for a reader who put it in a wrong place. */
  readonly feedback: Readonly<Record<string, Markup>>
  /** For the items that have no feedback of their own. */
  readonly general: Markup
}

export interface OrderQuestion extends QuestionBase {
  readonly type: 'order'
  readonly prompt: OrderPrompt
  /** The key holds all items, from the first to the last. */
  readonly solution: PlacingSolution<readonly string[]>
}

export interface MatchQuestion extends QuestionBase {
  readonly type: 'match'
  readonly prompt: MatchPrompt
  /** The key holds the target of each item. */
  readonly solution: PlacingSolution<Readonly<Record<string, string>>> & {
    /** By item and wrong target. Used instead of the feedback of the item. */
    readonly pairs: Readonly<Record<string, Readonly<Record<string, Markup>>>>
  }
}

/** The prompt of a question whose response is typed or filled in. */
interface TypedPrompt {
  readonly text: Markup
}

/** Decimals as text: a binary floating-point number would not be what the author wrote. */
export type NumberKey =
  | { readonly value: string; readonly tolerance: string }
  | { readonly from: string; readonly to: string }

/** How two texts are compared. */
export interface TextComparison {
  /** Whether capitals matter. */
  readonly case: boolean
  /** Whether accents matter. */
  readonly accents: boolean
}

export interface TextKey extends TextComparison {
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
  /** By name: `right`, `other`, and the names that `expected` uses. */
  readonly feedback: Readonly<Record<string, Markup>>
  readonly expected: readonly Expected[]
}

export interface NumberQuestion extends QuestionBase {
  readonly type: 'number'
  readonly prompt: TypedPrompt & { readonly unit?: string }
  readonly solution: TypedSolution<NumberKey>
}

export interface TextQuestion extends QuestionBase {
  readonly type: 'text'
  readonly prompt: TypedPrompt
  readonly solution: TypedSolution<TextKey>
}

export interface BlankPrompt {
  readonly id: string
  /** The options to pick from, in the order that readers see. Absent: the blank is typed into. */
  readonly choices?: readonly { readonly id: string; readonly text: Markup }[]
}

export interface BlanksQuestion extends QuestionBase {
  readonly type: 'blanks'
  /** The text marks each blank as `[[id]]`. */
  readonly prompt: TypedPrompt & { readonly blanks: readonly BlankPrompt[] }
  /** The names in `feedback` begin with the id of the blank and a slash. */
  readonly solution: Omit<TypedSolution<Readonly<Record<string, BlankKey>>>, 'expected'> & {
    readonly expected: Readonly<Record<string, readonly Expected[]>>
  }
  /** The author wrote a bank that no gap picks from. Only this flag remains of it, for `check`. */
  readonly unusedBank?: true
}

export type ChoiceQuestion = SingleQuestion | MultipleQuestion | TrueFalseQuestion
export type PlacingQuestion = OrderQuestion | MatchQuestion
export type TypedQuestion = NumberQuestion | TextQuestion | BlanksQuestion

export type Question = ChoiceQuestion | PlacingQuestion | TypedQuestion

export type QuestionOf<T extends Question['type']> = Extract<Question, { type: T }>

/** A question before it is answered: everything but the solution and what it is worth. */
export type WithoutSolution<Q extends Question = Question> = Q extends Question
  ? Omit<Q, 'solution' | 'weight'>
  : never
