// The lines above the bundle of the worker, which hand over what was built: for the app, the index of
// the content, and its entries. Each entry is a text that nothing parses before it is asked for, so a
// worker starts as fast with many quizzes as with one.
import { createHash } from 'node:crypto'
import type { Built, WholeBuilt } from 'selfcheck:built'
import { readBuiltContent } from '../../catalogue/built-content.ts'
import { type StoredContent, storeContent } from '../../catalogue/store-content.ts'

/** The content of a build as it is stored. */
export const storedContent = ({ content, ledger, cards }: WholeBuilt): StoredContent =>
  storeContent(readBuiltContent(content), ledger, cards, keyOf)

/** 128 bits of a hash: no other text will ever have this key. */
const keyOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Without `entries` they are in Workers KV. */
export function handOver(
  whole: WholeBuilt,
  { index, entries }: Partial<StoredContent> & Pick<StoredContent, 'index'>,
): string {
  const { content, ledger, cards, ...built } = whole
  return [
    `const SELFCHECK_BUILT = ${JSON.stringify(built satisfies Built)}\n`,
    // V8 parses JSON faster than it compiles a literal (v8.dev/blog/cost-of-javascript-2019#json).
    `const SELFCHECK_INDEX = JSON.parse(${quoted(JSON.stringify(index))})\n`,
    `const SELFCHECK_ENTRIES = ${entries && entriesCode(entries)}\n`,
  ].join('')
}

function entriesCode(entries: StoredContent['entries']): string {
  const texts = Object.entries(entries).map(([key, text]) => `  ${quoted(key)}: ${quoted(text)},\n`)
  return `{\n${texts.join('')}}`
}

/** In single quotes, because JSON is full of double ones. */
function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`
}
