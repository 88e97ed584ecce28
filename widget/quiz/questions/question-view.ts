// The contract of the view of a question type. Each type has one file beside this one, and one
// line in registry.ts.
import type {
  PublicOf,
  PublicQuestion,
  QuestionType,
  Response,
} from '../../../content/wire/index.ts'
import type { Strings } from '../../strings/en.ts'
import type { ViewProps } from '../views/view-props.ts'

export interface QuestionView<Question = PublicQuestion> {
  /** Draws what the reader answers with: options, items or fields. */
  draw(props: ViewProps, question: Question): unknown
  /** A line below the prompt. */
  help?(strings: Strings): string | undefined
  /** What is checked if the reader has changed nothing. Without it, an answer is required. */
  initialResponse?(question: Question): Response | undefined
}

/** Views of several types. A type without a view does not compile. */
export type ViewsOf<T extends QuestionType> = {
  readonly [K in T]: QuestionView<PublicOf<K>>
}

/** The interface of the chunks `placing` and `typed`. */
export interface ViewsChunk<T extends QuestionType> {
  readonly views: ViewsOf<T>
  readonly sheet: CSSStyleSheet
}
