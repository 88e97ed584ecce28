// A `.guide.md` file in a folder named by a language, as the translation of the guide above it.
import { definedValues } from '../../common/map-values.ts'
import { plainText } from '../../common/plain-text.ts'
import { type Guide, isItems, type SectionSource } from '../../model/guide.ts'
import type { Markup } from '../../model/markup.ts'
import type { GuideTexts, GuideTranslation } from '../../model/translation.ts'
import { mapGuideTexts } from '../../translate/guide.ts'
import type { Block } from '../../wire/index.ts'
import { fileReader } from '../file-reader.ts'
import { readFrontMatter } from '../front-matter.ts'
import { outlineOf } from '../outline.ts'
import { readSections } from '../read-guide.ts'
import { type ReadFile, unreadFile } from '../read-quiz.ts'
import { baseTitles, translationSettings } from './settings.ts'
import { textsAtPlacesOf } from './texts.ts'

/** As readQuizTranslation. */
export function readGuideTranslation(
  guide: Guide,
  text: string,
  lang: string,
  folder = `guides/${lang}`,
): ReadFile<GuideTranslation> {
  const reader = fileReader(text, folder, { value: guide })
  const { problems } = reader
  const outline = outlineOf(reader)
  const { yaml = '', parts = [] } = outline ?? {}
  const settings = outline && readFrontMatter(yaml, translationSettings(guide, lang), problems)
  if (!settings) return unreadFile(reader, yaml)
  const ids = Object.keys(guide.sections)
  const isInOrder = parts.length === ids.length + (guide.facts ? 1 : 0)
  reader.headings = { given: [], source: { ids, isInOrder } }
  const { sections, facts, lines } = readSections(reader, parts, lang)
  const { facts: _, ...withoutFacts } = guide
  const translated: Guide = {
    ...withoutFacts,
    sections: Object.fromEntries(
      Object.entries(sections).map(([id, section]) => [id, inShapeOf(guide.sections[id], section)]),
    ),
    ...(facts && { facts }),
  }
  const { takeaways } = settings
  const read = textsAtPlacesOf(guide, translated, lang, mapGuideTexts)
  const texts: unknown = {
    ...baseTitles(guide, settings, lang),
    sections: read.sections ?? {},
    ...definedValues({ facts: read.facts, takeaways }),
  }
  const value: GuideTranslation = { kind: 'guide', source: guide, texts: texts as GuideTexts }
  const { missingIds, authoredOrder } = reader
  const layout = { yaml, authoredOrder }
  return { value, problems: problems.list, lines, missingIds, layout }
}

/** A typed guide may have a list inside a text, where a file has a list of texts. */
function inShapeOf(source: SectionSource | undefined, { title, body }: SectionSource) {
  return {
    title,
    body: body.map((block, index) => {
      const original = source?.body[index]
      return original && !isItems(original) && isItems(block) ? [listOf(block)] : block
    }),
  }
}

const listOf = (items: readonly Markup[]): Block => {
  return { t: 'list', text: items.map(plainText).join('; '), items }
}
