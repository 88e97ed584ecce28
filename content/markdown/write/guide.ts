// A guide as the text of a `.guide.md` file.
import type { RootContent } from 'mdast'
import { type Guide, isItems } from '../../model/guide.ts'
import type { Markup } from '../../model/markup.ts'
import { readGuide } from '../../publish/read-texts.ts'
import { withAttributes } from './attributes.ts'
import { blocksOf } from './blocks.ts'
import type { WriteContext } from './context.ts'
import { factsBlocks } from './facts.ts'
import { textOfFile } from './file.ts'
import { words } from './inline-nodes.ts'
import { markdownText } from './to-markdown.ts'

/** Reading it again gives the same guide. */
export function writeGuide(guide: Guide, given: WriteContext = {}): string {
  const context = { folder: 'guides', ...given }
  const { title, description, lang, source, takeaways, sections, facts } = readGuide(guide)
  const settings = {
    title,
    description: description || undefined,
    lang,
    source,
    takeaways: takeaways?.map((text) => markdownText(blocksOf(text, {}))),
  }
  const content = Object.entries(sections).flatMap(([id, { title, body }]): RootContent[] => [
    { type: 'heading', depth: 2, children: withAttributes(words(title), id) },
    ...body.flatMap((block) => bodyBlocks(block, context)),
  ])
  const table = facts ? factsBlocks(facts, lang) : []
  return textOfFile(settings, [...content, ...table], context)
}

/** A list of texts is a list. */
function bodyBlocks(block: Markup | readonly Markup[], context: WriteContext): RootContent[] {
  return blocksOf(isItems(block) ? [{ t: 'list', text: '', items: block }] : block, context)
}
