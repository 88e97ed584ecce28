// The strings of each language: complete, with its own plural forms and numbers.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { points } from '../../../../content/common/numbers/format.ts'
import type { Strings } from '../../../../widget/strings/en.ts'
import { interfaceLanguage } from '../../../../widget/strings/interface-language.ts'
import { all } from '../../../../widget/strings/languages/all.ts'
import { ENGLISH as en } from '../../../support/pages/english.ts'

const tables = Object.entries(all).map(([lang, { strings }]) => [lang, strings] as const)
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1.5]

function table(lang: string): Strings {
  const found = all[lang]
  if (!found) throw new Error(`There are no strings in ${lang}.`)
  return found.strings
}

it('there are twelve besides English, each in a file of its own', () => {
  const files = readdirSync(new URL('../../../../widget/strings/languages', import.meta.url))
  const named = files.filter((name) => /^..\.ts$/.test(name)).map((name) => name.slice(0, 2))
  expect(named.toSorted()).toEqual([
    'ar',
    'de',
    'es',
    'fr',
    'he',
    'hi',
    'it',
    'ja',
    'pl',
    'pt',
    'tr',
    'zh',
  ])
  expect(tables.map(([lang]) => lang)).toEqual(named.toSorted())
  for (const lang of named) expect(interfaceLanguage(lang)).toBe(lang)
})

describe.each(tables)('%s', (_, words) => {
  it('has every string that English has, and no other', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(en).toSorted())
  })

  it('has a text for every number', () => {
    for (const [name, word] of Object.entries<unknown>({ ...words })) {
      for (const count of COUNTS) {
        const said: unknown = typeof word === 'function' ? word(count, count, count) : word
        for (const one of said instanceof Object ? Object.values(said) : [said]) {
          expect(one, `${name}(${count})`).toMatch(/\S/)
          expect(one, `${name}(${count})`).not.toMatch(/undefined|NaN|\[object|#/)
        }
      }
    }
  })

  it('has the number in each sentence that counts, but for one and two, which may be words', () => {
    for (const count of [5, 11, 21]) {
      const { countRight, countNearly, toRevisit, readMore, onlyThese, stale, goOn } = words
      const counting = [countRight, countNearly, toRevisit, readMore, onlyThese, stale, goOn]
      for (const say of counting) expect(say(count)).toContain(`${count}`)
    }
  })

  it('leaves nothing in English', () => {
    const same = Object.entries<unknown>({ ...words }).filter(([name, word]) => {
      const ours: unknown = Reflect.get(en, name)
      return typeof word === 'string' && /\p{L}/u.test(word) && word === ours
    })
    expect(same).toEqual([])
  })

  it('contains the titles, items and scores that it gets', () => {
    expect(words.shareText(7, 12)).toMatch(/7.*12|12.*7/)
    expect(words.movedTo('An item', 2, 4)).toMatch(/An item.*(2.*4|4.*2)/)
    expect(words.points('0,5', '3')).toMatch(/0,5.*3|3.*0,5/)
    expect(words.answeredOf(5, 19)).toMatch(/\b(5\D+19|19\D+5)(?!\d)/)
  })
})

describe('forms of the plural', () => {
  it('Polish has one, few and many, by the last figures', () => {
    const { goOn } = table('pl')
    const [one = '', ...others] = [1, 2, 5, 11, 12, 21, 22].map(goOn)
    const form = (text: string) => text.replace(/\d+/, '#')
    const [two = '', five = ''] = others.map(form)
    expect(new Set([one, two, five]).size).toBe(3)
    expect(others.map(form)).toEqual([two, five, five, five, five, two])
  })

  it('Arabic has six', () => {
    const forms = [0, 1, 2, 3, 11, 100].map(table('ar').goOn)
    expect(new Set(forms.map((text) => text.replace(/\d+/, '#'))).size).toBe(6)
  })

  it('Hebrew has two of a kind', () => {
    const { toRevisit } = table('he')
    expect([1, 2, 3].map(toRevisit)).toEqual(['אחת לחזרה', 'שתיים לחזרה', '3 לחזרה'])
  })

  it('French counts nothing as one', () => {
    const { goOn } = table('fr')
    expect(goOn(0)).toBe(goOn(1))
    expect(goOn(2)).not.toBe(goOn(1))
  })

  it('Japanese and Chinese have one for all', () => {
    for (const lang of ['ja', 'zh']) {
      const [one = '', five = ''] = [1, 5].map(table(lang).toRevisit)
      expect(five).toBe(one.replace('1', '5'))
    }
  })
})

it('numbers are written as the language writes them', () => {
  expect(points(0.5, 'en')).toBe('0.5')
  expect(['de', 'fr', 'pl', 'tr'].map((lang) => points(0.5, lang))).toEqual(Array(4).fill('0,5'))
  expect(table('de').counter(1, 1200)).toBe('1 von 1.200')
  expect(table('hi').counter(1, 120_000)).toBe('1,20,000 में से 1')
})

describe('the interface language', () => {
  it('ignores the region and script of a tag', () => {
    const tags = ['de-AT', 'PT-br', 'es-419', 'zh-Hant-TW', 'en-GB', 'AR']
    expect(tags.map(interfaceLanguage)).toEqual(['de', 'pt', 'es', 'zh', 'en', 'ar'])
  })

  it('is the first with strings, and English if there is none', () => {
    expect(interfaceLanguage('sv\nfr')).toBe('fr')
    expect(
      ['pt_BR', ' AR_eg', 'zh_Hans_CN.UTF-8', 'iw', 'es419x', 'fra'].map(interfaceLanguage),
    ).toEqual(['pt', 'ar', 'zh', 'he', 'es', 'en'])
    expect(interfaceLanguage('it\nfr')).toBe('it')
    expect(['', 'sv', '\n', 'deu', 'hitchhiker', 'x-de'].map(interfaceLanguage)).toEqual(
      Array(6).fill('en'),
    )
  })
})
