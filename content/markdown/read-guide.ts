// A `.guide.md` file as a guide: its settings, a section for each heading, and a table of facts.
import { plainText } from '../common/plain-text.ts'
import type { Guide, SectionSource } from '../model/guide.ts'
import type { Markup } from '../model/markup.ts'
import { blocks } from '../parsing/markdown/nodes.ts'
import type { Block } from '../wire/index.ts'
import { splitAttributes } from './attributes.ts'
import { type FactsPart, readFacts } from './facts/read-facts.ts'
import { type FileReader, fileReader } from './file-reader.ts'
import { readFrontMatter } from './front-matter.ts'
import { idFor } from './ids.ts'
import { outlineOf, type Part } from './outline.ts'
import { startOf } from './problems.ts'
import { type ReadFile, unreadFile } from './read-quiz.ts'
import { GuideSettings } from './settings.ts'
import { lineOf, markupOf } from './text-nodes.ts'

/** As readQuiz. */
export function readGuide(id: string, source: string, folder = 'guides'): ReadFile<Guide> {
  const reader = fileReader(source, folder)
  const { problems } = reader
  const outline = outlineOf(reader)
  const { yaml = '', parts = [] } = outline ?? {}
  const layout = { yaml, authoredOrder: reader.authoredOrder }
  const settings = outline && readFrontMatter(yaml, GuideSettings, problems)
  if (!settings) return unreadFile(reader, yaml)
  const { sections, facts, lines } = readSections(reader, parts, settings.lang)
  const { title, description, lang, source: from, takeaways } = settings
  return {
    value: {
      id,
      title,
      description,
      lang,
      sections,
      ...(from && { source: from }),
      ...(facts && { facts }),
      ...(takeaways && { takeaways }),
    },
    problems: problems.list,
    lines,
    missingIds: reader.missingIds,
    layout,
  }
}

interface ReadSections extends Pick<Guide, 'sections' | 'facts'> {
  /** The line of the heading of each section. */
  readonly lines: ReadonlyMap<string, number>
}

export function readSections(
  reader: FileReader,
  parts: readonly Part[],
  lang: string,
): ReadSections {
  const { problems } = reader
  const lines = new Map<string, number>()
  const sections: Record<string, SectionSource> = {}
  const tables: FactsPart[] = []
  for (const { heading, content } of parts) {
    const line = splitAttributes(heading.children, reader.source, ['facts'], problems)
    if (line.attributes.values.facts !== undefined) {
      tables.push({ heading, content, line })
      continue
    }
    const title = plainText(lineOf(reader, line.children))
    const taken = new Set(Object.keys(sections))
    const section = idFor(reader, line, title, taken, 'section', reader.headings)
    if (taken.has(section))
      problems.error(
        'same-id',
        `another section has the id "${section}"; rename one`,
        startOf(heading),
      )
    lines.set(section, heading.position?.start.line ?? 1)
    sections[section] = { title, body: blocks(reader, content).map(bodyText) }
  }
  const facts = readFacts(reader, tables, lang, sections)
  if (Object.keys(sections).length === 0)
    problems.error('no-section', 'the guide has no section; start one with "## "', undefined)
  return { sections, ...(facts && { facts }), lines }
}

/** Each block is a text of its own, as in a typed guide: a list is a list of texts. */
function bodyText(block: Block): Markup | readonly Markup[] {
  if (block.t === 'paragraph') return markupOf(block.content ?? block.text)
  return block.t === 'list' && !block.ordered ? block.items.map(markupOf) : [block]
}
