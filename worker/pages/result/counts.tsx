// How many questions went which way: the headline "8 right, 3 nearly, 8 to revisit", and the marks
// that stand for each. Kinds of which there are none are left out.
import type { Mark, MarkCounts } from '../../../content/common/attempt/marks.ts'
import type { PageStrings, WithStrings } from '../../strings/page-strings.ts'

export function headlineParts(counts: MarkCounts, strings: PageStrings): [Mark, string][] {
  const { right, nearly, toRevisit } = counts
  return [
    ...(right > 0 ? [['right', strings.countRight(right)] as [Mark, string]] : []),
    ...(nearly > 0 ? [['partly', strings.countNearly(nearly)] as [Mark, string]] : []),
    ...(toRevisit > 0 ? [['wrong', strings.toRevisit(toRevisit)] as [Mark, string]] : []),
  ]
}

export function headlineText(counts: MarkCounts, strings: PageStrings): string {
  return headlineParts(counts, strings)
    .map(([, text]) => text)
    .join(strings.comma)
}

/** Each part with its mark, so that the headline explains the marks of the sections below. */
export function Headline({ counts, strings }: { readonly counts: MarkCounts } & WithStrings) {
  return (
    <>
      {headlineParts(counts, strings).map(([mark, text], index, parts) => (
        <>
          {index > 0 && ' '}
          <span class="count">
            <Dot mark={mark} />
            {text}
            {index < parts.length - 1 && strings.comma.trimEnd()}
          </span>
        </>
      ))}
    </>
  )
}

export const Dot = ({ mark }: { mark: Mark }) => <span class={`dot ${mark}`} aria-hidden="true" />
