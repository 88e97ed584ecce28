// What the rules about questions say things with, and how they compare texts.
import { parseMarkup, plainText } from '../markup.ts'
import type { Finding } from './diagnostic.ts'

/** Texts that differ only in case, spacing, marks or a final stop look the same to a reader. */
export function comparable(source: string): string {
  return plainText(parseMarkup(source))
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
}

export function list(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ')
}

export function error(code: string, message: string): Finding {
  return { severity: 'error', code, message }
}
