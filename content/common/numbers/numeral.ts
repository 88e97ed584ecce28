// A number of the content as a language writes it.

/** `Intl.NumberFormat` accepts at most 20 decimals in every engine. */
const MAX_DECIMALS = 20

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
