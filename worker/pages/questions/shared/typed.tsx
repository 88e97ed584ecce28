// Questions that are answered by typing: the fields, and a graded response.
import type { Markup } from '../../../../content/model/markup.ts'
import type { TypedQuestion } from '../../../../content/model/question.ts'
import {
  MAX_RESPONSE_LENGTH,
  type PublicQuestion,
  type Response,
  type RichText,
} from '../../../../content/wire/index.ts'
import { feedbackOn } from '../../../scoring/grade.ts'
import type { Grade } from '../../../scoring/questions/grader.ts'
import type { PageStrings, WithStrings } from '../../../strings/page-strings.ts'
import { Described } from '../../ui/feedback-list.tsx'
import { Rich } from '../../ui/text.tsx'
import type { AnswerProps, KeyProps, ReadField, SentValues } from '../question-page.ts'
import { Mark } from './mark.tsx'
import { Explanation, RightAnswer, RightBeside } from './solution.tsx'

/** The id of a field. The id of the question alone is the id of its card. */
export const fieldId = (name: string) => `${name}.field`

/** The id of the complaint about a question. */
export const complaintId = (question: string) => `${question}.complaint`

export interface TypedFieldProps {
  readonly name: string
  readonly label: string
  readonly question: string
  readonly sent: SentValues | undefined
}

/**
 * Not type="number": that accepts no decimal comma, and drops what it cannot read. No keyboard of
 * digits either: that of an iPhone has no minus.
 */
export function TypedField({ name, label, question, sent }: TypedFieldProps) {
  const isRefused = sent?.complaints.has(question)
  return (
    <div class="typed">
      <label for={fieldId(name)}>{label}</label>
      <input
        type="text"
        id={fieldId(name)}
        name={name}
        value={sent?.values.get(name) ?? undefined}
        {...(isRefused && { 'aria-invalid': 'true', 'aria-describedby': complaintId(question) })}
        maxlength={MAX_RESPONSE_LENGTH}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck={false}
      />
    </div>
  )
}

/** Undefined if nothing was typed. */
export function readTyped(question: PublicQuestion, form: URLSearchParams): ReadField | undefined {
  const text = form.get(question.id) ?? ''
  return text.trim() === '' ? undefined : { response: text }
}

/** A part of a response as it is shown: the whole response, or one gap. */
interface ResponseRow {
  /** The id of the gap. */
  readonly id?: string
  readonly label?: string
  readonly text: RichText
}

type RowsOf<Q> = (question: Q, response: Response, strings: PageStrings) => readonly ResponseRow[]

/** The key and a graded response. `keyRowsOf`: for a key in another format than responses. */
export function typedAnswers<Q extends TypedQuestion>(rowsOf: RowsOf<Q>, keyRowsOf = rowsOf) {
  const Key = ({ question, answer, strings }: KeyProps<Q>) => (
    <RightAnswer parts={keyRowsOf(question, answer, strings)} strings={strings} />
  )
  const Answer = ({ question, grade, strings }: AnswerProps<Q>) => {
    const texts = feedbackOn(question, grade).chosen
    // Each gap has its own right value beside it.
    const rightOfGap = new Map(
      keyRowsOf(question, grade.answer, strings).flatMap(({ id, text }) =>
        id === undefined || grade.gaps?.[id] ? [] : [[id, text] as const],
      ),
    )
    return (
      <>
        <Described
          entries={rowsOf(question, grade.response, strings).map(({ id, label, text }) => ({
            term: (
              <>
                <span class="label">{label ?? strings.youWrote}: </span>
                {/* A typed text is a plain string, so it is never parsed as markup. */}
                <Rich text={text} />
                {id !== undefined && (
                  <GapMark isRight={grade.gaps?.[id] ?? false} strings={strings} />
                )}
                {id !== undefined && rightOfGap.has(id) && (
                  <RightBeside text={rightOfGap.get(id) ?? ''} strings={strings} />
                )}
              </>
            ),
            text: aboutRow(grade, id, texts.find((one) => one.id === id)?.text, strings),
          }))}
        />
        {!grade.correct && rightOfGap.size === 0 && (
          <Key question={question} answer={grade.answer} strings={strings} />
        )}
        <Explanation question={question} />
      </>
    )
  }
  return { Key, Answer }
}

function GapMark({ isRight, strings }: WithStrings & { readonly isRight: boolean }) {
  return <Mark isRight={isRight} word={isRight ? strings.item.right : strings.item.notQuite} />
}

/** What a mistyped answer was read as, and the feedback. Undefined if there is neither. */
function aboutRow(
  grade: Grade,
  gap: string | undefined,
  feedback: Markup | undefined,
  strings: PageStrings,
) {
  const read = partOf(grade.readAs, gap)
  if (read === undefined && feedback === undefined) return undefined
  return (
    <>
      {read !== undefined && <p>{strings.readAs(partOf(grade.response, gap) ?? '', read)}</p>}
      {feedback !== undefined && <Rich text={feedback} />}
    </>
  )
}

/** The part of one gap, or all of a response without gaps. */
function partOf(whole: Response | undefined, gap: string | undefined): string | undefined {
  if (gap === undefined) return typeof whole === 'object' ? undefined : whole?.toString()
  const parts = new Map(typeof whole === 'object' ? Object.entries(whole) : [])
  return parts.get(gap)?.toString()
}
