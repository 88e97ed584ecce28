// The tags of one edition, held to the function by which the server chooses it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookUp } from '../../../../worker/http/language.ts'
import { tagsOf } from '../../../../worker/loader/tags.ts'

const KNOWN = ['en', 'es', 'pt', 'pt-BR', 'zh-Hant', 'zh']

/** What the server sends for a tag. */
function sentFor(tag: string, languages: readonly string[]) {
  const found = lookUp(tag, KNOWN)
  return found !== undefined && languages.includes(found) ? found : languages[0]
}

const isOne = (tag: string, lang: string, languages: readonly string[]) =>
  new RegExp(`^lang=${tagsOf(lang, languages, KNOWN)}$`).test(`lang=${tag}`)

describe('the tags of an edition', () => {
  const parts = [
    'en',
    'EN',
    'es',
    'pt',
    'BR',
    'br',
    'zh',
    'Hant',
    'hantx',
    'fi',
    'e',
    'MX',
    'UTF-8',
  ]
  const tag = fc
    .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom('-', '_', '.')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((all) => all.flat().slice(0, -1).join(''))
  const languages = fc.uniqueArray(fc.constantFrom(...KNOWN), { minLength: 2 })

  it('are those for which the server sends it', () => {
    fc.assert(
      fc.property(tag, languages, (one, all) => {
        for (const lang of all) expect(isOne(one, lang, all)).toBe(sentFor(one, all) === lang)
      }),
      { numRuns: 2000 },
    )
  })

  it('are all of a quiz in one language, and none of another address', () => {
    for (const one of ['', 'en', 'fi-FI', 'zh_TW']) expect(isOne(one, 'en', ['en'])).toBe(true)
    expect(isOne('en&seed=7', 'en', ['en'])).toBe(false)
    expect(isOne('en&set=one', 'en', ['en', 'es'])).toBe(false)
  })

  it('are none where the browser decides', () => {
    for (const lang of ['en', 'es']) expect(isOne('', lang, ['en', 'es'])).toBe(false)
  })
})
