// Numbers as a language writes them.

/** `Intl.NumberFormat` accepts at most 20 decimals in every engine. */
const MAX_DECIMALS = 20

/** Points of a score, with at most two decimals. */
export function points(value: number, lang: string): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(value)
}

/**
 * A right answer that is a number. `text` is the key as the server sends it, and keeps all its
 * digits. Groups of thousands begin at five digits, so that years stay together.
 */
export function numeral(text: string, lang: string): string {
  const decimals = Math.min(text.split('.')[1]?.length ?? 0, MAX_DECIMALS)
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const format = new Intl.NumberFormat(lang, { ...digits, useGrouping: 'min2' })
  return format.format(text as `${number}`)
}
