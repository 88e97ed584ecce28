// The same letter, digit or mark from another keyboard, by script: what is equal to a listed form,
// and which words stay different.
import { describe, expect, it } from 'vitest'
import { decimalText, readNumber } from '../../../../content/parsing/number.ts'
import { isOneOf } from '../../../../content/parsing/text.ts'

interface Row {
  readonly form: string
  readonly equal: readonly string[]
  /** Other words, which must not become equal. */
  readonly different: readonly string[]
}

/** Whether capitals and accents count or not. */
const TEXTS: Readonly<Record<string, Row>> = {
  'Arabic and Persian keyboards': {
    form: 'كتاب علي',
    equal: ['کتاب علی', 'كتــاب علي', 'کتاب علي', 'ﻛﺘﺎﺏ علي', 'كتاب\u200f علي'],
    different: ['كتاب على', 'كاتب علي', 'ڪتاب علي'],
  },
  'Urdu keyboards': {
    form: 'یہ گھر ہے',
    equal: ['يه گھر هے', 'یہ\u00a0گھر ہے'],
    different: ['یہ گہر ہے', 'یہ گھر ہی'],
  },
  'a Persian joiner': { form: 'می‌روم', equal: ['میروم', 'ميروم'], different: ['می‌روی'] },
  'full and half width': {
    form: 'ABC ガイド',
    equal: ['ＡＢＣ　ガイド', 'ABC ｶﾞｲﾄﾞ', 'ABC カ\u3099イト\u3099'],
    different: ['ABC カイト', 'ABC がいど'],
  },
  'Greek final sigma': {
    form: 'σοφός',
    equal: ['σοφόσ', 'σοφο\u0301ς', 'σοφόϲ'],
    different: ['σοφή', 'σοφό'],
  },
  'Romanian comma and cedilla': {
    form: 'știință',
    equal: ['ştiinţă', 's\u0326tiint\u0326a\u0306'],
    different: ['ştiinţele'],
  },
  'Vietnamese in decomposed form': {
    form: 'Việt Nam',
    equal: ['Vie\u0323\u0302t Nam', 'Vie\u0302\u0323t Nam', 'Viê\u0323t\u200b Nam'],
    different: ['Viện Nam'],
  },
  'Korean in decomposed form': {
    form: '한국',
    equal: ['\u1112\u1161\u11ab\u1100\u116e\u11a8', '한\u3164국'],
    different: ['한글', '하국'],
  },
  'French ligatures': { form: 'œuf', equal: ['oeuf'], different: ['neuf', 'euf'] },
  'Catalan l·l': {
    form: 'col·legi',
    equal: ['coŀlegi', 'col•legi', 'col‧legi'],
    different: ['collegi'],
  },
  'Hebrew marks and ligatures': {
    form: "ארה\"ב, ג'ורג', בית־ספר",
    equal: ['ארה״ב, ג׳ורג׳, בית-ספר', 'ארה”ב, ג’ורג’, בית–ספר'],
    different: ['ארהב, ג׳ורג׳, בית־ספר', 'ארה״ב, ג׳ורג׳, ביתספר'],
  },
  Yiddish: { form: 'װײס', equal: ['ווייס'], different: ['וייס'] },
  Malayalam: { form: 'അവൻ', equal: ['അവന\u0d4d\u200d'], different: ['അവൾ'] },
  'apostrophes of every kind': {
    form: "l'eau",
    equal: [
      'l’eau',
      'l‘eau',
      'lʼeau',
      'l`eau',
      'l´eau',
      'l′eau',
      'l＇eau',
      'lʻeau',
      'l‛eau',
      'lʹeau',
      'lꞌeau',
    ],
    different: ['leau', 'l eau'],
  },
  'quotation marks of every kind': {
    form: '"no"',
    equal: ['“no”', '„no“', '«no»', '″no″', '＂no＂', '「no」', '『no』', '〝no〟', '‟no”'],
    different: ['no', "'no'"],
  },
  'hyphens and dashes': {
    form: 'co-op',
    equal: ['co‐op', 'co‑op', 'co–op', 'co—op', 'co−op', 'co－op', 'co ‒ op', 'co⁃op'],
    different: ['coop', 'co op'],
  },
  'spaces and invisible characters': {
    form: 'two words',
    equal: [
      'two\u00a0words',
      'two\u202fwords',
      'two\u2009words',
      '\ufefftwo wo\u00adrds',
      'two w\u2060ords\u200b',
      'two wor\u034fds',
    ],
    different: ['twowords'],
  },
  'digits of other scripts': {
    form: '1968',
    equal: ['١٩٦٨', '۱۹۶۸', '१९६८', '１９６８', '๑๙๖๘'],
    different: ['١٩٦٧', '1986'],
  },
}

const COMPARISONS = [true, false].flatMap((accents) =>
  [true, false].map((capitals) => ({ accents, case: capitals })),
)

describe.each(Object.entries(TEXTS))('%s', (_, { form, equal, different }) => {
  it.each(equal)('%s is what was meant', (typed) => {
    for (const comparison of COMPARISONS) {
      expect(isOneOf([form], typed, comparison), JSON.stringify(comparison)).toBe(true)
      expect(isOneOf([typed], form, comparison), 'the other way round').toBe(true)
    }
  })

  it.each(different)('%s is another word', (typed) => {
    for (const comparison of COMPARISONS) {
      expect(isOneOf([form], typed, comparison), JSON.stringify(comparison)).toBe(false)
    }
  })
})

describe('where capitals and accents do not count', () => {
  const PLAIN = { case: false, accents: false }
  it.each([
    ['Straße', 'STRASSE'],
    ['Straße', 'STRAẞE'],
    ['Diyarbakır', 'DİYARBAKIR'],
    ['Diyarbakır', 'diyarbakir'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['שָׁלוֹם', 'שלום'],
    ['كِتَابٌ', 'كتاب'],
    ['Œuf', 'OEUF'],
    ['Țară', 'TARA'],
  ])('%s is also %s', (form, typed) => {
    expect(isOneOf([form], typed, PLAIN)).toBe(true)
  })
})

describe('numbers', () => {
  const valuesOf = (text: string, unit?: string) => readNumber(text, unit).map(decimalText)

  it.each([
    ['½', '', '0.5'],
    ['1½', '', '1.5'],
    ['1 ½', '', '1.5'],
    ['-2¼', '', '-2.25'],
    ['1⅛', '', '1.125'],
    ['1,234½', '', '1234.5'],
    ['2½ kg', 'kg', '2.5'],
    ['—5', '', '-5'],
    ['―5', '', '-5'],
    ['﹘5', '', '-5'],
    ['－５', '', '-5'],
    ['⁃5', '', '-5'],
    ['1‘234‘567', '', '1234567'],
    ['1´234´567', '', '1234567'],
    ['5 Kg.', 'kg', '5'],
    ['5 KG', 'kg', '5'],
    ['5kg.', 'kg', '5'],
    ['5 kg', 'kg.', '5'],
    ['5 ㎏', 'kg', '5'],
    ['5 ℃', '°C', '5'],
    ['5 ºC', '°C', '5'],
    ['5 °c.', '°C', '5'],
    ['5 µm', 'μm', '5'],
    ['5 m2', 'm²', '5'],
    ['5 m²', 'm2', '5'],
    ['5 Ω', 'Ω', '5'],
    ['٥ كــيلو', 'کیلو', '5'],
  ])('%s with the unit %j is %s', (typed, unit, value) => {
    expect(valuesOf(typed, unit)).toEqual([value])
  })

  it.each([
    ['1.5½', ''],
    ['½½', ''],
    ['½5', ''],
    ['5 kg..', 'kg'],
    ['5 g.', 'kg'],
    ['kg.', 'kg'],
    ['2³', ''],
    ['1/2', ''],
  ])('%s with the unit %j is none', (typed, unit) => {
    expect(valuesOf(typed, unit)).toEqual([])
  })

  it('a third is as near as decimals come', () => {
    expect(valuesOf('⅓')[0]).toMatch(/^0\.3{20,}$/)
    expect(valuesOf('1⅔')[0]).toMatch(/^1\.6{20,}7?$/)
  })
})
