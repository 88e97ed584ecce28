// A guide in another language. The facts stay those of the source, cell by cell; only their texts
// are translated.
import { mapValues } from '../common/map-values.ts'
import { type FactColumn, type Facts, type Guide, isItems } from '../model/guide.ts'
import type { TextMapper } from '../model/text-mapper.ts'
import type { GuideTexts, GuideTranslation } from '../model/translation.ts'
import { translationMapper } from './text-mappers.ts'

/** The same keys and the same number of entries, with any string for each string. */
type SameShape<T> = T extends string ? string : { readonly [K in keyof T]: SameShape<T[K]> }

/** The type of a guide from defineGuide has its literal keys: a forgotten one does not compile. */
type TextsOf<G extends Guide> = Omit<GuideTexts, 'sections' | 'facts'> & {
  readonly sections: SameShape<G['sections']>
} & (G extends { readonly facts: infer F extends Facts } ? { readonly facts: FactsOf<F> } : unknown)

interface FactsOf<F extends Facts> {
  readonly title: string
  readonly subject: string
  readonly columns: SameShape<F['columns']>
  readonly rows: {
    readonly [R in keyof F['rows']]: {
      readonly name: string
      readonly notes?: { readonly [C in keyof F['columns']]?: string }
    }
  }
}

/** Declares the texts of a guide in another language. */
export function translateGuide<G extends Guide>(source: G, texts: TextsOf<G>): GuideTranslation {
  return { kind: 'guide', source, texts: texts as GuideTexts }
}

/** The guide as readers of the translation get it. */
export function translatedGuide({ source, texts }: GuideTranslation): Guide {
  return mapGuideTexts(source, translationMapper(texts.lang, texts))
}

export function mapGuideTexts(guide: Guide, mapper: TextMapper): Guide {
  const { facts } = guide
  return {
    ...guide,
    lang: mapper.lang,
    title: mapper.words(['title'], guide.title),
    description: mapper.words(['description'], guide.description),
    sections: mapValues(guide.sections, (id, { title, body }) => {
      const section = mapper.at('sections', id)
      return {
        title: section.words(['title'], title),
        body: body.map((block, index) =>
          isItems(block)
            ? block.map((item, at) => section.text(['body', String(index), String(at)], item))
            : section.text(['body', String(index)], block),
        ),
      }
    }),
    ...(facts && { facts: mapFactsTexts(facts, mapper.at('facts')) }),
    ...(guide.takeaways && {
      takeaways: guide.takeaways.map((text, index) =>
        mapper.text(['takeaways', String(index)], text),
      ),
    }),
  }
}

function mapFactsTexts(facts: Facts, mapper: TextMapper): Facts {
  return {
    title: mapper.words(['title'], facts.title),
    subject: mapper.words(['subject'], facts.subject),
    columns: mapValues(facts.columns, (id, column) =>
      mapColumnTexts(column, mapper.at('columns', id)),
    ),
    rows: mapValues(facts.rows, (id, row) => ({
      ...row,
      name: mapper.words(['rows', id, 'name'], row.name),
      cells: mapValues(row.cells, (column, cell) =>
        cell.note === undefined
          ? cell
          : { ...cell, note: mapper.words(['rows', id, 'notes', column], cell.note) },
      ),
    })),
  }
}

function mapColumnTexts({ label, values }: FactColumn, mapper: TextMapper): FactColumn {
  return {
    label: mapper.words(['label'], label),
    ...(values && { values: mapValues(values, (id, text) => mapper.words(['values', id], text)) }),
  }
}
