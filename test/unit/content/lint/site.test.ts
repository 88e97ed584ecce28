// What `check` says about content/site.ts.
import { expect, it } from 'vitest'
import { siteFindings } from '../../../../content/lint/site.ts'
import type { Site } from '../../../../content/model/site.ts'

const SITE: Site = {
  name: 'Tea',
  lang: 'en',
  colours: { accent: { light: '#2b4acb', dark: '#9db2ff' } },
}

const SOURCE = `import { defineSite } from './define/site.ts'
export const site = defineSite({
  name: 'Tea',
  lang: 'en',
  colours: {
    accent: {
      light: '#2b4acb',
      dark: '#9db2ff',
    },
  },
})
`

const found = (change: object) =>
  siteFindings({
    site: { ...SITE, ...change },
    source: SOURCE,
    hasFile: (path) => path === './icon.svg' || path === './fonts/a.ttf',
  }).map(({ line, message }) => `${line}: ${message}`)

const accent = (light: unknown, dark: unknown) => ({ colours: { accent: { light, dark } } })

it('finds nothing in a site that has what it needs', () => {
  const cardFonts = { Latn: { title: './fonts/a.ttf', text: './fonts/a.ttf' } }
  for (const change of [{}, { icon: { letters: 'Té' } }, { icon: { file: 'icon.svg' }, cardFonts }])
    expect(found(change)).toEqual([])
})

it.each([
  ['a name that is empty', { name: ' ' }, /^3: the name/],
  ['a name of two lines', { name: 'Tea\nand milk' }, /^3: the name/],
  ['a language that is none', { lang: 'not a tag' }, /^4: lang "not a tag"/],
  ['no colours', { colours: undefined }, /^7: the light accent "undefined" is no colour/],
  ['CSS in place of a colour', accent('red;}', '#9db2ff'), /^7: the light accent "red;}"/],
  [
    'an accent too pale for a light page, with one that is not',
    accent('#ffcc00', '#ffcc00'),
    /^7: the light accent #ffcc00 has a contrast of 1\.\d+ .* take #806600$/,
  ],
  [
    'an accent too dark for a dark page',
    accent('#2b4acb', '#2b4acb'),
    /^8: the dark accent #2b4acb/,
  ],
  ['too many letters', { icon: { letters: 'TEAS' } }, /one to three letters/],
  ['an icon that is not there', { icon: { file: 'gone.svg' } }, /"gone.svg" is not there/],
  ['an icon elsewhere', { icon: { file: '../icon.svg' } }, /"..\/icon.svg" is not there/],
  [
    'a script that is none',
    { cardFonts: { latin: { title: './fonts/a.ttf', text: './fonts/a.ttf' } } },
    /"latin" is no script/,
  ],
  [
    'a font that is not there',
    { cardFonts: { Latn: { title: './b.ttf', text: './fonts/a.ttf' } } },
    /"\.\/b\.ttf" is not there/,
  ],
])('finds %s', (_what, change, message) => {
  expect(found(change)[0]).toMatch(message)
})
