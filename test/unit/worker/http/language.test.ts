// Which language a request is answered in: tags that are looked up, headers that are weighed.
import { describe, expect, it } from 'vitest'
import { linkIn, plainLink } from '../../../../worker/catalogue/links.ts'
import { lookUp, preferred, preferredOf } from '../../../../worker/http/language.ts'

const AVAILABLE = ['en', 'es', 'pt-BR', 'zh-Hant']

describe('a tag', () => {
  it.each([
    ['es', 'es'],
    ['ES', 'es'],
    [' es ', 'es'],
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['es-Latn-MX-x-own', 'es'],
    ['pt-br', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['es_MX.UTF-8', 'es'],
    ['zh-Hant-TW', 'zh-Hant'],
  ])('%s finds %s', (tag, lang) => {
    expect(lookUp(tag, AVAILABLE)).toBe(lang)
  })

  it.each(['', 'pt', 'zh-Hans', 'esperanto', 'e', '*', '-', '%', 'constructor'])(
    '“%s” finds nothing',
    (tag) => {
      expect(lookUp(tag, AVAILABLE)).toBeUndefined()
    },
  )
})

describe('Accept-Language', () => {
  it.each([
    ['es', 'es'],
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['en-GB,en;q=0.9,es;q=0.8', 'en'],
    ['en;q=0.5, es;q=0.8', 'es'],
    ['fr, de;q=0.9, es;q=0.1', 'es'],
    ['es;q=0.800 , en;q=0.8', 'es'],
    ['en;q=0.8,es;q=0.8', 'en'],
    ['es ; q = 0.3', 'es'],
    ['es;Q=0.3', 'es'],
    ['es;q=1.000', 'es'],
    // Parts that cannot be read are as if they were not there.
    ['es;q=2, en;q=0.1', 'en'],
    ['es;q=-1, en;q=0.1', 'en'],
    ['es;q=abc, en;q=0.1', 'en'],
    ['es;q=0.1234, en;q=0.1', 'en'],
    [';;,,en', 'en'],
    ['es_MX, en;q=0.2', 'en'],
    [`${'x'.repeat(5000)}, es`, 'es'],
  ])('%s likes %s best', (header, lang) => {
    expect(preferred(header, AVAILABLE)).toBe(lang)
  })

  it('is read up to a length and a number of languages that no browser sends', () => {
    expect(preferred(`${'fr,'.repeat(31)}es`, AVAILABLE)).toBe('es')
    expect(preferred(`${'fr,'.repeat(32)}es`, AVAILABLE)).toBeUndefined()
    expect(preferred(`${' '.repeat(8000)}es`, AVAILABLE)).toBe('es')
    expect(preferred(`${' '.repeat(8192)}es`, AVAILABLE)).toBeUndefined()
  })

  it.each([
    undefined,
    '',
    ' ',
    ',',
    '*',
    'fr',
    'fr, *;q=0.5, es;q=0.1',
    'es;q=0',
    'es;q=0.',
    'es;q=0.000',
  ])('%s leaves it to the source', (header) => {
    expect(preferred(header, AVAILABLE)).toBeUndefined()
  })
})

describe('what an answer from memory is kept by', () => {
  const HEADERS = [
    undefined,
    'es-MX,es;q=0.9,en;q=0.8',
    'zh-Hant-TW, pt;q=0.4, pt-BR;q=0.3',
    'de, en;q=0.5, *;q=0.1, es;q=0.05',
    'en;q=0.3, es;q=0',
    'es;q=0.2, en;q=0.7, ES;q=0.1',
  ]
  /** Every part of the languages, since a quiz exists in some of them. */
  const PARTS = Array.from({ length: 2 ** AVAILABLE.length }, (_, bits) =>
    AVAILABLE.filter((_, index) => bits & (1 << index)),
  )

  it.each(HEADERS)('stands for %s in any part of the languages', (header) => {
    const kept = preferredOf(header, AVAILABLE)
    for (const part of PARTS) expect(preferred(kept, part)).toBe(preferred(header, part))
  })

  it('is the same for headers that ask for the same', () => {
    expect(preferredOf('es-MX,fr;q=0.9', AVAILABLE)).toBe(preferredOf('ja, es ; q=0.3', AVAILABLE))
    expect(preferredOf('es, en;q=0.5', AVAILABLE)).not.toBe(preferredOf('en, es;q=0.5', AVAILABLE))
  })
})

describe('a link', () => {
  it.each([
    ['/q/tea', '/q/tea?lang=es'],
    ['/q/tea?seed=7', '/q/tea?seed=7&lang=es'],
    ['/g/tea#water', '/g/tea?lang=es#water'],
    ['https://a.example/g/tea?x=1#water', 'https://a.example/g/tea?x=1&lang=es#water'],
  ])('%s goes on as %s', (address, link) => {
    expect(linkIn('es')(address)).toBe(link)
    expect(plainLink(address)).toBe(address)
  })
})
