// Authored text as markup. Every run goes through the template's escaping.
import type { Block, Inline, RichText } from '../../../content/wire/index.ts'

export function Rich({ text }: { text: RichText }) {
  if (typeof text === 'string') return <>{text}</>
  return <>{text.map((node) => run(node))}</>
}

function run(node: Inline) {
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
  /** Marked, where it stands in them. */
  readonly sentence?: string | undefined
}

export function Blocks({ blocks, sentence }: BlocksProps) {
  const say = (text: RichText) =>
    sentence === undefined ? <Rich text={text} /> : <Marked text={text} sentence={sentence} />
  return (
    <>
      {blocks.map((block) =>
        block.type === 'paragraph' ? (
          <p>{say(block.text)}</p>
        ) : (
          <ul>
            {block.items.map((item) => (
              <li>{say(item)}</li>
            ))}
          </ul>
        ),
      )}
    </>
  )
}

/** As it is where the sentence is not in there. */
function Marked({ text, sentence }: { text: RichText; sentence: string }) {
  const runs: readonly Inline[] = typeof text === 'string' ? [{ t: 'text', text }] : text
  const from = runs
    .map((run) => run.text)
    .join('')
    .indexOf(sentence)
  if (from < 0) return <Rich text={text} />
  const to = from + sentence.length
  let at = 0
  return (
    <>
      {runs.map((run) => {
        const start = at
        at += run.text.length
        const piece = (begin: number, end: number): RichText => {
          const cut = run.text.slice(Math.max(0, begin - start), Math.max(0, end - start))
          return cut === '' ? [] : [{ ...run, text: cut }]
        }
        const inside = piece(from, to)
        return (
          <>
            <Rich text={piece(start, from)} />
            {inside.length > 0 && (
              <mark>
                <Rich text={inside} />
              </mark>
            )}
            <Rich text={piece(to, at)} />
          </>
        )
      })}
    </>
  )
}
