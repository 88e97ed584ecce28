// What a type of question is on our pages: in the form without JavaScript, on paper, and on
// the page of the answers. Each type has a file here; kinds.ts lists them.
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Question, QuestionOf } from '../../../content/model/question.ts'
import type {
  PublicOf,
  PublicQuestion,
  QuestionType,
  Response,
} from '../../../content/wire/index.ts'
import type { Grade } from '../../scoring/grade.ts'
import type { PageWords, WithWords } from '../../strings/page-strings.ts'

export type PageKind<T extends QuestionType> = OnPages<PublicOf<T>, QuestionOf<T>>

interface OnPages<P extends PublicQuestion, Q extends Question> {
  /** In the form. */
  Field(props: AskedProps<P>): JSX.Element
  /** What is asked for beside the prompt. */
  help?(words: PageWords): string
  /** The response that the form's values make, or undefined where none was given. */
  read(question: P, form: URLSearchParams): ReadField | undefined
  /** On paper: room for the answer. */
  Room(props: AskedProps<P>): JSX.Element
  /** On paper: the right answer. */
  Key(props: KeyProps<Q>): JSX.Element
  /** What came of a response, with all that it has earned. */
  Answer(props: AnswerProps<Q>): JSX.Element
  /** What machines are told of it (schema.org). Never which answer is right. */
  describe?(question: P): object
}

export interface AskedProps<P extends PublicQuestion> extends WithWords {
  readonly question: P
}

export interface KeyProps<Q extends Question> extends WithWords {
  readonly question: Q
  readonly answer: Response
}

export interface AnswerProps<Q extends Question> extends WithWords {
  readonly question: Q
  readonly grade: Grade
}

export interface ReadField {
  readonly response: Response
  /** It said less than it might have: the reader is told how it was read. */
  readonly isUnclear?: true
}
