// Whether a typed text may be a number, as far as a page can tell without the words of numbers. It
// lets through more than the grader reads, and nothing that the grader reads is stopped.

/** Beside digits: signs, separators, powers of ten and currencies. */
const BESIDE_DIGITS = /^[\p{N}\p{Sc}\p{Cf}\s.,'’ʼ٫٬،٪%+\p{Pd}−×x*·^e]*$/u

/** Words of the longest numbers that are read: "minus ninety nine", "moins quatre vingt dix neuf". */
const MAX_WORDS: Readonly<Record<string, number>> = { es: 4, fr: 5, pt: 4 }

/** `lang` is the language that readers type in. */
export function mayBeNumber(text: string, unit: string, lang: string): boolean {
  const plain = text.normalize('NFC').toLowerCase()
  const bare = plain.replace(unit.normalize('NFC').toLowerCase(), '').trim()
  if (/\p{N}/u.test(bare)) return BESIDE_DIGITS.test(fullWidthAsAscii(bare))
  return bare.split(/\s+/).length <= (MAX_WORDS[lang.slice(0, 2)] ?? 3)
}

function fullWidthAsAscii(text: string): string {
  return text.replaceAll(/[\uff01-\uff5e]/g, (form) =>
    String.fromCharCode(form.charCodeAt(0) - 0xfee0),
  )
}
