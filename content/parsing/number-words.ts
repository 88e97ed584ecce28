// Numbers written in words: "six", "veintiuno", "minus five". n2words spells a number out, and
// this file reads the result backwards. JavaScript itself spells out no number. The languages
// are those of the widget; in any other language a number is read from its digits alone.
import { toCardinal as ar } from 'n2words/ar-SA'
import { toCardinal as de } from 'n2words/de-DE'
import { toCardinal as en, toOrdinal as enOrdinal } from 'n2words/en-GB'
import { toCardinal as es, toOrdinal as esOrdinal } from 'n2words/es-ES'
import { toCardinal as fr } from 'n2words/fr-FR'
import { toCardinal as he } from 'n2words/he-IL'
import { toCardinal as hi } from 'n2words/hi-IN'
import { toCardinal as it } from 'n2words/it-IT'
import { toCardinal as ja } from 'n2words/ja-JP'
import { toCardinal as pl } from 'n2words/pl-PL'
import { toCardinal as pt } from 'n2words/pt-PT'
import { toCardinal as tr } from 'n2words/tr-TR'
import { toCardinal as zh } from 'n2words/zh-Hans-CN'
import { byLanguage, oncePerLanguage } from './by-language.ts'
import { readText } from './text.ts'

/** People write larger numbers in digits. */
const LARGEST = 100

type SpellOut = (value: number) => readonly string[]

const SPELL_OUT: Readonly<Record<string, SpellOut>> = {
  ar: (value) => [ar(value), ar(value, { gender: 'feminine' })],
  de: (value) => [de(value)],
  en: (value) => [en(value)],
  es: (value) => [es(value), es(value, { gender: 'feminine' })],
  fr: (value) => [fr(value)],
  he: (value) => [he(value)],
  hi: (value) => [hi(value)],
  it: (value) => [it(value)],
  ja: (value) => [ja(value)],
  pl: (value) => [pl(value), pl(value, { gender: 'feminine' })],
  pt: (value) => [pt(value)],
  tr: (value) => [tr(value)],
  zh: (value) => [zh(value), zh(value, { formal: false })],
}

/** Forms that n2words does not give: before a noun, of another country, without a "one". */
const MORE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { ein: 1, eine: 1, hundert: 100 },
  en: { hundred: 100, 'a hundred': 100 },
  es: { un: 1, veintiún: 21 },
  fr: { une: 1, septante: 70, huitante: 80, octante: 80, nonante: 90 },
  it: { un: 1, una: 1 },
  pt: { uma: 1, duas: 2, quatorze: 14, dezesseis: 16, dezessete: 17, dezenove: 19 },
}

export interface NumberWord {
  readonly text: string
  readonly value: number
  /** The text as a response is compared with it: without accents and capitals. */
  readonly comparable: string
}

/** All number words of a language; none if the language is not listed above. */
export const numberWords = /* @__PURE__ */ oncePerLanguage((lang): readonly NumberWord[] => {
  const spellOut = byLanguage(SPELL_OUT, lang)
  if (!spellOut) return []
  const values = Array.from({ length: 2 * LARGEST + 1 }, (_, index) => index - LARGEST)
  const regular = values.flatMap((value) =>
    [...new Set(spellOut(value))].map((text) => [text, value] as const),
  )
  const more = Object.entries(byLanguage(MORE, lang) ?? {})
  return [...regular, ...more].map(([text, value]) => {
    return { text, value, comparable: comparableNumber(text) }
  })
})

export function comparableNumber(text: string): string {
  return readText(text, { case: false, accents: false })
}

/** The number that a text says in words. Spaces, hyphens, accents and capitals do not count. */
export function readNumberWord(text: string, lang: string): number | undefined {
  return valuesOf(lang).get(together(comparableNumber(text)))
}

const valuesOf = /* @__PURE__ */ oncePerLanguage(
  (lang): ReadonlyMap<string, number> =>
    new Map(numberWords(lang).map(({ comparable, value }) => [together(comparable), value])),
)

/** Ordinals, which are no answer to "how many" and yet say the number. */
const ORDINALS: Readonly<Record<string, SpellOut>> = {
  en: (value) => [enOrdinal(value)],
  es: (value) => [
    esOrdinal(value),
    esOrdinal(value, { gender: 'feminine' }),
    // Before a noun: "primer", "tercer".
    esOrdinal(value).replace(/(primer|tercer)o$/, '$1'),
  ],
}

/** The number that an ordinal says in words. */
export function readOrdinalWord(text: string, lang: string): number | undefined {
  return ordinalsOf(lang).get(together(comparableNumber(text)))
}

const ordinalsOf = /* @__PURE__ */ oncePerLanguage((lang): ReadonlyMap<string, number> => {
  const spellOut = byLanguage(ORDINALS, lang)
  const values = spellOut ? Array.from({ length: LARGEST }, (_, index) => index + 1) : []
  return new Map(
    values.flatMap((value) =>
      (spellOut?.(value) ?? []).map((word) => [together(comparableNumber(word)), value] as const),
    ),
  )
})

const together = (text: string) => text.replaceAll(/[\s-]/g, '')
