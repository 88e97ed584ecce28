// On paper: texts, each behind something to mark.
import type { RichText } from '../../../content/wire/index.ts'
import { Rich } from '../ui/text.tsx'

interface BoxesProps {
  readonly mark: string
  readonly texts: readonly { readonly text: RichText }[]
}

export function Boxes({ mark, texts }: BoxesProps) {
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
