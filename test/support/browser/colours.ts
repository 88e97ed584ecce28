// Contrast of colours that are written in a stylesheet, by the formula of WCAG 2.2. How they are
// painted is in contrast.ts.

type Rgb = readonly [number, number, number]

/** `#rgb` and `#rrggbb`. */
export function readHex(text: string): Rgb {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text)
  const hex = short ? short.slice(1).map((digit) => digit + digit) : text.match(/[\da-f]{2}/gi)
  const [r, g, b] = (hex ?? []).map((pair) => Number.parseInt(pair, 16))
  if (r === undefined || g === undefined || b === undefined || !text.startsWith('#'))
    throw new Error(`Not a colour: ${text}`)
  return [r, g, b]
}

/** As `color-mix(in srgb, one share, other)`. */
export function mix(one: Rgb, share: number, other: Rgb): Rgb {
  const at = (index: 0 | 1 | 2) => one[index] * share + other[index] * (1 - share)
  return [at(0), at(1), at(2)]
}

export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance([r, g, b]: Rgb): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}
