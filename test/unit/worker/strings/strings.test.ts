// The words of our own pages, in every language that has them.
import { describe, expect, it } from 'vitest'
import { directionOf } from '../../../../content/common/direction.ts'
import { toProblem } from '../../../../worker/http/problem.ts'
import { stringsFor } from '../../../../worker/strings/strings-for.ts'
import { sentences } from '../../../support/pages/page-words.ts'

describe('the words of pages', () => {
  it('are of the language itself, but for a name that is the same everywhere', () => {
    const english = sentences(stringsFor('en'))
    const spanish = sentences(stringsFor('es'))
    expect(spanish).toHaveLength(english.length)
    const same = english.filter((one) => /\p{L}/u.test(one) && spanish.includes(one))
    expect(same).toEqual(['API'])
  })

  it('say in Spanish what a link to a result may come to, which English has already', () => {
    const { failures } = stringsFor('es')
    for (const kind of ['unknown-result', 'quiz-gone', 'outcome-gone', 'sharing-off'] as const) {
      expect(failures[kind]?.title).not.toBe(toProblem({ kind }).title)
      expect(failures[kind]?.detail).toMatch(/\.$/)
    }
    expect(stringsFor('en').failures).toEqual({})
  })

  it('count as their language counts', () => {
    expect(stringsFor('en').onlyMissed(1)).toContain('the one you missed')
    expect(stringsFor('en').onlyMissed(2)).toContain('the 2 you missed')
    expect(stringsFor('es').onlyMissed(1)).toContain('la pregunta')
    expect(stringsFor('es').onlyMissed(2)).toContain('las 2 preguntas')
  })

  it('write numbers and dates as their region does', () => {
    expect(stringsFor('en').outOf(2.5, 14)).toBe('2.5 of 14')
    expect(stringsFor('es').outOf(2.5, 14)).toBe('2,5 de 14')
    expect(stringsFor('es-MX').outOf(2.5, 14)).toBe('2.5 de 14')
    expect(stringsFor('en').date('2019-11-10')).toBe('November 10, 2019')
    expect(stringsFor('en-GB').date('2019-11-10')).toBe('10 November 2019')
    expect(stringsFor('es').date('2019-11-10')).toBe('10 de noviembre de 2019')
  })

  it('are English throughout where a language has none', () => {
    expect(sentences(stringsFor('fi'))).toEqual(sentences(stringsFor('en')))
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
