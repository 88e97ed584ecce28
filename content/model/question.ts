// The authored nouns. A question is two halves from the root up: its prompt,
// which anybody may see, and its solution, which leaves the server only after an
// answer. publish.ts takes the prompt half alone, so it cannot leak the other.
import type { Markup } from '../parsing/markup.ts'
import type { GuideTranslation } from '../translate/guide.ts'
import type { QuizTranslation } from '../translate/quiz.ts'
import type { OutcomeQuestion, OutcomeQuiz } from './outcome-quiz.ts'

// ---------------------------------------------------------------- guides

export interface SectionSource {
  readonly title: string
  /** Paragraphs in order; an array inside is a list. */
  readonly body: readonly (Markup | readonly Markup[])[]
}

/** A value that any cell of the facts table may have. */
export type CommonValue = 'yes' | 'no' | 'depends' | 'unstated'

export interface FactCell<V extends string = string, S extends string = string> {
  readonly value: V
  /** The section that supports it. Absent only where the source says nothing. */
  readonly section?: S
  /** A few words that qualify the value. */
  readonly note?: string
}

export interface FactColumn {
  readonly label: string
  /** Values of this column beside yes, no, depends and unstated, with their wording. */
  readonly values?: Readonly<Record<string, string>>
}

export interface Facts {
  readonly title: string
  readonly subject: string
  readonly columns: Readonly<Record<string, FactColumn>>
  readonly rows: Readonly<
    Record<
      string,
      {
        readonly name: string
        readonly section: string
        readonly cells: Readonly<Record<string, FactCell>>
      }
    >
  >
}

export interface Guide {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly source: {
    readonly title: string
    readonly author: string
    /** ISO 8601 date. */
    readonly published: string
    readonly url?: string
  }
  readonly sections: Readonly<Record<string, SectionSource>>
  readonly facts?: Facts
  readonly takeaways: readonly Markup[]
}

// ---------------------------------------------------------------- questions

export interface ChoicePrompt {
  readonly text: Markup
  /** In the order that readers see; decided by publish order, never by the key. */
  readonly choices: readonly {
    readonly id: string
    readonly text: Markup
    readonly pinned: boolean
  }[]
}

interface Solution {
  /** Why the right answer is right, for every reader. */
  readonly explanation: Markup
  /** From the gentlest to the one that nearly tells. */
  readonly hints: readonly Markup[]
  /** Some words of the sentence in its section that says so (evidence.ts). */
  readonly evidence?: string
}

export interface ChoiceSolution<K> extends Solution {
  readonly key: K
  /** For each option: why somebody picks it, and what the guide says. */
  readonly feedback: Readonly<Record<string, Markup>>
}

interface QuestionBase {
  readonly id: string
  readonly section: string
  /** What a full answer is worth, in points. */
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
  /** Its options are not the usual two words of the language. */
  readonly ownLabels: boolean
}

/** Something that is put in a place, or that a place is. */
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
  /** What items are matched with; one may take several of them, or none. */
  readonly targets: readonly Placed[]
}

export interface PlacingSolution<K> extends Solution {
  readonly key: K
  /** By item: what somebody needs to hear who put it elsewhere. */
  readonly feedback: Readonly<Record<string, Markup>>
  /** The same for the items that have none of their own. */
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
    /** By item and by the target that it was wrongly matched with; goes before its feedback. */
    readonly pairs: Readonly<Record<string, Readonly<Record<string, Markup>>>>
  }
}

/** A question that is typed into, or filled in, rather than chosen from. */
interface TypedPrompt {
  readonly text: Markup
}

/** Decimals, as text, since a binary number is not what an author wrote. */
export type NumberKey =
  | { readonly value: string; readonly tolerance: string }
  | { readonly from: string; readonly to: string }

export interface TextKey {
  /** Any of these is right; the first is the one that is shown. */
  readonly accept: readonly string[]
  /** Whether capitals matter. */
  readonly case: boolean
  /** Whether accents matter. */
  readonly accents: boolean
}

export type BlankKey =
  | (NumberKey & { readonly kind: 'number' })
  | (TextKey & { readonly kind: 'text' })
  | { readonly kind: 'select'; readonly choice: string }

/** What a reader may well type instead, each with feedback of its own. */
export type Expected =
  | (NumberKey & { readonly feedback: string })
  | { readonly accept: readonly string[]; readonly feedback: string }

export interface TypedSolution<K> extends Solution {
  readonly key: K
  /** Texts by name: `right`, `other`, and those that `expected` names. */
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
  /** A blank that is picked for, not typed into; in the order that readers see. */
  readonly choices?: readonly { readonly id: string; readonly text: Markup }[]
}

export interface BlanksQuestion extends QuestionBase {
  readonly type: 'blanks'
  /** The text marks each blank as `[[its id]]`. */
  readonly prompt: TypedPrompt & { readonly blanks: readonly BlankPrompt[] }
  /** Names of feedback begin with the id of the blank and a slash. */
  readonly solution: Omit<TypedSolution<Readonly<Record<string, BlankKey>>>, 'expected'> & {
    readonly expected: Readonly<Record<string, readonly Expected[]>>
  }
  /** It was written with a bank that no gap picks from: nothing is left of it but this. */
  readonly unusedBank?: true
}

export type ChoiceQuestion = SingleQuestion | MultipleQuestion | TrueFalseQuestion
export type PlacingQuestion = OrderQuestion | MatchQuestion
export type TypedQuestion = NumberQuestion | TextQuestion | BlanksQuestion

export type Question =
  | ChoiceQuestion //
  | PlacingQuestion
  | TypedQuestion

export type QuestionOf<T extends Question['type']> = Extract<Question, { type: T }>

/** Of a quiz of whichever kind. */
export type AnyQuestion = Question | OutcomeQuestion

/** The half of a question that may be seen before it is answered. */
export type AskedOf<Q extends Question> = Q extends Question
  ? Omit<Q, 'solution' | 'weight'>
  : never
export type Asked = AskedOf<Question>

// ---------------------------------------------------------------- quizzes

export interface BandSource {
  readonly id: string
  /** The least percentage that reaches this band, 0 to 100. */
  readonly from: number
  readonly title: string
  readonly text: Markup
}

export interface CheckQuiz {
  readonly id: string
  readonly kind: 'check'
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly guide: Guide
  readonly questions: readonly Question[]
  /** From the lowest to the highest; the first begins at 0. */
  readonly bands: readonly BandSource[]
  /** An attempt asks this many of the questions, which a seed picks. Else all of them. */
  readonly draw?: number
  /** How often a question may be checked before the answer is shown, 2 to 5. Absent: once. */
  readonly tries?: number
  /** Asks how sure the reader is, which is never scored. */
  readonly confidence?: true
  /**
   * Where readers may report a question: an address of mail (`mailto:…`) or of a page
   * (`https://…`), to which question, revision and order are added.
   */
  readonly report?: string
  /** What a seed puts in another order for each attempt. Pinned options keep their place. */
  readonly shuffle?: boolean | 'questions' | 'options'
}

/** A self-check, which has right answers, or an outcome quiz, which has none. */
export type Quiz = CheckQuiz | OutcomeQuiz

export interface Catalogue<Q extends Quiz = Quiz> {
  readonly guides: readonly Guide[]
  readonly quizzes: readonly Q[]
  /** Texts in other languages, for guides and quizzes above. */
  readonly translations?: readonly (GuideTranslation | QuizTranslation)[]
}
