// Ready themes of the widget: nothing but values of its custom properties, so that any of them is
// a style sheet of a few lines on the page of a blogger. A test computes the contrast of each in
// every state (test/unit/worker/pages/front/themes.test.ts).

/** For a light page and a dark one. */
type Colour = readonly [light: string, dark: string]

export interface Theme {
  readonly name: string
  readonly colours: Readonly<Record<string, Colour>>
  readonly others?: Readonly<Record<string, string>>
}

export const READY_THEMES = {
  sea: {
    name: 'Sea',
    colours: {
      accent: ['#0b6671', '#7fd3de'],
      'accent-text': ['#ffffff', '#101718'],
      text: ['#162124', '#e4eef0'],
      muted: ['#4f5f63', '#9fb1b5'],
      bg: ['#ffffff', '#101718'],
      surface: ['#f0f6f7', '#182123'],
      border: ['#7a8b8f', '#6f8287'],
    },
  },
  moss: {
    name: 'Moss',
    colours: {
      accent: ['#3f6212', '#b4d67a'],
      'accent-text': ['#ffffff', '#161811'],
      text: ['#1b1e14', '#eaede1'],
      muted: ['#565c48', '#a7ad98'],
      bg: ['#ffffff', '#161811'],
      surface: ['#f5f7ef', '#1e2119'],
      border: ['#838a73', '#777d69'],
    },
  },
  plum: {
    name: 'Plum',
    colours: {
      accent: ['#7b2d6f', '#e4a6d9'],
      'accent-text': ['#ffffff', '#191418'],
      text: ['#221a21', '#f0e8ef'],
      muted: ['#645663', '#b0a3ae'],
      bg: ['#ffffff', '#191418'],
      surface: ['#faf5f9', '#221b21'],
      border: ['#8f828d', '#7f737d'],
    },
    others: { radius: '16px' },
  },
  brick: {
    name: 'Brick',
    colours: {
      accent: ['#a3312a', '#f3a59d'],
      'accent-text': ['#ffffff', '#1a1413'],
      text: ['#231a19', '#f1e8e6'],
      muted: ['#665754', '#b3a5a2'],
      bg: ['#ffffff', '#1a1413'],
      surface: ['#fbf5f3', '#241c1a'],
      border: ['#92827e', '#80726e'],
    },
  },
  graphite: {
    name: 'Graphite',
    colours: {
      accent: ['#3a3f47', '#cdd2da'],
      'accent-text': ['#ffffff', '#131416'],
      text: ['#1a1b1e', '#e9eaec'],
      muted: ['#575a60', '#a4a7ad'],
      bg: ['#ffffff', '#131416'],
      surface: ['#f4f5f6', '#1c1d20'],
      border: ['#85888e', '#75787e'],
    },
    others: { radius: '4px' },
  },
  newsprint: {
    name: 'Newsprint',
    colours: {
      accent: ['#111111', '#f4f4f4'],
      'accent-text': ['#ffffff', '#111111'],
      text: ['#111111', '#f0f0f0'],
      muted: ['#555555', '#b0b0b0'],
      bg: ['#ffffff', '#111111'],
      surface: ['#ffffff', '#111111'],
      border: ['#767676', '#7a7a7a'],
    },
    others: { radius: '0px', font: 'Georgia, "Times New Roman", serif' },
  },
} as const satisfies Readonly<Record<string, Theme>>

export type ReadyTheme = keyof typeof READY_THEMES

/** Undefined for the colours that the widget has by itself. */
export function readyThemeOf(value: unknown): ReadyTheme | undefined {
  return typeof value === 'string' && Object.hasOwn(READY_THEMES, value)
    ? (value as ReadyTheme)
    : undefined
}

/** The custom properties of a theme with their values. */
export function tokensOf(
  theme: ReadyTheme,
): readonly (readonly [property: string, value: string])[] {
  const { colours, others = {} }: Theme = READY_THEMES[theme]
  return [
    ...Object.entries(colours).map(
      ([name, [light, dark]]) => [name, `light-dark(${light}, ${dark})`] as const,
    ),
    ...Object.entries(others),
  ].map(([name, value]) => [`--self-check-${name}`, value] as const)
}

/** The rule that a blogger copies. */
export function themeCss(theme: ReadyTheme, selector = 'self-check, self-check-guide'): string {
  const lines = tokensOf(theme).map(([property, value]) => `  ${property}: ${value};\n`)
  return `${selector} {\n${lines.join('')}}`
}

/**
 * For our own page, where the policy forbids style attributes: the live widget, and the swatches,
 * which show the accent on the surface.
 */
export function themeStyles(): string {
  return Object.keys(READY_THEMES)
    .map((key) => themeCss(key as ReadyTheme, `[data-colours="${key}"]`))
    .join('\n')
}
