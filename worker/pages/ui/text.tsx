// Authored text as HTML. The templates escape every text, so no authored HTML reaches a page.
import type { Child } from 'hono/jsx'
import { markSentence } from '../../../content/common/mark-sentence.ts'
import type { Block, Inline, RichText } from '../../../content/wire/index.ts'

export function Rich({ text }: { text: RichText }) {
  if (typeof text === 'string') return <>{text}</>
  return <>{text.map((node) => inline(node))}</>
}

function inline(node: Inline) {
  switch (node.t) {
    case 'em':
      return <em>{node.text}</em>
    case 'strong':
      return <strong>{node.text}</strong>
    case 'code':
      return <code>{node.text}</code>
    case 'link':
      return (
        <a href={node.href} rel="noopener">
          {node.text}
        </a>
      )
    case 'blank':
    case 'text':
      return <>{node.text}</>
  }
}

interface BlocksProps {
  readonly blocks: readonly Block[]
  /** Highlighted if the blocks contain it. */
  readonly sentence?: string | undefined
}

export function Blocks({ blocks, sentence }: BlocksProps) {
  return (
    <>
      {blocks.map((block) =>
        block.type === 'paragraph' ? (
          <p>
            <Highlighted text={block.text} sentence={sentence} />
          </p>
        ) : (
          <ul>
            {block.items.map((item) => (
              <li>
                <Highlighted text={item} sentence={sentence} />
              </li>
            ))}
          </ul>
        ),
      )}
    </>
  )
}

function Highlighted({ text, sentence }: { text: RichText; sentence: string | undefined }) {
  return (
    <>
      {markSentence(text, sentence).map(({ run, isMarked }) =>
        isMarked ? <mark>{inline(run)}</mark> : inline(run),
      )}
    </>
  )
}

interface FeedbackListProps {
  /** Before each term. */
  readonly label?: string | undefined
  readonly entries: readonly { readonly term: RichText; readonly text: RichText | undefined }[]
}

/** What was chosen, each with the text about it. */
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
