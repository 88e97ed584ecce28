// The contract of a question type on our pages: in the form without JavaScript, on paper, and
// on the page with the answers. Each type has a file here; registry.ts lists them.
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Question, QuestionOf } from '../../../content/model/question.ts'
import type {
  PublicOf,
  PublicQuestion,
  QuestionType,
  Response,
} from '../../../content/wire/index.ts'
import type { Grade } from '../../scoring/questions/grader.ts'
import type { PageStrings, WithStrings } from '../../strings/page-strings.ts'

export type QuestionPage<T extends QuestionType> = PageOf<PublicOf<T>, QuestionOf<T>>

interface PageOf<P extends PublicQuestion, Q extends Question> {
  /** The chunk of the widget that has its view. Absent: the app has it. */
  readonly viewChunk?: string
  /** The fields in the form. */
  Field(props: FieldProps<P>): JSX.Element
  /** An instruction between the prompt and the fields. */
  help?(strings: PageStrings): string
  /** Why a response cannot be graded; undefined if it can. `lang` is that of the content. */
  complaint?(
    question: P,
    response: Response,
    strings: PageStrings,
    lang: string,
  ): string | undefined
  /** The response in the values of a sent form; undefined if the question was not answered. */
  read(question: P, form: URLSearchParams): ReadField | undefined
  /** The space for an answer on paper. */
  PaperField(props: FieldProps<P>): JSX.Element
  /** The right answer on paper. */
  Key(props: KeyProps<Q>): JSX.Element
  /** A graded response with its feedback and the right answer. */
  Answer(props: AnswerProps<Q>): JSX.Element
  /** Structured data for search engines (schema.org). It must not reveal the right answer. */
  describe?(question: P): object
}

export interface FieldProps<P extends PublicQuestion> extends WithStrings {
  readonly question: P
  /** A form that was sent and comes back: its values are filled in. */
  readonly sent?: SentValues | undefined
}

export interface SentValues {
  readonly values: URLSearchParams
  /** Why the form came back, by question. */
  readonly complaints: ReadonlyMap<string, string>
}

export interface KeyProps<Q extends Question> extends WithStrings {
  readonly question: Q
  readonly answer: Response
}

export interface AnswerProps<Q extends Question> extends WithStrings {
  readonly question: Q
  readonly grade: Grade
}

export interface ReadField {
  readonly response: Response
  /** The values were incomplete or contradictory: the page says how they were read. */
  readonly isUnclear?: true
}
