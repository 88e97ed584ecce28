// Numbers and plural forms of a language. English needs neither, so en.ts does without.

/**
 * The forms that each language needs besides `other`, for every number below a million: French,
 * Italian, Portuguese and Spanish have one more for whole millions.
 */
interface NeededForms {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many'
  de: 'one'
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

/** One sentence for each plural form that the language needs; `#` stands for the number. */
export type Forms<L extends keyof NeededForms> = {
  readonly [form in NeededForms[L] | 'other']: string
}

export function numbersIn<L extends keyof NeededForms>(lang: L) {
  const rules = new Intl.PluralRules(lang)
  const format = new Intl.NumberFormat(lang)
  /** The number as the language writes it. */
  const n = (value: number): string => format.format(value)
  /** The sentence in the form for this number, with the number in it. */
  const count = (value: number, forms: Forms<L>): string => {
    const all: { readonly [form in Intl.LDMLPluralRule]?: string } = forms
    return (all[rules.select(value)] ?? forms.other).replace('#', n(value))
  }
  return { n, count }
}
