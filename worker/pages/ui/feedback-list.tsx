// What was chosen, each with the text about it.
import type { Child } from 'hono/jsx'
import type { RichText } from '../../../content/wire/index.ts'
import { Rich } from './text.tsx'

interface FeedbackListProps {
  /** Before each term. */
  readonly label?: string | undefined
  readonly entries: readonly { readonly term: RichText; readonly text: RichText | undefined }[]
}

export function FeedbackList({ label, entries }: FeedbackListProps) {
  return (
    <Described
      entries={entries.map(({ term, text }) => ({
        term: (
          <>
            {label && <span class="label">{label}: </span>}
            <Rich text={term} />
          </>
        ),
        text: text === undefined ? undefined : <Rich text={text} />,
      }))}
    />
  )
}

interface DescribedProps {
  readonly entries: readonly { readonly term: Child; readonly text: Child | undefined }[]
}

/** Terms with texts about them; paragraphs if there is no text, for a list would describe nothing. */
export function Described({ entries }: DescribedProps) {
  if (entries.every(({ text }) => text === undefined)) {
    return (
      <>
        {entries.map(({ term }) => (
          <p>{term}</p>
        ))}
      </>
    )
  }
  return (
    <dl class="feedback">
      {entries.map(({ term, text }) => (
        <>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </>
      ))}
    </dl>
  )
}
