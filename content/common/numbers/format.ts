// Numbers as a language writes them, and the plural forms that it counts in.

/** Points of a score, with at most two decimals. */
export function points(value: number, lang: string): string {
  return pointsFormat(lang).format(value)
}

/** The format itself, for whoever writes many numbers: making one takes longer than formatting. */
export function pointsFormat(lang: string): Intl.NumberFormat {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 2 })
}

/** A count with what is counted, in English: `1 loss`, `2 losses`. */
export const counted = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`

/**
 * The plural forms that each language of the interface needs besides `other`, so that a missing
 * one does not compile. They are those of every number below a million: French, Italian,
 * Portuguese and Spanish have one more for whole millions.
 */
interface NeededForms {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many'
  de: 'one'
  en: 'one'
  es: 'one'
  fr: 'one'
  he: 'one' | 'two'
  hi: 'one'
  it: 'one'
  ja: never
  pl: 'one' | 'few' | 'many'
  pt: 'one'
  tr: 'one'
  zh: never
}

/** A language that the interface speaks, in the widget and on our pages. */
export type InterfaceLanguage = keyof NeededForms

/** One sentence for each plural form that the language needs; `#` stands for the number. */
export type PluralForms<L extends InterfaceLanguage> = {
  readonly [form in NeededForms[L] | 'other']: string
}
