// Letters and digits that one keyboard types with other code points than another, though readers
// see the same: each becomes the first of its kind. Pairs that distinguish words of a language are
// left out: the alef maksura of Arabic, the two forms of heh in Urdu, the kaf of Sindhi. Pure.

/** What replaces what. The text is in NFKC already. */
const SAME: readonly (readonly [pattern: RegExp, letter: string])[] = [
  // Persian and Urdu keyboards type kaf, yeh and heh with code points of their own.
  [/\u06a9/g, '\u0643'],
  [/\u06cc/g, '\u064a'],
  [/\u06c1/g, '\u0647'],
  // Tatweel only stretches a word.
  [/\u0640/g, ''],
  // Final sigma, which keyboards do not always choose.
  [/ς/g, 'σ'],
  // Old keyboards for Romanian type the cedilla of Turkish in place of the comma.
  [/ș/g, 'ş'],
  [/Ș/g, 'Ş'],
  [/ț/g, 'ţ'],
  [/Ț/g, 'Ţ'],
  // French keyboards have no œ.
  [/œ/g, 'oe'],
  [/Œ/g, 'OE'],
  // The dot between two l in Catalan.
  [/[\u2022\u2027\u2219\u22c5]/g, '\u00b7'],
  // Yiddish ligatures, which are two keys elsewhere.
  [/\u05f0/g, '\u05d5\u05d5'],
  [/\u05f1/g, '\u05d5\u05d9'],
  [/\u05f2/g, '\u05d9\u05d9'],
]

/** Malayalam letters without a vowel, and how they were typed before Unicode had them. */
const CHILLUS: Readonly<Record<string, string>> = {
  '\u0d23': '\u0d7a',
  '\u0d28': '\u0d7b',
  '\u0d30': '\u0d7c',
  '\u0d32': '\u0d7d',
  '\u0d33': '\u0d7e',
  '\u0d15': '\u0d7f',
}

export function sameLetters(text: string): string {
  return SAME.reduce((read, [pattern, letter]) => read.replaceAll(pattern, letter), text)
}

/** Before joiners are removed, because the old spelling ends with one. */
export function withChillus(text: string): string {
  return text.replaceAll(/(\p{Script=Malayalam})\u0d4d\u200d/gu, (old, letter: string) => {
    return CHILLUS[letter] ?? old
  })
}

/** The digits of every script as ASCII. */
export function sameDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, asciiDigit)
}

/** In Unicode, the digits 0 to 9 of a script are adjacent. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  // The digits of several scripts may be adjacent, which makes a run of several tens.
  return String((code - first) % 10)
}
