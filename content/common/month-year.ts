// The date of the facts as readers see it: "November 2019". The day would claim too much.

/**
 * `iso` is a date without a time, so the time zone must not move it. Undefined without a date,
 * and for what is none: a browser may have kept anything.
 */
export function monthAndYear(iso: string | undefined, lang: string): string | undefined {
  const date = new Date(iso ?? '')
  if (Number.isNaN(date.getTime())) return undefined
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(lang, format).format(date)
}
