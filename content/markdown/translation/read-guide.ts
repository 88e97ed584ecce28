// A `.guide.md` file in a folder named by a language, as the translation of the guide above it.
import { definedValues } from '../../common/map-values.ts'
import { type Guide, isItems, type SectionSource } from '../../model/guide.ts'
import type { GuideTexts, GuideTranslation } from '../../model/translation.ts'
import { mapGuideTexts } from '../../translate/guide.ts'
import { fileReader } from '../file-reader.ts'
import { readFrontMatter } from '../front-matter.ts'
import { outlineOf } from '../outline.ts'
import { readSections } from '../read-guide.ts'
import type { ReadFile } from '../read-quiz.ts'
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
  const { yaml, parts } = outlineOf(text, problems)
  const settings = readFrontMatter(yaml, translationSettings(guide, lang), problems)
  if (!settings) return { problems: problems.list, lines: new Map(), missingIds: [] }
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
  return { value, problems: problems.list, lines, missingIds: reader.missingIds }
}

/** A typed guide has a list as several texts, and a Markdown file as one block. */
function inShapeOf(source: SectionSource | undefined, { title, body }: SectionSource) {
  return {
    title,
    body: body.map((block, index) => {
      const [first] = block
      const original = source?.body[index]
      const isList = typeof first === 'object' && 't' in first && first.t === 'list'
      return original && isItems(original) && isList ? first.items : block
    }),
  }
}
