// Authored text as markup. Every run goes through the template's escaping.
import type { Block, Inline, RichText } from '../../content/wire.ts'

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

export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) =>
        block.type === 'paragraph' ? (
          <p>
            <Rich text={block.text} />
          </p>
        ) : (
          <ul>
            {block.items.map((item) => (
              <li>
                <Rich text={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </>
  )
}
