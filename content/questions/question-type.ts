// The contract between a question type and the rest of content/. Each type implements it in its
// own file, beside its authoring function; registry.ts lists all types. Publishing stands apart from
// the definition, because it is all that the worker needs of a type.
import type { Markup } from '../model/markup.ts'
import type { Question, QuestionOf } from '../model/question.ts'
import type { BlankKey, Expected } from '../model/question-parts.ts'
import type { TextMapper } from '../model/text-mapper.ts'
import type { PublicOf, PublicQuestion, QuestionType } from '../wire/index.ts'

/** Receives type and prompt only, so it cannot reveal the solution. */
export type Publish<T extends QuestionType> = (
  question: Pick<QuestionOf<T>, 'type' | 'prompt'>,
  base: PublicBase,
) => PublicOf<T>

/** The public fields that all types have. */
export type PublicBase = Pick<PublicQuestion, 'id' | 'revision' | 'prompt' | 'section' | 'hints'>

export interface QuestionDefinition<Q extends Question> {
  /** The question in another language: same id, type, key and weight, other texts. */
  mapTexts(question: Q, mapper: TextMapper): Q
  /** Fills in words of the language that authors need not write. Absent: the type has none. */
  withCommonWords?(question: Q, lang: string): Q
  /** The texts that only this type has, for the author's rules. */
  texts(question: Q): QuestionText[]
  /** What a reader may respond, each with the author's feedback on it if there is any. */
  responses(question: Q): RespondedTo[]
  /** The ids of its options, items, targets and gaps, which are public. Absent: it has none. */
  publicIds?(question: Q): readonly string[]
  /** The key of each field that is typed into. Absent: every response is chosen. */
  typedKeys?(question: Q): TypedKey[]
  /**
   * Everything beside type and weight that the score depends on, with lists sorted where their
   * order does not count. Its JSON is part of the hash in the ledger: a change of this value,
   * even of its order, is a new revision of the question.
   */
  scoringParts(question: Q): readonly unknown[]
}

/** An option, an item, or a right or another response to a field. */
export interface RespondedTo {
  /** As its author recognises it. */
  readonly name: string
  readonly feedback: Markup | undefined
}

interface TypedKey {
  /** The id of the gap, where the text has gaps. */
  readonly gap?: string
  readonly key: BlankKey
  /** Responses that are not right, with feedback of their own. */
  readonly expected: readonly Expected[]
}

/** A text with a name that its author recognises. */
export interface QuestionText {
  readonly role: 'prompt' | 'option' | 'feedback' | 'explanation' | 'hint'
  readonly name: string
  readonly source: Markup
}
