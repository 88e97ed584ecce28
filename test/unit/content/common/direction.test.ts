// The direction of a language tag: by the script that it names, else by its language.
import { expect, it } from 'vitest'
import { directionOf } from '../../../../content/common/direction.ts'

const RTL_SCRIPTS = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

it.each(['ar', 'he', 'fa', 'ps', 'ur-PK', 'AR-eg', 'az-Arab', 'az-arab-IR', 'pa-PK', 'ks'])(
  'is from right to left for %s',
  (tag) => expect(directionOf(tag)).toBe('rtl'),
)

it.each(['en', 'de', 'ja', 'az', 'arn', 'pa', 'ar-Latn', 'fa-Latn-IR', 'zh-Hant-TW', ''])(
  'is from left to right for %j',
  (tag) => expect(directionOf(tag)).toBe('ltr'),
)

it('agrees with the likely script of every language with a two-letter code', () => {
  const languages = LETTERS.flatMap((one) => LETTERS.map((other) => one + other))
  const rtl = languages.filter((language) => {
    const { script = '' } = new Intl.Locale(language).maximize()
    return RTL_SCRIPTS.includes(script)
  })
  expect(rtl.length).toBeGreaterThan(5)
  expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(rtl)
})
