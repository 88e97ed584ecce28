// Numbers, plurals and dates as a language has them.
export interface Say {
  /** With two decimals at most, as points have. */
  number(value: number): string
  /**
   * An answer that is a number, of which no digit is lost: `text` as an author's key is sent.
   * Years stay together: groups begin at five digits.
   */
  numeral(text: string): string
  /** The form for this many: `other` where the language has no form of its own for it. */
  plural(count: number, forms: Forms): string
  date(iso: string): string
}

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>

/** That every engine takes. */
const MOST_DECIMALS = 20

export function sayIn(lang: string): Say {
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 })
  const rules = new Intl.PluralRules(lang)
  const dates = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    number: (value) => numbers.format(value),
    numeral: (text) => {
      const decimals = Math.min(text.split('.')[1]?.length ?? 0, MOST_DECIMALS)
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
      const format = new Intl.NumberFormat(lang, { ...digits, useGrouping: 'min2' })
      return format.format(text as `${number}`)
    },
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    date: (iso) => dates.format(new Date(iso)),
  }
}
