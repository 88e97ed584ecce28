// A syntax tree without what our texts do not have: headings, line breaks inside a paragraph,
// pictures inside a line, lists of tasks, marks inside marks. Their words stay.
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { insideMark, isFollowed } from './inner-marks.ts'
import { splitMarks } from './marks.ts'

/** The address of a picture in our texts. Undefined: the picture is not at hand. */
export type PictureOf = (src: string) => string | undefined

interface Options {
  readonly picture?: PictureOf
  reportNoAlt?(): void
  report?(what: string): void
}

export function simplified(blocks: readonly RootContent[], options: Options): RootContent[] {
  return blocks.flatMap((block) => simplifiedBlock(block, options))
}

function simplifiedBlock(block: RootContent, options: Options): RootContent[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphs(block.children, options)
    case 'heading':
      return paragraphs([{ type: 'strong', children: block.children }], options)
    case 'yaml':
      // Lines between two of `---` at the start of a text, which are the settings of a file.
      options.report?.('a block of settings')
      return []
    case 'thematicBreak':
    case 'definition':
    case 'html':
      return []
    case 'blockquote':
      // In a question a quotation would be a hint.
      options.report?.('the frame of a quotation')
      return simplified(block.children, options)
    case 'list':
      return [
        {
          ...block,
          spread: false,
          children: block.children.map(({ children }) => ({
            type: 'listItem',
            spread: false,
            children: simplified(children, options) as typeof children,
          })),
        },
      ]
    case 'table':
      return [
        {
          ...block,
          children: block.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({
              ...cell,
              children: lines(cell.children, options).flat(),
            })),
          })),
        },
      ]
    default:
      return [block]
  }
}

/** One paragraph for each line; a picture is a paragraph of its own. */
function paragraphs(children: readonly PhrasingContent[], options: Options): Paragraph[] {
  return lines(children, options)
    .map(trimmed)
    .filter((line) => line.some((node) => node.type !== 'text' || node.value.trim() !== ''))
    .map((line) => ({ type: 'paragraph', children: line }))
}

/** Without spaces at both ends, where a picture or a line break stood. */
function trimmed(line: readonly PhrasingContent[]): PhrasingContent[] {
  return line.map((node, at) => {
    if (node.type !== 'text') return node
    const value = at === 0 ? node.value.trimStart() : node.value
    return { ...node, value: at === line.length - 1 ? value.trimEnd() : value }
  })
}

/** A space, unless the line ends with one. */
function spaceAfter(line: readonly PhrasingContent[] = []): string {
  const last = line.at(-1)
  return last?.type === 'text' && !/\s$/.test(last.value) ? ' ' : ''
}

function lines(children: readonly PhrasingContent[], options: Options): PhrasingContent[][] {
  const result: PhrasingContent[][] = [[]]
  const add = (...nodes: PhrasingContent[]) => result.at(-1)?.push(...nodes)
  for (const node of children) {
    if (node.type === 'break') result.push([])
    else if (node.type === 'image') {
      const url = options.picture ? options.picture(node.url) : undefined
      if (url === undefined) {
        options.report?.(`the picture ${node.url.slice(0, 60)}`)
        if (node.alt) add({ type: 'text', value: `${spaceAfter(result.at(-1))}${node.alt}` })
      } else {
        // Without either, our Markdown would refuse the question.
        if (!node.alt?.trim()) options.reportNoAlt?.()
        result.push([{ ...node, url, title: node.alt?.trim() ? null : 'decorative' }], [])
      }
    } else if (node.type === 'text') add(...splitMarks(node.value))
    else if (node.type === 'delete') add(...lines(node.children, options).flat())
    else if (node.type === 'html') {
      // A tag inside a line of Markdown.
      if (/^<br\b/i.test(node.value)) result.push([])
    } else if (node.type === 'link' && !isFollowed(node.url)) {
      options.report?.(`the link to ${node.url.slice(0, 60)}`)
      add(...lines(node.children, options).flat())
    } else if ('children' in node) {
      // A line break or a picture inside bold text ends the bold text, too.
      const inner = lines(node.children, options)
      for (const [at, line] of inner.entries()) {
        if (at > 0) result.push([])
        const isPicture = line.some(({ type }) => type === 'image')
        if (isPicture) add(...line)
        else add(...insideMark(node, line))
      }
    } else add(node)
  }
  return result
}
