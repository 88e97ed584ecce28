// Contrast as a browser really paints it: computed colours, over every background
// behind them, through shadow roots.
import type { Page } from 'playwright-core'

export interface Pair {
  readonly what: string
  readonly ratio: number
}

interface Contrasts {
  readonly texts: Pair[]
  readonly borders: Pair[]
  readonly rings: Pair[]
}

/**
 * Every text inside the elements with what is behind it; and every border that says where a
 * control is, and every ring around the focus, with what is outside it.
 */
export function contrasts(page: Page): Promise<Contrasts> {
  return page.evaluate(() => {
    type Color = readonly [number, number, number, number]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (!canvas) throw new Error('No canvas to read colours with.')

    const read = (color: string): Color => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    const over = (top: Color, below: Color): Color => {
      const mix = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3])
      return [mix(0), mix(1), mix(2), 1]
    }
    const parentOf = (at: Element): Element | null => {
      const root = at.getRootNode()
      return at.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    }
    const behind = (at: Element | null): Color => {
      if (!at) return [255, 255, 255, 1]
      const color = read(getComputedStyle(at).backgroundColor)
      return color[3] === 1 ? color : over(color, behind(parentOf(at)))
    }
    const luminance = ([r, g, b]: Color) => {
      const linear = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }
    const ratio = (one: Color, other: Color) => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }

    const texts: Pair[] = []
    const borders: Pair[] = []
    const rings: Pair[] = []
    for (const host of document.querySelectorAll('self-check, self-check-guide')) {
      for (const at of host.shadowRoot?.querySelectorAll('*') ?? []) {
        const style = getComputedStyle(at)
        const { width } = at.getBoundingClientRect()
        if (width === 0 || style.visibility === 'hidden') continue
        const own = [...at.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
        const what = own.map((node) => node.textContent?.trim()).join('')
        const paper = behind(at)
        if (what) texts.push({ what, ratio: ratio(over(read(style.color), paper), paper) })
        const outside = behind(parentOf(at))
        if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) {
          const ring = over(read(style.outlineColor), outside)
          rings.push({ what: at.textContent?.trim() ?? '', ratio: ratio(ring, outside) })
        }
        const isBordered = Number.parseFloat(style.borderTopWidth) > 0
        const isControl = at.matches('label, button, a') && !at.matches('fieldset[class=checked] *')
        const border = read(style.borderTopColor)
        if (isControl && isBordered && border[3] > 0) {
          borders.push({
            what: at.textContent?.trim() ?? '',
            ratio: ratio(over(border, outside), outside),
          })
        }
      }
    }
    return { texts, borders, rings }
  })
}
