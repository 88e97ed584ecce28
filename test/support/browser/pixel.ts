// The colour that is really painted at a point of the window.
import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** As `rgb(r, g, b)`, the way computed styles write it. */
export async function pixelAt(page: Page, x: number, y: number): Promise<string> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } })
  const data: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    if (type === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  // One row of one pixel: no filter has a neighbour to add, so the bytes are the colour.
  const [, r, g, b] = inflateSync(Buffer.concat(data))
  return `rgb(${r}, ${g}, ${b})`
}
