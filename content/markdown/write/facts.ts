// The facts of a guide as a heading and a table (markdown/facts/).
import type { PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'
import type { FactCell, FactColumn, Facts } from '../../model/guide.ts'
import { commonWords } from '../../parsing/common-words.ts'
import { COMMON_VALUES, commonValue } from '../facts/common-value.ts'
import { slugOf } from '../slug.ts'
import { withAttributes } from './attributes.ts'
import { words } from './inline-nodes.ts'

/** `lang` is the language of the guide. */
export function factsBlocks(facts: Facts, lang: string): RootContent[] {
  const columns = Object.entries(facts.columns)
  const named = new Set<string>()
  const head = [
    words(facts.subject),
    ...columns.map(([id, { label }]) => withAttributes(words(label), id)),
  ]
  const rows = Object.entries(facts.rows).map(([id, { name, section, cells }]) => [
    withAttributes(linked(name, section), id),
    ...columns.map(([column, { values = {} }]) => {
      const cell = cells[column] ?? { value: 'unstated' }
      const key = `${column}/${cell.value}`
      const isNamed = named.has(key)
      named.add(key)
      return cellLine(cell, values, isNamed, lang)
    }),
  ])
  return [
    {
      type: 'heading',
      depth: 2,
      children: withAttributes(words(facts.title), undefined, { facts: true }),
    },
    { type: 'table', children: [head, ...rows].map(rowOf) },
  ]
}

function cellLine(
  { value, section, note }: FactCell,
  values: NonNullable<FactColumn['values']>,
  isNamed: boolean,
  lang: string,
): PhrasingContent[] {
  if (value === 'unstated' && section === undefined && note === undefined) return []
  const common: Readonly<Record<string, string>> = commonWords(lang)
  const own = values[value]
  const text = own ?? common[value] ?? value
  const line = [...linked(text, section), ...words(note === undefined ? '' : ` (${note})`)]
  return withAttributes(
    line,
    own === undefined ? undefined : ownId(value, own, values, isNamed, lang),
  )
}

/** Only where the words do not say which value of the column it is. */
function ownId(
  value: string,
  text: string,
  values: NonNullable<FactColumn['values']>,
  isNamed: boolean,
  lang: string,
): string | undefined {
  const isShared = Object.values(values).filter((one) => one === text).length > 1
  if (isShared || commonValue(text, lang) !== undefined) return value
  return isNamed || slugOf(text, new Set(COMMON_VALUES), 'value') === value ? undefined : value
}

function linked(text: string, section: string | undefined): PhrasingContent[] {
  return section === undefined
    ? words(text)
    : [
        {
          type: 'link',
          url: `#${section}`,
          children: words(text) as Extract<PhrasingContent, { type: 'text' }>[],
        },
      ]
}

function rowOf(lines: readonly PhrasingContent[][]): TableRow {
  const children = lines.map((line): TableCell => ({ type: 'tableCell', children: line }))
  return { type: 'tableRow', children }
}
