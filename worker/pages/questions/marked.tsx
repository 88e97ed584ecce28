// On paper: texts, each behind something to mark.
import type { RichText } from '../../../content/wire.ts'
import { Rich } from '../text.tsx'

interface MarkedProps {
  readonly mark: string
  readonly texts: readonly { readonly text: RichText }[]
}

export function Marked({ mark, texts }: MarkedProps) {
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
