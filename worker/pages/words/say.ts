// Numbers, plurals and dates as a language has them.

export interface Say {
  /** With two decimals at most, as points have. */
  number(value: number): string
  /** The form for this many: `other` where the language has no form of its own for it. */
  plural(count: number, forms: Forms): string
  date(iso: string): string
}

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>

export function sayIn(lang: string): Say {
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 })
  const rules = new Intl.PluralRules(lang)
  const dates = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    number: (value) => numbers.format(value),
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    date: (iso) => dates.format(new Date(iso)),
  }
}
