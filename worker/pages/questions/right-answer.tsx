// The right answer in one line, part by part.
import type { RichText } from '../../../content/wire/index.ts'
import { Rich } from '../text.tsx'
import type { WithWords } from '../words/words.ts'

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
