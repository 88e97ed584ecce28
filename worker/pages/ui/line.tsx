// Authored text in a line as HTML: marks, links, gaps and formulas.
import { isMarked } from '../../../content/common/blocks/mark-sentence.ts'
import type { Inline, Line as Text } from '../../../content/wire/index.ts'
import { Formula } from './formula.tsx'

/** In a passage, the sentence that supports an answer is marked. */
export function Line({ text }: { readonly text: Text }) {
  if (typeof text === 'string') return <>{text}</>
  return (
    <>
      {text.map((node) =>
        isMarked(node) ? (
          <mark>
            <InlineNode node={node} />
          </mark>
        ) : (
          <InlineNode node={node} />
        ),
      )}
    </>
  )
}

function InlineNode({ node }: { readonly node: Inline }) {
  switch (node.t) {
    case 'math':
      return <Formula tree={node.tree} />
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
