// Authored text as HTML. The templates escape every text, so no authored HTML reaches a page. It is
// marked with its language where the page has another (page-language.tsx).
import { isLine } from '../../../content/common/plain-text.ts'
import type { Block, Inline, RichText } from '../../../content/wire/index.ts'
import { Code, Picture, Table } from './blocks.tsx'
import { Formula } from './formula.tsx'
import { Line } from './line.tsx'
import { Authored } from './page-language.tsx'

interface RichProps {
  readonly text: RichText
  /** Whether an option is around it. */
  readonly isInOption?: boolean
}

/** Blocks, or what stands in a line. Inside a `p` or a heading only the latter is allowed. */
export function Rich({ text, isInOption = false }: RichProps) {
  if (isLine(text)) {
    return (
      <Authored>
        <Line text={text} />
      </Authored>
    )
  }
  return (
    <Authored isBlock>
      {text.map((node) => (
        <Node node={node} isInOption={isInOption} />
      ))}
    </Authored>
  )
}

/** The same as blocks: what stands in a line becomes a paragraph. */
export function Paragraphs({ text, isInOption = false }: RichProps) {
  return isLine(text) ? (
    <p>
      <Rich text={text} />
    </p>
  ) : (
    <Rich text={text} isInOption={isInOption} />
  )
}

/** What stands below the heading of a question. */
export function Stem({ text }: { readonly text: RichText }) {
  return (
    <div class="stem">
      <Rich text={text} />
    </div>
  )
}

interface NodeProps {
  readonly node: Inline | Block
  readonly isInOption: boolean
}

function Node({ node, isInOption }: NodeProps) {
  switch (node.t) {
    case 'paragraph':
      return (
        <p>
          <Rich text={node.content ?? node.text} />
        </p>
      )
    case 'list': {
      const items = node.items.map((item) => (
        <li>
          <Rich text={item} />
        </li>
      ))
      return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'quote':
      return (
        <blockquote>
          <Paragraphs text={node.content} isInOption={isInOption} />
        </blockquote>
      )
    case 'codeblock':
      return <Code code={node} isInOption={isInOption} />
    case 'table':
      return <Table table={node} isInOption={isInOption} />
    case 'image':
      return <Picture picture={node} />
    case 'math':
      return <Formula tree={node.tree} />
    default:
      return <Line text={[node]} />
  }
}
