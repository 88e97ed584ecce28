// Parts of a solution: the right answer in one line, or beside a wrong part, and the explanation.
import type { Question } from '../../../../content/model/question.ts'
import type { RichText } from '../../../../content/wire/index.ts'
import type { WithStrings } from '../../../strings/page-strings.ts'
import { Paragraphs, Rich } from '../../ui/text.tsx'

interface RightAnswerProps extends WithStrings {
  /** One part, or one for each gap or each right option. */
  readonly parts: readonly { readonly label?: string; readonly text: RichText }[]
}

export function RightAnswer({ parts, strings }: RightAnswerProps) {
  return (
    <p>
      <span class="label">{strings.rightAnswer}: </span>
      {parts.map(({ label, text }, index) => (
        <>
          {index > 0 && ' · '}
          {label && `${label}: `}
          <strong>
            <Rich text={text} />
          </strong>
        </>
      ))}
    </p>
  )
}

/** What would have been right, in the line of one part that is not: an item or a gap. */
export function RightBeside({ text, strings }: WithStrings & { readonly text: RichText }) {
  return (
    <>
      {' · '}
      <span class="label">{strings.rightAnswer}: </span>
      <strong>
        <Rich text={text} />
      </strong>
    </>
  )
}

/** Nothing if the author wrote none. */
export function Explanation({ question }: { question: Question }) {
  const { explanation } = question.solution
  if (explanation === undefined) return null
  return <Paragraphs text={explanation} />
}
