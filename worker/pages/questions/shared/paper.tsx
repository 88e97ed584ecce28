// On paper: a list of texts, each with a place to mark, and a line to write on.
import type { RichText } from '../../../../content/wire/index.ts'
import type { WithStrings } from '../../../strings/page-strings.ts'
import { Rich } from '../../ui/text.tsx'

interface PaperBoxesProps {
  /** Class of the place to mark. */
  readonly mark: string
  readonly texts: readonly { readonly text: RichText }[]
}

export function PaperBoxes({ mark, texts }: PaperBoxesProps) {
  return (
    <ul>
      {texts.map(({ text }) => (
        <li>
          <span class={mark} />
          <span>
            <Rich text={text} />
          </span>
        </li>
      ))}
    </ul>
  )
}

export function PaperLine({ unit, strings }: WithStrings & { unit?: string | undefined }) {
  return (
    <p>
      {strings.yourAnswer()}: <span class="line long" />
      {unit && ` ${unit}`}
    </p>
  )
}
