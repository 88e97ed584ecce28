// What a card shows, pixel by pixel.

import type { Card } from '../../../worker/tools/cards/card.ts'
import { drawCard } from '../../../worker/tools/cards/draw.ts'
import { fontsFor } from '../../../worker/tools/cards/fonts.ts'
import { type Pixels, renderPixels } from '../../../worker/tools/cards/render.ts'
import { lookOf } from '../../../worker/tools/site/look.ts'
import { FIXTURE_SITE } from '../../fixtures/content/site.ts'

const PAPER = 'f7f6f3'
export const INK = '2b4acb'

export async function pictureOf(card: Card): Promise<Pixels> {
  const { cards: look } = await lookOf(FIXTURE_SITE, 'content')
  const svg = drawCard(card, look)
  if (!svg.ok) throw new Error(`No font has ${svg.error.character}.`)
  return renderPixels(svg.value, fontsFor(card.lang))
}

/** As six hexadecimal digits. */
export function colourAt({ bytes, width }: Pixels, x: number, y: number): string {
  const at = 4 * (y * width + x)
  return Buffer.from(bytes.subarray(at, at + 3)).toString('hex')
}

/** How near to each edge anything stands that is not paper. */
export function margins(picture: Pixels): Record<'left' | 'right' | 'top' | 'bottom', number> {
  const { width, height } = picture
  const found = { left: width, right: width, top: height, bottom: height }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (colourAt(picture, x, y) === PAPER) continue
      found.left = Math.min(found.left, x)
      found.right = Math.min(found.right, width - 1 - x)
      found.top = Math.min(found.top, y)
      found.bottom = Math.min(found.bottom, height - 1 - y)
    }
  }
  return found
}
