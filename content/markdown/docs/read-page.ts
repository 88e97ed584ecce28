// A page of the documentation: the Markdown of authors, with headings of two levels, links to other
// pages by their file (`[themes](themes.md#colours)`), and parts that code makes, by their name:
//
//   <!-- include: attributes -->
//
// and numbers that code has, by their name: `{{floor}} readers`.
import type { Heading, RootContent } from 'mdast'
import * as z from 'zod'
import { plainText } from '../../common/plain-text.ts'
import type { DocsHeading, DocsPage, DocsPart } from '../../model/docs-page.ts'
import { line } from '../../parsing/markdown/inline-nodes.ts'
import { blocks } from '../../parsing/markdown/nodes.ts'
import { markdownTree } from '../../parsing/markdown/tree.ts'
import { splitAttributes } from '../attributes.ts'
import { type FileReader, fileReader } from '../file-reader.ts'
import { readFrontMatter } from '../front-matter.ts'
import { type FileProblem, startOf } from '../problems.ts'
import { slugOf } from '../slug.ts'
import { docsAddress } from './address.ts'

interface ReadPage {
  /** Absent if the settings cannot be read. */
  readonly page?: DocsPage
  readonly problems: readonly FileProblem[]
}

const Settings = z.strictObject({
  title: z.string().min(1),
  short: z.string().exactOptional(),
  description: z.string().min(1),
})

const INCLUDE = /^<!-- include: ([a-z-]+) -->$/

export function readDocsPage(
  id: string,
  source: string,
  values: Readonly<Record<string, string>>,
): ReadPage {
  const reader: FileReader = {
    ...fileReader(source, 'docs'),
    linkAddress: pageAddress,
    gap({ value, position }) {
      const text = values[value]
      if (text !== undefined) return { t: 'text', text }
      const message = `has no value "${value}"; take a name of the table of values`
      reader.report({ code: 'unknown-value', message, at: position?.start })
      return undefined
    },
  }
  const { problems } = reader
  const nodes = markdownTree(source, reader.report)?.children ?? []
  const [first, ...rest] = nodes
  const settings = readFrontMatter(first?.type === 'yaml' ? first.value : '', Settings, problems)
  if (!settings) return { problems: problems.list }
  const taken = new Set<string>()
  const parts = rest.flatMap((node) => partsOf(reader, node, taken))
  const { title, short = title, description } = settings
  return { page: { id, title, short, description, parts }, problems: problems.list }
}

/** A file beside this one, or another path of the site. */
function pageAddress(address: string): string | undefined {
  const [, id, anchor = ''] = /^([a-z][a-z0-9-]*)\.md(#.*)?$/.exec(address) ?? []
  if (id !== undefined) return `${docsAddress(id)}${anchor}`
  return /^\/(?!\/)/.test(address) ? address : undefined
}

function partsOf(reader: FileReader, node: RootContent, taken: Set<string>): DocsPart[] {
  const name = node.type === 'html' ? INCLUDE.exec(node.value)?.[1] : undefined
  if (name !== undefined) return [{ kind: 'include', name }]
  if (node.type === 'heading') return [heading(reader, node, taken)]
  return blocks(reader, [node]).map((block) =>
    block.t === 'codeblock'
      ? { kind: 'code', code: block, ...(node.type === 'code' && node.meta && { meta: node.meta }) }
      : { kind: 'text', block },
  )
}

function heading(reader: FileReader, node: Heading, taken: Set<string>): DocsHeading {
  const { depth } = node
  const { problems } = reader
  if (depth !== 2 && depth !== 3)
    problems.error('heading', 'a page has headings of the levels 2 and 3', startOf(node))
  const { children, attributes } = splitAttributes(node.children, reader.source, [], problems)
  const text = line(reader, children)
  const title = plainText(text)
  const id = attributes.id ?? slugOf(title, taken, 'section')
  if (attributes.id !== undefined && taken.has(id))
    problems.error('same-id', `another heading has the id "${id}"; rename one`, startOf(node))
  taken.add(id)
  return { kind: 'heading', level: depth === 3 ? 3 : 2, id, text, title }
}
