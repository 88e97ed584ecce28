// Numbers, plurals and dates in the format of a language.
import { numeral, points } from '../../content/common/number-format.ts'

export interface Formats {
  /** A count or a score, with at most two decimals. */
  number(value: number): string
  /**
   * A number that is an answer, with all its digits. `text` is the decimal text of the key.
   * Grouping begins at five digits, so that years have no separator.
   */
  numeral(text: string): string
  /** The plural form for a count. A category that the language does not need uses `other`. */
  plural(count: number, forms: PluralForms): string
  date(iso: string): string
}

type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
>

export function formatsFor(lang: string): Formats {
  const rules = new Intl.PluralRules(lang)
  const dates = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    number: (value) => points(value, lang),
    numeral: (text) => numeral(text, lang),
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    date: (iso) => dates.format(new Date(iso)),
  }
}
