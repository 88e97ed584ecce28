// The contract of the view of a question type. Each type has one file beside this one, and one
// line in registry.ts.
import type {
  CheckResult,
  PublicOf,
  PublicQuestion,
  QuestionType,
  Response,
} from '../../../content/wire/index.ts'
import type { Strings } from '../../strings/en.ts'
import type { Notice } from '../machine/state.ts'
import type { ViewProps } from '../views/view-props.ts'

/** What the feedback has for the view of a type. Its code is in another chunk than the views. */
export interface FeedbackParts {
  /** The author's texts on what was chosen. */
  texts(): unknown
  /** The name of an item or a gap. */
  name(id: string): unknown
  /** The name of a gap with what stands in it. */
  pair(id: string, value: string): unknown
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
  /** What the feedback says of the response. Without it, `parts.texts()`. */
  onResponse?(
    props: ViewProps,
    question: Question,
    verdict: CheckResult,
    parts: FeedbackParts,
  ): unknown
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
