// The theme editor: its defaults are those of the widget, its style sheet has what differs, and it
// computes contrast as WCAG does.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastOf } from '../../../../../worker/pages/docs/theme/contrast.ts'
import { cssOf, DEFAULT_CHOICE } from '../../../../../worker/pages/docs/theme/theme-css.ts'
import { DEFAULTS, READABLE, TOKENS } from '../../../../../worker/pages/docs/theme/tokens.ts'
import { READY_THEMES } from '../../../../../worker/pages/front/themes.ts'
import { contrast, readHex } from '../../../../support/browser/colours.ts'

const CARD = readFileSync('widget/styles/card.css', 'utf8')
const long = (colour: string) =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((one) => one + one).join('')}` : colour

it.each(TOKENS)('%s has the default of the widget', (token) => {
  const pattern = new RegExp(`var\\(--self-check-${token}, light-dark\\((#\\w+), (#\\w+)\\)`)
  const [, light = '', dark = ''] = pattern.exec(CARD) ?? []
  expect(DEFAULTS[token]).toEqual([light, dark].map(long))
})

describe('the style sheet', () => {
  it('says that nothing differs', () => {
    expect(cssOf(DEFAULT_CHOICE)).toMatch(/^\/\*.*\*\/$/)
  })

  it('has what differs, for light and dark, and no more', () => {
    const colours = { ...DEFAULTS, accent: ['#0b6671', '#9db2ff'] as const }
    expect(cssOf({ colours, radius: '4', font: 'Georgia, serif' })).toBe(
      `self-check,
self-check-guide {
  --self-check-accent: light-dark(#0b6671, #9db2ff);
  --self-check-radius: 4px;
  --self-check-font: Georgia, serif;
}`,
    )
  })
})

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 6)
    expect(contrastOf('#777777', '#777777')).toBe(1)
    for (const [one, other] of [
      ['#2b4acb', '#f7f6f3'],
      ['#8a4b00', '#fdf3e3'],
    ] as const)
      expect(contrastOf(one, other)).toBeCloseTo(contrast(readHex(one), readHex(other)), 6)
  })

  it('is enough in the defaults and in every ready theme', () => {
    for (const theme of [undefined, ...Object.values(READY_THEMES)]) {
      const colours: Readonly<Record<string, readonly [string, string]>> = {
        ...DEFAULTS,
        ...theme?.colours,
      }
      for (const { front, back, least } of READABLE)
        for (const at of [0, 1] as const)
          expect(
            contrastOf(colours[front]?.[at] ?? '', colours[back]?.[at] ?? ''),
            `${theme?.name} ${front} on ${back}`,
          ).toBeGreaterThanOrEqual(least)
    }
  })
})
