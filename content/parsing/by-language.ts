// Tables by language. "es-MX" has the row "es".

/** Undefined for a language without a row, and for an invalid tag. */
export function byLanguage<T>(rows: Readonly<Record<string, T>>, lang: string): T | undefined {
  try {
    const { language } = new Intl.Locale(lang)
    return Object.hasOwn(rows, language) ? rows[language] : undefined
  } catch {
    return undefined
  }
}

/**
 * Makes something once for each language, when it is first needed. Calls are marked as pure, so
 * that a bundle without typed questions holds no tables.
 */
export function oncePerLanguage<T>(make: (lang: string) => T): (lang: string) => T {
  const made = new Map<string, T>()
  return (lang) => {
    const value = made.get(lang) ?? make(lang)
    made.set(lang, value)
    return value
  }
}
