// Numbers, plurals and dates in the format of a language.

import type { InterfaceLanguage, PluralForms } from '../../content/common/numbers/format.ts'
import { pointsFormat } from '../../content/common/numbers/format.ts'
import { numeral } from '../../content/common/numbers/numeral.ts'

export interface Formats<L extends InterfaceLanguage> {
  /** The tag of the language, with its region if it has one. */
  readonly lang: string
  /** A count or a score, with at most two decimals. */
  number(value: number): string
  /**
   * A number that is an answer, with all its digits. `text` is the decimal text of the key.
   * Grouping begins at five digits, so that years have no separator.
   */
  numeral(text: string): string
  /** The plural form for a count, with the count in place of `#`. */
  plural(count: number, forms: PluralForms<L>): string
  date(iso: string): string
}

export function formatsFor<L extends InterfaceLanguage>(lang: string): Formats<L> {
  const rules = new Intl.PluralRules(lang)
  // Our English is British; a quiz in `en-US` keeps the dates of its region.
  const dates = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  const numbers = pointsFormat(lang)
  const number = (value: number) => numbers.format(value)
  return {
    lang,
    number,
    numeral: (text) => numeral(text, lang),
    plural(count, forms) {
      const all: { readonly [form in Intl.LDMLPluralRule]?: string } = forms
      return (all[rules.select(count)] ?? forms.other).replace('#', number(count))
    },
    date: (iso) => dates.format(new Date(iso)),
  }
}
