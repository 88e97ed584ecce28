// Colours: read from `#rgb` or `#rrggbb`, written as `#rrggbb`, mixed, and compared as WCAG 2.2
// does (relative luminance and contrast ratio).

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

/** Undefined if the text is no colour in one of these two forms. */
export function readColour(text: string): Colour | undefined {
  const [, digits = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? []
  if (digits === '') return undefined
  const long = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits
  const value = Number.parseInt(long, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

export const writeColour = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** As `color-mix(in srgb, …)` does. `share` is that of the first one, from 0 to 1. */
export function mixColours(one: Colour, share: number, other: Colour): Colour {
  const mix = (at: 0 | 1 | 2) => one[at] * share + other[at] * (1 - share)
  return [mix(0), mix(1), mix(2)]
}

/** From 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

const linear = (part: number) =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
