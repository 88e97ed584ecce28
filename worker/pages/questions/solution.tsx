// The right answer in one line, part by part.
import type { RichText } from '../../../content/wire/index.ts'
import type { WithWords } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'

interface RightAnswerProps extends WithWords {
  readonly parts: readonly { readonly label?: string; readonly text: RichText }[]
}

export function RightAnswer({ parts, words }: RightAnswerProps) {
  return (
    <p>
      <span class="label">{words.rightAnswer}: </span>
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
