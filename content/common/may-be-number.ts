// Whether a typed text may be a number, as far as a page can tell without the words of numbers. It
// lets through more than the grader reads, and nothing that the grader reads is stopped.

/** Beside digits: signs, separators, powers of ten and currencies. */
const BESIDE_DIGITS = /^[\p{N}\p{Sc}\p{Cf}\s.,'’ʼ٫٬،٪%+\p{Pd}−×x*·^e⁄]*$/u

/** Words of the longest numbers that are read: "minus ninety nine", "moins quatre vingt dix neuf". */
const MAX_WORDS: Readonly<Record<string, number>> = { es: 4, fr: 5, pt: 4 }

/** `lang` is the language that readers type in. */
export function mayBeNumber(text: string, unit: string, lang: string): boolean {
  const written = plain(text).replace(plain(unit), '')
  // A unit may be spelled in another way, which only the grader knows.
  const behind = /(?<![\p{L}\p{S}.\s])[\p{L}\p{S}.\s]*$/u.exec(written)?.[0] ?? ''
  const isUnit = unit !== '' && behind.trim().length <= unit.length + 1
  const bare = (isUnit ? written.slice(0, written.length - behind.length) : written).trim()
  if (/\p{N}/u.test(bare)) return BESIDE_DIGITS.test(bare)
  return bare.split(/\s+/).length <= (MAX_WORDS[lang.slice(0, 2)] ?? 3)
}

/** Full width, one sign for a degree and its letter, and so on, are written alike. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase()
