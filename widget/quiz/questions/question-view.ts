// The contract of the view of a question type. Each type has one file beside this one, and one
// line in registry.ts.
import type {
  CheckResult,
  PublicOf,
  PublicQuestion,
  QuestionType,
  Response,
  RichText,
} from '../../../content/wire/index.ts'
import type { Item } from '../../progress/saved.ts'
import type { Strings } from '../../strings/en.ts'
import type { Notice } from '../machine/state.ts'
import type { ViewProps } from '../views/view-props.ts'

/** One part of a checked response: an option, an item, a gap, or a typed answer. */
export interface CheckedPart {
  /** What the reader gave. */
  readonly given: unknown
  /** Undefined while it is not known, and for an option that is neither chosen nor right. */
  readonly isRight?: boolean | undefined
  /** Something in it has to be put right: the first such part is shown first. */
  readonly isLead?: boolean
  /** False for an option that the reader left. */
  readonly isChosen?: boolean
  /** In place of *Right* or *Not quite*. */
  readonly label?: string | undefined
  /** What would have been right. */
  readonly right?: unknown
  /** What a mistyped answer was read as. */
  readonly note?: unknown
  readonly reason?: RichText | undefined
}

export interface QuestionView<Question = PublicQuestion> {
  /** Draws what the reader answers with: options, items or fields. */
  draw(props: ViewProps, question: Question): unknown
  /** A line below the prompt. */
  help?(strings: Strings): string | undefined
  /** What is checked if the reader has changed nothing. Without it, an answer is required. */
  initialResponse?(question: Question): Response | undefined
  /** Why the response cannot be checked yet. Nothing is sent then, and nothing counts. */
  complaint?(
    props: ViewProps,
    question: Question,
    response: Response | undefined,
  ): Notice | undefined
  /** What the response consists of once it is checked. Options need none (views/checked/checked-options.ts). */
  checked?(
    props: ViewProps,
    question: Question,
    item: Item,
    verdict: CheckResult,
  ): readonly CheckedPart[]
}

/** Views of several types. A type without a view does not compile. */
export type ViewsOf<T extends QuestionType> = {
  readonly [K in T]: QuestionView<PublicOf<K>>
}

/** The interface of the chunks `placing` and `typed`. */
export interface ViewsChunk<T extends QuestionType> {
  readonly views: ViewsOf<T>
  readonly sheet: CSSStyleSheet
  /** The English strings that only this chunk needs. */
  readonly english?: Partial<Strings>
}
