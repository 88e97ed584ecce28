// Shades of an accent, against the stylesheets that say what it is drawn on, and by the contrast that
// the tests compute themselves.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  CONTRAST_MIN,
  colourOf,
  leastContrast,
  readableAccent,
  SCHEMES,
  SURFACES,
  WIDGET_ACCENT,
} from '../../../../content/appearance/accent.ts'
import { readColour, writeColour } from '../../../../content/appearance/colour.ts'
import { contrast, readHex } from '../../../support/browser/colours.ts'

it.each(['widget/styles/card.css', 'worker/pages/styles/page.css'])(
  'the backgrounds are those of %s',
  (path) => {
    const css = readFileSync(path, 'utf8')
    for (const name of ['page', 'surface', 'right-bg', 'revisit-bg', 'text'] as const) {
      const [, ...pair] = new RegExp(`--${name}:.*light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
      expect(
        pair.map((text) => writeColour(colourOf(text))),
        name,
      ).toEqual(SCHEMES.map((scheme) => SURFACES[scheme][name]))
    }
  },
)

it('the accent of the widget is that of card.css', () => {
  expect(readFileSync('widget/styles/card.css', 'utf8')).toContain(
    `--accent: var(--self-check-accent, light-dark(${WIDGET_ACCENT.light}, ${WIDGET_ACCENT.dark}));`,
  )
})

describe('a colour', () => {
  it('is read from three or six digits, and written in one form', () => {
    const forms = ['#2B4ACB', ' #2b4acb ', '#abc'].map((text) => readColour(text))
    expect(forms.map((colour) => colour && writeColour(colour))).toEqual([
      '#2b4acb',
      '#2b4acb',
      '#aabbcc',
    ])
  })

  it.each(['', 'red', '#12345', '#12345678', '#ggg', '#000;}*{color:red', 'url(//x)'])(
    '%j is none',
    (text) => expect(readColour(text)).toBe(undefined),
  )
})

describe.each(SCHEMES)('on %s pages', (scheme) => {
  it('the nearest shade of any colour has contrast enough, and a readable colour stays', () => {
    for (let red = 0; red < 256; red += 51)
      for (let green = 0; green < 256; green += 51)
        for (let blue = 0; blue < 256; blue += 51) {
          const shade = readableAccent([red, green, blue], scheme)
          expect(leastContrast(colourOf(shade), scheme)).toBeGreaterThanOrEqual(CONTRAST_MIN)
          expect(readableAccent(colourOf(shade), scheme)).toBe(shade)
          expect(
            contrast(readHex(shade), readHex(SURFACES[scheme].surface)),
          ).toBeGreaterThanOrEqual(CONTRAST_MIN)
        }
  })
})
