// The date of the facts as readers see it: "November 2019". The day would claim too much.

/** `iso` is a date without a time, so the reader's time zone must not move it. */
export function monthAndYear(iso: string, lang: string): string {
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(lang, format).format(new Date(iso))
}
