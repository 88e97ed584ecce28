// A numbered list as an order, and a table of two columns as a match.
import type { List, Table } from 'mdast'
import { definedValues, mapValues } from '../../common/map-values.ts'
import { plainText } from '../../common/plain-text.ts'
import type { Markup } from '../../model/markup.ts'
import { splitAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { idFor } from '../ids.ts'
import { startOf } from '../problems.ts'
import { lineOf, textOf } from '../text-nodes.ts'
import { type LabelPart, partsOf } from './label.ts'
import type { FeedbackList } from './labelled.ts'
import { readItem } from './options.ts'

interface PlacedItem {
  readonly text: Markup
  readonly feedback?: Markup
}

/** Items by id, in their right order. */
export function readOrder(reader: FileReader, { children }: List): Record<string, PlacedItem> {
  const items: Record<string, PlacedItem> = {}
  for (const item of children) {
    const { text, below, line } = readItem(reader, item, [])
    const taken = new Set(Object.keys(items))
    const id = idFor(reader, line, plainText(text), taken, 'item', reader.parts)
    if (taken.has(id)) sameId(reader, 'items', id, item)
    items[id] = { text, ...(below.length > 0 && { feedback: textOf(reader, below) }) }
  }
  return items
}

interface MatchItem {
  readonly text: Markup
  readonly target: string
  readonly feedback?: Markup
  readonly pairs?: Readonly<Record<string, Markup>>
}

interface ReadMatch {
  readonly items: Record<string, MatchItem>
  readonly targets: Record<string, Markup>
}

/**
 * The head of the table is a row like the others. A row without an item adds a target. A target
 * that stands there again is named by its words, or by its id.
 */
export function readMatch(
  reader: FileReader,
  question: string,
  { children }: Table,
  feedback: FeedbackList,
): ReadMatch {
  const items: Record<string, MatchItem> = {}
  const targets: Record<string, Markup> = {}
  for (const { children: cells } of children) {
    const [item, target] = [0, 1].map((index) => {
      const line = splitAttributes(cells[index]?.children ?? [], reader.source, [], reader.problems)
      return { text: lineOf(reader, line.children), line }
    })
    if (!item || !target) continue
    const words = plainText(target.text)
    const same = target.line.attributes.id ?? idOfWords(targets, words)
    const to =
      same ??
      idFor(reader, target.line, words, new Set(Object.keys(targets)), 'target', reader.parts)
    targets[to] ??= target.text
    const name = plainText(item.text)
    if (name === '') continue
    const taken = new Set([...Object.keys(items), ...Object.keys(targets)])
    const id = idFor(reader, item.line, name, taken, 'item', reader.parts)
    if (Object.hasOwn(items, id)) sameId(reader, 'items', id, cells[0] ?? {})
    items[id] = { text: item.text, target: to }
  }
  reader.authoredOrder.set(question, Object.keys(targets))
  return { items: withFeedback(items, targets, feedback), targets }
}

/** `- Item: …` is for an item in a wrong place, and `- Item | Target: …` for that wrong pair. */
function withFeedback(
  items: Readonly<Record<string, MatchItem>>,
  targets: Readonly<Record<string, Markup>>,
  list: FeedbackList,
): Record<string, MatchItem> {
  const texts = Object.fromEntries(Object.entries(items).map(([id, { text }]) => [id, text]))
  const feedbackOn = (item: string, target?: string) =>
    list.first((label) => {
      const pair = pairOf(label, texts, targets)
      return pair !== undefined && pair.item === item && pair.target === target
    })
  return mapValues(items, (id, item) => {
    const feedback = feedbackOn(id)
    const pairs = definedValues(mapValues(targets, (target) => feedbackOn(id, target)))
    return {
      ...item,
      ...(feedback !== undefined && { feedback }),
      ...(Object.keys(pairs).length > 0 && { pairs }),
    }
  })
}

/** The item of a label, and its target if it names one. Undefined if a part is not known. */
function pairOf(
  label: string,
  items: Readonly<Record<string, Markup>>,
  targets: Readonly<Record<string, Markup>>,
): { item: string; target?: string } | undefined {
  if (label === 'other') return undefined
  const [first, second, ...more] = partsOf(label)
  const item = first && idOfPart(items, first)
  const target = second && idOfPart(targets, second)
  if (item === undefined || more.length > 0 || (second && target === undefined)) return undefined
  return { item, ...(target !== undefined && { target }) }
}

function idOfPart(texts: Readonly<Record<string, Markup>>, part: LabelPart): string | undefined {
  const isId = !part.isQuoted && part.text.startsWith('#')
  return isId ? part.text.slice(1) : idOfWords(texts, part.text)
}

function idOfWords(texts: Readonly<Record<string, Markup>>, words: string): string | undefined {
  return Object.keys(texts).find((id) => plainText(texts[id] ?? '') === words)
}

function sameId(reader: FileReader, what: string, id: string, at: Parameters<typeof startOf>[0]) {
  const message = `two ${what} have the id "${id}"; rename one`
  reader.problems.error('same-id', message, startOf(at))
}
