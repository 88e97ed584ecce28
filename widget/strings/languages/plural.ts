// Numbers and plural forms of a language. English needs neither, so en.ts does without.

/** One sentence for each plural form of the language; `#` stands for the number. */
export type Forms = { readonly [form in Intl.LDMLPluralRule]?: string } & {
  readonly other: string
}

export function numbersIn(lang: string) {
  const rules = new Intl.PluralRules(lang)
  const format = new Intl.NumberFormat(lang)
  /** The number as the language writes it. */
  const n = (value: number): string => format.format(value)
  /** The sentence in the form for this number, with the number in it. */
  const count = (value: number, forms: Forms): string =>
    (forms[rules.select(value)] ?? forms.other).replace('#', n(value))
  return { n, count }
}
