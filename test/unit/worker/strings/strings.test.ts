// The words of our own pages, in every language that has them.
import { describe, expect, it } from 'vitest'
import { directionOf } from '../../../../content/common/direction.ts'
import { all } from '../../../../widget/strings/languages/all.ts'
import { toProblem } from '../../../../worker/http/problem.ts'
import { PAGE_LANGUAGES, stringsFor } from '../../../../worker/strings/strings-for.ts'
import { sentences } from '../../../support/pages/page-words.ts'

describe('the words of pages', () => {
  it('are of the language itself, but for a name that is the same everywhere', () => {
    const english = sentences(stringsFor('en'))
    for (const lang of PAGE_LANGUAGES.filter((one) => one !== 'en')) {
      const translated = sentences(stringsFor(lang))
      expect(translated, lang).toHaveLength(english.length)
      const same = english.filter((one) => /\p{L}/u.test(one) && translated.includes(one))
      expect(same, lang).toEqual(lang === 'fr' ? ['Documentation'] : [])
    }
  })

  it('say of a failure what English has in the problem', () => {
    for (const lang of PAGE_LANGUAGES.filter((one) => one !== 'en')) {
      const { failures } = stringsFor(lang)
      for (const kind of ['unknown-result', 'quiz-gone', 'unknown-path', 'internal'] as const) {
        expect(failures?.[kind].title, lang).not.toBe(toProblem({ kind, request: '' }).title)
        expect(failures?.[kind].detail, lang).toMatch(/[.。।]$/)
      }
    }
    expect(stringsFor('en').failures).toBeUndefined()
  })

  it('count as their language counts', () => {
    expect(stringsFor('en').onlyMissed(1)).toContain('the one you missed')
    expect(stringsFor('en').onlyMissed(2)).toContain('the 2 you missed')
    expect(stringsFor('es').onlyMissed(1)).toContain('la pregunta')
    expect(stringsFor('es').onlyMissed(2)).toContain('las 2 preguntas')
    expect([1, 2, 5].map(stringsFor('pl').inDays)).toEqual(['Za 1 dzień', 'Za 2 dni', 'Za 5 dni'])
    expect([1, 2, 3].map(stringsFor('he').inDays)).toEqual([
      'בעוד יום',
      'בעוד יומיים',
      'בעוד 3 ימים',
    ])
    expect([2, 3, 11].map(stringsFor('ar').inDays)).toEqual([
      'بعد يومين',
      'بعد 3 أيام',
      'بعد 11 يومًا',
    ])
  })

  it('write numbers and dates as their region does', () => {
    expect(stringsFor('en').outOf(2.5, 14)).toBe('2.5 of 14')
    expect(stringsFor('es').outOf(2.5, 14)).toBe('2,5 de 14')
    expect(stringsFor('es-MX').outOf(2.5, 14)).toBe('2.5 de 14')
    expect(stringsFor('en').date('2019-11-10')).toBe('10 November 2019')
    expect(stringsFor('en-GB').date('2019-11-10')).toBe('10 November 2019')
    expect(stringsFor('es').date('2019-11-10')).toBe('10 de noviembre de 2019')
  })

  it('are English throughout where a language has none, and say that they are', () => {
    expect(sentences(stringsFor('fi'))).toEqual(sentences(stringsFor('en')))
    expect(stringsFor('fi').lang).toBe('en')
    expect(stringsFor('es-MX').lang).toBe('es-MX')
  })

  it('are there in every language of the widget', () => {
    expect(PAGE_LANGUAGES.toSorted()).toEqual(['en', ...Object.keys(all)].toSorted())
  })
})

it.each([
  ['en', 'ltr'],
  ['es-MX', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
])('%s is read %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction)
})
