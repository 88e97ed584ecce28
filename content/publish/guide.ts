// A guide in its public shape.
import type { Facts, Guide } from '../model/guide.ts'
import type { Markup } from '../model/markup.ts'
import type { Quiz } from '../model/quiz.ts'
import { commonWords } from '../parsing/common-words.ts'
import { parseMarkup } from '../parsing/markup.ts'
import type { Block, Comparison, PublicGuide } from '../wire/index.ts'
import { guideChecks } from './guide-checks.ts'

/** `link` gives the address of a section; `quizzes` may ask about the sections. */
export function publishGuide(
  guide: Guide,
  link: (section: string) => string,
  quizzes: readonly Quiz[],
): PublicGuide {
  const { id, title, description, lang, source } = guide
  return {
    id,
    title,
    description,
    lang,
    source,
    sections: Object.entries(guide.sections).map(([section, { title, body }]) => ({
      id: section,
      title,
      url: link(section),
      blocks: body.map(publishBlock),
    })),
    ...(guide.facts && { comparison: publishComparison(guide.facts, lang) }),
    takeaways: guide.takeaways.map(parseMarkup),
    checks: guideChecks(guide, quizzes),
  }
}

function publishBlock(block: Markup | readonly Markup[]): Block {
  return typeof block === 'string'
    ? { type: 'paragraph', text: parseMarkup(block) }
    : { type: 'list', items: block.map(parseMarkup) }
}

function publishComparison(facts: Facts, lang: string): Comparison {
  const common: Readonly<Record<string, string>> = commonWords(lang)
  const columns = Object.entries(facts.columns)
  return {
    title: facts.title,
    subject: facts.subject,
    columns: columns.map(([id, { label }]) => ({ id, label })),
    rows: Object.entries(facts.rows).map(([id, row]) => ({
      id,
      name: row.name,
      section: row.section,
      cells: columns.map(([column, { values }]) => {
        const cell = row.cells[column] ?? { value: 'unstated' }
        return {
          column,
          value: cell.value,
          text: values?.[cell.value] ?? common[cell.value] ?? cell.value,
          ...(cell.note !== undefined && { note: cell.note }),
          ...(cell.section !== undefined && { section: cell.section }),
        }
      }),
    })),
  }
}
