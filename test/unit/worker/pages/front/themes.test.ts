// The ready themes: contrast in every state of the card, computed from the stylesheet of the widget
// with the tokens of each theme in it. browser/theme.test.ts sees how colours are painted.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTokens } from '../../../../../widget/embed/tokens.ts'
import {
  READY_THEMES,
  type ReadyTheme,
  readyThemeOf,
  themeCss,
  themeStyles,
  tokensOf,
} from '../../../../../worker/pages/front/themes.ts'
import { contrast, mix, readHex } from '../../../../support/browser/colours.ts'

const CARD = readFileSync('widget/styles/card.css', 'utf8')
const NAMES = Object.keys(READY_THEMES) as ReadyTheme[]
const PAIR = /light-dark\((#\w+), (#\w+)\)/

/** The colours of the card in one scheme, by the names that its stylesheet gives them. */
function coloursOf(theme: ReadyTheme | undefined, scheme: 'light' | 'dark') {
  const tokens = new Map(theme && tokensOf(theme))
  const declared = CARD.matchAll(
    /^ {2}--([\w-]+): (?:var\((--self-check-[\w-]+), )?(light-dark\([^)]*\))/gm,
  )
  const colours = Object.fromEntries(
    [...declared].map(([, name = '', token = '', fallback = '']) => {
      const [, light = '', dark = ''] = PAIR.exec(tokens.get(token) ?? fallback) ?? []
      return [name, readHex(scheme === 'light' ? light : dark)]
    }),
  )
  return (name: string) => {
    const colour = colours[name]
    if (!colour) throw new Error(`card.css has no ${name}.`)
    return colour
  }
}

/** What is written, and what is drawn round a control, on each background that it may have. */
function pairsOf(theme: ReadyTheme | undefined, scheme: 'light' | 'dark') {
  const of = coloursOf(theme, scheme)
  const backgrounds = {
    page: of('page'),
    surface: of('surface'),
    'a chosen option': mix(of('accent'), 0.07, of('page')),
    'a right option': of('right-bg'),
    'an option to revisit': of('revisit-bg'),
    'a button under the pointer': mix(of('accent'), 0.08, of('surface')),
    'a marked sentence': mix(of('accent'), 0.16, of('surface')),
  }
  const all = Object.entries(backgrounds)
  const on = (names: RegExp) => all.filter(([name]) => names.test(name))
  const text = [
    ...all.map(([name, below]) => [`text on ${name}`, of('text'), below] as const),
    ...on(/page|surface|right|revisit/).map(
      ([name, below]) => [`muted on ${name}`, of('muted'), below] as const,
    ),
    ...on(/page|surface|option|pointer/).map(
      ([name, below]) => [`accent on ${name}`, of('accent'), below] as const,
    ),
    ...on(/page|surface|right/).map(
      ([name, below]) => [`right on ${name}`, of('right'), below] as const,
    ),
    ...on(/page|surface|revisit/).map(
      ([name, below]) => [`revisit on ${name}`, of('revisit'), below] as const,
    ),
    ['the primary button', of('accent-text'), of('accent')] as const,
    [
      'the primary button under the pointer',
      of('accent-text'),
      mix(of('accent'), 0.88, of('text')),
    ] as const,
  ]
  const edges = on(/page|surface/).flatMap(([name, below]) =>
    ['border', 'accent', 'right', 'revisit'].map(
      (edge) => [`${edge} beside ${name}`, of(edge), below] as const,
    ),
  )
  return { text, edges }
}

const below = (
  least: number,
  pairs: readonly (readonly [
    string,
    Parameters<typeof contrast>[0],
    Parameters<typeof contrast>[1],
  ])[],
) =>
  pairs
    .map(([what, one, other]) => `${what}: ${contrast(one, other).toFixed(2)}`)
    .filter((line) => Number(line.split(': ')[1]) < least)

describe.each([undefined, ...NAMES])('the theme %s', (theme) => {
  it.each(['light', 'dark'] as const)('has contrast enough in every state, %s', (scheme) => {
    const { text, edges } = pairsOf(theme, scheme)
    expect(text.length).toBeGreaterThan(20)
    expect(below(4.5, text)).toEqual([])
    expect(below(3, edges)).toEqual([])
  })
})

describe.each(NAMES)('the ready theme %s', (theme) => {
  it('is made of custom properties that the widget knows, with values that a frame takes too', () => {
    const tokens = new Map(tokensOf(theme))
    expect(readTokens(Object.fromEntries(tokens), () => true)).toEqual(tokens)
    for (const property of tokens.keys()) expect(CARD).toContain(`var(${property}`)
  })

  it('is one rule to copy', () => {
    expect(themeCss(theme)).toMatch(
      /^self-check, self-check-guide \{\n(?: {2}--self-check-[\w-]+: [^;{}]+;\n)+\}$/,
    )
    expect(themeStyles()).toContain(`[data-colours="${theme}"] {`)
  })
})

it('takes no other name for a theme', () => {
  for (const name of ['', 'ink', 'constructor', '__proto__', undefined])
    expect(readyThemeOf(name)).toBe(undefined)
})
