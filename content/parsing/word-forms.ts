// Leading articles and regular plurals, by language. A response may have another article or
// another number of the noun than the form that an author listed. The lists are short on purpose:
// a rule that is missing costs an author one more form, and a rule that is too wide makes a wrong
// answer right. Other languages have no row, and there each form must be listed.
import { byLanguage, oncePerLanguage } from './by-language.ts'
import { readText } from './text.ts'

/** Separated by spaces. One that ends with an apostrophe stands directly before the noun. */
const ARTICLES: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine einen einem einer eines',
  en: 'a an the',
  es: 'el la lo los las un una unos unas',
  fr: "le la les l' un une des du d'",
  it: "il lo la i gli le l' un uno una un'",
  pt: 'o a os as um uma uns umas',
}

/**
 * `PLURAL:SINGULAR` endings. German has no `er` here, because it also makes a person of a thing:
 * "Spiel" is a game, and "Spieler" a player. English has the possessive as well, because
 * "bachelor's degree" is also written without it.
 */
const PLURALS: Readonly<Record<string, string>> = {
  de: 'e: en: n: nen: s:',
  en: "s: ies:y ches:ch shes:sh sses:ss xes:x zes:z oes:o ves:f ves:fe men:man ses:sis children:child people:person 's: s':",
  es: 's: les:l res:r nes:n des:d ces:z yes:y ses:s ones:ón anes:án enes:én ines:ín eses:és',
  fr: 's: x: aux:al',
  it: 'i:o i:e i:io e:a chi:co ghi:go che:ca ghe:ga',
  pt: 's: res:r zes:z ses:s ns:m ões:ão ães:ão ais:al éis:el eis:el óis:ol uis:ul is:il',
}

/** Without an article in front. A text that is an article alone stays. */
export function withoutArticle(text: string, lang: string): string {
  const lower = text.toLowerCase()
  const start = articles(lang).find((one) => lower.startsWith(one) && text.length > one.length)
  return text.slice(start?.length ?? 0)
}

const articles = /* @__PURE__ */ oncePerLanguage((lang) =>
  rowOf(ARTICLES, lang).map((article) => (article.endsWith("'") ? article : `${article} `)),
)

/** Shorter words are others with an "s": "as" is not the plural of "a". */
const SHORTEST_SINGULAR = 3

/** Whether one of two words is the plural of the other. */
export function isOtherNumber(one: string, other: string, lang: string): boolean {
  return isPluralOf(one, other, lang) || isPluralOf(other, one, lang)
}

function isPluralOf(plural: string, singular: string, lang: string): boolean {
  if (singular.length < SHORTEST_SINGULAR) return false
  return endings(lang).some(([ending, base]) => {
    if (!plural.endsWith(ending)) return false
    const stem = plural.slice(0, -ending.length)
    // "princess" is not the plural of "princes".
    return stem + base === singular && !(base === '' && stem.endsWith('s'))
  })
}

/** Plural and singular. With accents, and without: words have none where accents do not matter. */
const endings = /* @__PURE__ */ oncePerLanguage((lang) => {
  const rules = rowOf(PLURALS, lang)
  const plain = rules.map((rule) => readText(rule, { case: true, accents: false }))
  return [...new Set([...rules, ...plain])].map((rule) => {
    const [ending = '', base = ''] = rule.split(':')
    return [ending, base] as const
  })
})

function rowOf(rows: Readonly<Record<string, string>>, lang: string): string[] {
  return byLanguage(rows, lang)?.split(' ') ?? []
}
