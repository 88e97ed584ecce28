// A guide in another language. Its facts are those of the source, cell by cell: what is
// translated is how they are said.
import type { FactColumn, Facts, Guide } from '../model/question.ts'
import type { GuideTexts } from '../model/translation.ts'
import { mapped } from './map-texts.ts'
import { type Overlay, overlayOf } from './text-mapper.ts'

export interface GuideTranslation {
  readonly kind: 'guide'
  readonly source: Guide
  readonly texts: GuideTexts
}

/** The same keys and as many entries, with any string for each string. */
type SameShape<T> = T extends string ? string : { readonly [K in keyof T]: SameShape<T[K]> }

/** A guide that was declared with defineGuide knows its keys, so a forgotten one does not compile. */
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

export function translatedGuide({ source, texts }: GuideTranslation): Guide {
  return layGuide(source, overlayOf(texts.lang, texts))
}

export function layGuide(guide: Guide, over: Overlay): Guide {
  const { facts } = guide
  return {
    ...guide,
    lang: over.lang,
    title: over.text(['title'], guide.title),
    description: over.text(['description'], guide.description),
    sections: mapped(guide.sections, (id, { title, body }) => {
      const section = over.at('sections', id)
      return {
        title: section.text(['title'], title),
        body: body.map((block, index) =>
          typeof block === 'string'
            ? section.text(['body', String(index)], block)
            : block.map((item, nth) => section.text(['body', String(index), String(nth)], item)),
        ),
      }
    }),
    ...(facts && { facts: layFacts(facts, over.at('facts')) }),
    takeaways: guide.takeaways.map((text, index) => over.text(['takeaways', String(index)], text)),
  }
}

function layFacts(facts: Facts, over: Overlay): Facts {
  return {
    title: over.text(['title'], facts.title),
    subject: over.text(['subject'], facts.subject),
    columns: mapped(facts.columns, (id, column) => layColumn(column, over.at('columns', id))),
    rows: mapped(facts.rows, (id, row) => ({
      ...row,
      name: over.text(['rows', id, 'name'], row.name),
      cells: mapped(row.cells, (column, cell) =>
        cell.note === undefined
          ? cell
          : { ...cell, note: over.text(['rows', id, 'notes', column], cell.note) },
      ),
    })),
  }
}

function layColumn({ label, values }: FactColumn, over: Overlay): FactColumn {
  return {
    label: over.text(['label'], label),
    ...(values && { values: mapped(values, (id, text) => over.text(['values', id], text)) }),
  }
}
