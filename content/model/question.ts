// The question types of a self-check. A question has two halves: a prompt, which is public, and a
// solution, which leaves the server only after an answer. Publishing receives the prompt half
// alone, so it cannot reveal the solution.
//
// The texts of a type are what a translation writes for it, at the paths at which its authoring
// function takes them.
import type { QuestionType } from '../wire/index.ts'
import type { Markup } from './markup.ts'
import type {
  BaseTexts,
  BlankKey,
  BlankPrompt,
  ChoicePrompt,
  ChoiceSolution,
  ChoiceTexts,
  Expected,
  ExpectedTexts,
  ItemTexts,
  NumberKey,
  Placed,
  PlacingSolution,
  QuestionBase,
  TextKey,
  TypedFeedback,
  TypedPrompt,
  TypedSolution,
} from './question-parts.ts'

/** All types. A type that the wire has and this list lacks does not compile below. */
interface QuestionTypes {
  single: { question: SingleQuestion; texts: ChoiceTexts }
  multiple: { question: MultipleQuestion; texts: ChoiceTexts }
  truefalse: { question: TrueFalseQuestion; texts: TrueFalseTexts }
  order: { question: OrderQuestion; texts: OrderTexts }
  match: { question: MatchQuestion; texts: MatchTexts }
  number: { question: NumberQuestion; texts: NumberTexts }
  text: { question: TextQuestion; texts: TextTexts }
  blanks: { question: BlanksQuestion; texts: BlanksTexts }
}

export type Question = QuestionTypes[QuestionType]['question']
export type QuestionTexts = QuestionTypes[QuestionType]['texts']
export type QuestionOf<T extends QuestionType> = QuestionTypes[T]['question']

export type ChoiceQuestion = SingleQuestion | MultipleQuestion | TrueFalseQuestion
export type PlacingQuestion = OrderQuestion | MatchQuestion
export type TypedQuestion = NumberQuestion | TextQuestion | BlanksQuestion

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

interface TrueFalseTexts extends BaseTexts {
  readonly feedback?: { readonly true?: Markup; readonly false?: Markup }
  /** Required where the source has labels of its own. */
  readonly labels?: { readonly true: string; readonly false: string }
}

interface OrderPrompt {
  readonly text: Markup
  /** In publish order, like choices. */
  readonly items: readonly Placed[]
}

export interface OrderQuestion extends QuestionBase {
  readonly type: 'order'
  readonly prompt: OrderPrompt
  /** The key holds all items, from the first to the last. */
  readonly solution: PlacingSolution<readonly string[]>
}

interface OrderTexts extends BaseTexts {
  readonly items: Readonly<Record<string, ItemTexts>>
  readonly feedback?: Markup
}

interface MatchPrompt extends OrderPrompt {
  /** What items are matched with. A target may take several items, or none. */
  readonly targets: readonly Placed[]
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

interface MatchTexts extends BaseTexts {
  readonly targets: Readonly<Record<string, Markup>>
  readonly items: Readonly<
    Record<string, ItemTexts & { readonly pairs?: Readonly<Record<string, Markup>> }>
  >
  readonly feedback?: Markup
}

export interface NumberQuestion extends QuestionBase {
  readonly type: 'number'
  readonly prompt: TypedPrompt & { readonly unit?: string }
  readonly solution: TypedSolution<NumberKey>
}

interface NumberTexts extends BaseTexts {
  readonly unit?: string
  readonly feedback?: TypedFeedback
  readonly expected?: readonly ExpectedTexts[]
}

export interface TextQuestion extends QuestionBase {
  readonly type: 'text'
  readonly prompt: TypedPrompt
  readonly solution: TypedSolution<TextKey>
}

interface TextTexts extends BaseTexts {
  /** Accepted beside the forms of the source. The first one is shown as the right answer. */
  readonly accept: readonly [string, ...string[]]
  readonly feedback?: TypedFeedback
  readonly expected?: readonly ExpectedTexts[]
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

/** A gap that is typed into, or that has options of its own, or that picks from the bank. */
type BlankTexts =
  | Pick<TextTexts, 'accept' | 'feedback' | 'expected'>
  | Pick<NumberTexts, 'feedback' | 'expected'>
  | Pick<ChoiceTexts, 'options'>

interface BlanksTexts extends BaseTexts {
  readonly blanks: Readonly<Record<string, BlankTexts>>
  readonly bank?: Readonly<Record<string, Markup>>
}
