// Numbers in the words of a language: written as it writes them, with the form that it
// has for so many. In English both are plain enough to be written out (strings.ts).

/** A sentence for each form that the language has; `#` is the number. */
export type Forms = { readonly [form in Intl.LDMLPluralRule]?: string } & {
  readonly other: string
}

export function numbersIn(lang: string) {
  const rules = new Intl.PluralRules(lang)
  const format = new Intl.NumberFormat(lang)
  /** The number alone. */
  const n = (value: number): string => format.format(value)
  /** The sentence that goes with it. */
  const count = (value: number, forms: Forms): string =>
    (forms[rules.select(value)] ?? forms.other).replace('#', n(value))
  return { n, count }
}
