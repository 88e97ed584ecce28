// The words for whole numbers in the languages of `check`, so that "six agencies" is read as 6.
// The words for 1 are left out: "one" and "uno" are pronouns far more often than numbers.

const WORDS: Readonly<Record<string, string>> = {
  en: 'zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty',
  es: 'cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte',
}

const VALUES = [0, ...Array.from({ length: 19 }, (_, index) => index + 2)]

const TABLES = new Map(
  Object.entries(WORDS).map(([lang, words]) => [
    lang,
    new Map(words.split('|').map((word, index) => [word, VALUES[index]])),
  ]),
)

/** The value of a number word in lower case. Undefined for other words and other languages. */
export function numberWord(word: string, lang: string): number | undefined {
  return TABLES.get(new Intl.Locale(lang).language)?.get(word)
}
