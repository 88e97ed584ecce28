// A guide in its public shape.
import { isBlock, isLine, plainText } from '../common/plain-text.ts'
import { type FactCell, type FactColumn, type Facts, type Guide, isItems } from '../model/guide.ts'
import type { Markup } from '../model/markup.ts'
import { commonWords } from '../parsing/common-words.ts'
import type { Block, Comparison, GuideCheck, PublicGuide } from '../wire/index.ts'

/** `link` gives the address of a section; `checks` are the questions at their ends (guide-checks.ts). */
export function publishGuide(
  guide: Guide,
  link: (section: string) => string,
  checks: readonly GuideCheck[],
): PublicGuide {
  const { id, title, description, lang, source } = guide
  return {
    id,
    title,
    description,
    lang,
    ...(source && { source }),
    sections: Object.entries(guide.sections).map(([section, { title, body }]) => ({
      id: section,
      title,
      url: link(section),
      blocks: body.flatMap(publishBlock),
    })),
    ...(guide.facts && { comparison: publishComparison(guide.facts, lang) }),
    takeaways: [...(guide.takeaways ?? [])],
    checks: [...checks],
  }
}

/** A list of texts becomes a list of items. */
function publishBlock(block: Markup | readonly Markup[]): Block[] {
  if (!isItems(block)) return asBlocks(block)
  const items = [...block]
  return [{ t: 'list', text: items.map(plainText).join('; '), items }]
}

/** Text in a line becomes a paragraph. */
function asBlocks(text: Markup): Block[] {
  if (!isLine(text)) return text.flatMap((node) => (isBlock(node) ? [node] : []))
  const plain = plainText(text)
  return [{ t: 'paragraph', text: plain, ...(typeof text !== 'string' && { content: [...text] }) }]
}

function publishComparison(facts: Facts, lang: string): Comparison {
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
        const cell = row.cells[column] ?? UNSTATED
        return {
          column,
          value: cell.value,
          text: cellText(cell, values, lang),
          ...(cell.note !== undefined && { note: cell.note }),
          ...(cell.section !== undefined && { section: cell.section }),
        }
      }),
    })),
  }
}

const UNSTATED: FactCell = { value: 'unstated' }

/** The value of a cell as readers see it: in the words of its column, or else the common ones. */
function cellText({ value }: FactCell, values: FactColumn['values'], lang: string): string {
  const common: Readonly<Record<string, string>> = commonWords(lang)
  return values?.[value] ?? common[value] ?? value
}

/** One fact in a line: "Label of the column: Value (note)". Empty if the facts have no such cell. */
export function factText(guide: Guide | undefined, row: string, column: string): string {
  const found = guide?.facts?.columns[column]
  const cell = guide?.facts?.rows[row]?.cells[column]
  if (!found || !cell) return ''
  const text = `${found.label}: ${cellText(cell, found.values, guide.lang)}`
  return cell.note === undefined ? text : `${text} (${cell.note})`
}
