// Numbers and plural forms of a language. English needs neither, so en.ts does without.
import type { InterfaceLanguage, PluralForms } from '../../../content/common/numbers/format.ts'

export function numbersIn<L extends InterfaceLanguage>(lang: L) {
  const rules = new Intl.PluralRules(lang)
  const format = new Intl.NumberFormat(lang)
  /** The number as the language writes it. */
  const n = (value: number): string => format.format(value)
  /** The sentence in the form for this number, with the number in it. */
  const count = (value: number, forms: PluralForms<L>): string => {
    const all: { readonly [form in Intl.LDMLPluralRule]?: string } = forms
    return (all[rules.select(value)] ?? forms.other).replace('#', n(value))
  }
  return { n, count }
}
