// What an accent has to be readable on, and the nearest shade of a colour that is. The backgrounds
// are those of our pages and of the widget (page.css, card.css; a test compares them).
import { type Colour, contrastOf, mixColours, readColour, writeColour } from './colour.ts'

export type Scheme = 'light' | 'dark'
export const SCHEMES: readonly Scheme[] = ['light', 'dark']

/** The accent that the widget has by itself. */
export const WIDGET_ACCENT: Readonly<Record<Scheme, string>> = { light: '#2b4acb', dark: '#9db2ff' }

/** WCAG 2.2, 1.4.3 (AA): text. */
export const CONTRAST_MIN = 4.5

/** `text` is that of pages; `page` is also the text on a button of the accent. */
export const SURFACES = {
  light: {
    page: '#ffffff',
    surface: '#f7f6f3',
    'right-bg': '#e9f5ee',
    'revisit-bg': '#fdf3e3',
    text: '#1c1b19',
  },
  dark: {
    page: '#171614',
    surface: '#1f1e1b',
    'right-bg': '#14291d',
    'revisit-bg': '#2d2210',
    text: '#eceae4',
  },
} as const satisfies Record<Scheme, Record<string, string>>

/** The least contrast that text has where this accent is the text, or is behind it. */
export function leastContrast(accent: Colour, scheme: Scheme): number {
  const of = (name: keyof (typeof SURFACES)[Scheme]) => colourOf(SURFACES[scheme][name])
  return Math.min(
    contrastOf(accent, of('right-bg')),
    contrastOf(accent, of('revisit-bg')),
    // A chosen option, and a plain button under the pointer.
    contrastOf(accent, mixColours(accent, 0.08, of('page'))),
    contrastOf(accent, mixColours(accent, 0.08, of('surface'))),
    // The primary button, and the same under the pointer.
    contrastOf(accent, of('page')),
    contrastOf(mixColours(accent, 0.88, of('text')), of('page')),
  )
}

export const isReadable = (accent: Colour, scheme: Scheme) =>
  leastContrast(accent, scheme) >= CONTRAST_MIN

/**
 * The colour itself if it is readable, or else the first of its shades that is: darker ones for a
 * light page, lighter ones for a dark page, in steps of a hundredth.
 */
export function readableAccent(colour: Colour, scheme: Scheme): string {
  const end: Colour = scheme === 'light' ? [0, 0, 0] : [255, 255, 255]
  const shades = Array.from({ length: 101 }, (_, step) =>
    colourOf(writeColour(mixColours(end, step / 100, colour))),
  )
  return writeColour(shades.find((shade) => isReadable(shade, scheme)) ?? end)
}

/** For a colour of this file, or one that `check` has read. */
export function colourOf(text: string): Colour {
  const colour = readColour(text)
  if (!colour) throw new Error(`"${text}" is no colour. Write it as #rrggbb.`)
  return colour
}
