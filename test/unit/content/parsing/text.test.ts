// Which texts count as equal, in Latin and other scripts.
import { describe, expect, it } from 'vitest'
import { readText } from '../../../../content/parsing/text.ts'

const loose = { case: false, accents: false }
const strict = { case: true, accents: true }
const areSame = (one: string, other: string, same = loose) =>
  readText(one, same) === readText(other, same)

describe('where accents are ignored', () => {
  it.each([
    ['résumé', 'resume'],
    ['Việt Nam', 'Viet Nam'],
    ['Ελλάδα', 'Ελλαδα'],
    ['ёлка', 'елка'],
    ['שָׁלוֹם', 'שלום'],
    ['מָ֫יִם', 'מים'],
    ['مَدْرَسَةٌ', 'مدرسة'],
    ['هٰذا', 'هذا'],
  ])('%s is as right as %s', (one, other) => {
    expect(areSame(one, other)).toBe(true)
    expect(areSame(one, other, { ...loose, accents: true })).toBe(false)
  })

  it.each([
    ['दिन', 'दान'],
    ['की', 'कि'],
    ['दिन', 'दन'],
    ['क्षमा', 'कषमा'],
    ['がく', 'かく'],
    ['ﾊﾞﾝ', 'ﾊﾝ'],
    ['กำ', 'กา'],
    ['வில்', 'வால்'],
    ['سأل', 'سال'],
    ['한', '하'],
  ])('%s is another word than %s', (one, other) => {
    expect(areSame(one, other)).toBe(false)
  })

  it('Hebrew punctuation is not an accent', () => {
    for (const mark of ['\u05be', '\u05c0', '\u05c3']) {
      expect(areSame(`תל${mark}אביב`, 'תלאביב')).toBe(false)
    }
  })
})

describe('where capitals are ignored', () => {
  const words = ['İstanbul', 'istanbul', 'İSTANBUL', 'ISTANBUL', 'I\u0307stanbul', 'Istanbul']
  it.each(words)('%s is every other way to write it', (one) => {
    for (const other of words) {
      expect(areSame(one, other), other).toBe(true)
      expect(areSame(one, other, { case: false, accents: true }), other).toBe(true)
    }
  })

  it('they make a difference where they matter', () => {
    expect(areSame('İstanbul', 'istanbul', strict)).toBe(false)
    expect(areSame('İstanbul', 'Istanbul', strict)).toBe(false)
  })

  it('a dot above another letter stays an accent', () => {
    expect(areSame('ŻABA', 'żaba', { case: false, accents: true })).toBe(true)
    expect(areSame('żaba', 'zaba', { case: false, accents: true })).toBe(false)
  })
})

it.each(['葛\u{e0100}', '❤\ufe0f', 'Sè\u00advres', 'می\u200cروم', '\u2067שלום\u2069'])(
  'what is not to be seen is passed over: %j',
  (text) => {
    const seen = text.replaceAll(/[\u{e0100}\ufe0f\u00ad\u200c\u2067\u2069]/gu, '')
    expect(seen).not.toBe(text)
    for (const same of [loose, strict]) expect(areSame(text, seen, same)).toBe(true)
  },
)
