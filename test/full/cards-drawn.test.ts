// How cards are drawn: nothing runs over an edge, whatever the title, and a language that is
// read from right to left gets its mirror image.
import { describe, expect, it } from 'vitest'
import { cardStringsFor } from '../../worker/strings/card-strings.ts'
import type { Card } from '../../worker/tools/cards/card.ts'
import { fontsFor } from '../../worker/tools/cards/fonts.ts'
import { encodePng } from '../../worker/tools/cards/png.ts'
import { type Pixels, renderPixels } from '../../worker/tools/cards/render.ts'
import { colourAt, INK, margins, pictureOf } from '../support/browser/picture.ts'

const words = cardStringsFor('en')
const nine = words?.right(9, 12) ?? []
const LONG =
  'A self-check about everything that a certificate from an online platform does and does not show to somebody who hires you'

const cardsOf = (title: string): readonly Card[] => [
  { kind: 'page', lang: 'en', title, description: `${title}. ${title}.`, note: '14 questions' },
  { kind: 'score', lang: 'en', title, score: nine, filled: 9 / 12 },
  { kind: 'verdict', lang: 'en', title, verdict: title },
]
const scored = (filled: number, lang = 'en', score = nine): Card => {
  return { kind: 'score', lang, title: 'Tea', score, filled }
}

describe('nothing comes near an edge', () => {
  it.each([
    ['a short title', 'Tea'],
    ['120 characters', LONG],
    ['120 wide characters', 'W'.repeat(120)],
    ['words of 60 characters', `${'Donaudampfschiff'.repeat(4)} ${'fahrtsgesellschaft'.repeat(3)}`],
    ['one word and a long one', `A ${'m'.repeat(119)}`],
    ['accents above and below', 'ÅÇŚ ŷộç '.repeat(15)],
  ])('with %s for a title', async (_, title) => {
    expect(LONG.length).toBeGreaterThanOrEqual(120)
    for (const card of cardsOf(title)) {
      const found = margins(await pictureOf(card))
      for (const side of ['left', 'right', 'bottom'] as const) {
        expect(found[side], `${side} of ${card.kind}`).toBeGreaterThanOrEqual(56)
      }
      // Accents reach above the line that capitals stand on.
      expect(found.top, card.kind).toBeGreaterThanOrEqual(40)
    }
  })

  it('with a score of many digits', async () => {
    const score = words?.right(10_000, 12_345.75) ?? []
    const found = margins(await pictureOf(scored(0.8, 'en', score)))
    expect(found.right).toBeGreaterThanOrEqual(56)
  })
})

describe('the bar', () => {
  /** Below the score and above the name: ink is of the bar there. */
  const ROWS = Array.from({ length: 70 }, (_, nth) => 440 + nth)
  const inkOn = (picture: Pixels) => {
    const columns = Array.from({ length: picture.width }, (_, x) =>
      ROWS.some((y) => colourAt(picture, x, y) === INK),
    )
    return { from: columns.indexOf(true), to: columns.lastIndexOf(true) + 1 }
  }

  it('is empty at 0, full at the most, and filled as far as the score goes between', async () => {
    expect(inkOn(await pictureOf(scored(0)))).toEqual({ from: -1, to: 0 })
    expect(inkOn(await pictureOf(scored(1)))).toEqual({ from: 64, to: 1136 })
    expect(inkOn(await pictureOf(scored(0.25)))).toEqual({ from: 64, to: 64 + 268 })
  })

  it.each(['he', 'ar', 'fa', 'uz-Arab'])('begins at the right in %s', async (lang) => {
    const picture = await pictureOf(scored(0.25, lang))
    expect(inkOn(picture)).toEqual({ from: 1136 - 268, to: 1136 })
  })

  it.each(['en', 'de', 'uz', 'el'])('begins at the left in %s', async (lang) => {
    expect(inkOn(await pictureOf(scored(0.25, lang))).from).toBe(64)
  })
})

describe('a card that is read from right to left', () => {
  it('has its title and the name of the site at the right', async () => {
    const [ltr, rtl] = [await pictureOf(scored(0)), await pictureOf(scored(0, 'he'))]
    const inkIn = (picture: Pixels, from: number, to: number) => {
      for (let y = 526; y < 566; y++) {
        for (let x = from; x < to; x++) if (colourAt(picture, x, y) === INK) return true
      }
      return false
    }
    expect([inkIn(ltr, 64, 104), inkIn(ltr, 1096, 1136)]).toEqual([true, false])
    expect([inkIn(rtl, 64, 104), inkIn(rtl, 1096, 1136)]).toEqual([false, true])
    const dark = (picture: Pixels, x: number) =>
      Array.from({ length: 60 }, (_, y) => colourAt(picture, x, 60 + y)).includes('1c1b19')
    expect(Array.from({ length: 40 }, (_, x) => dark(ltr, 64 + x))).toContain(true)
    expect(Array.from({ length: 40 }, (_, x) => dark(rtl, 64 + x))).not.toContain(true)
    expect(Array.from({ length: 40 }, (_, x) => dark(rtl, 1096 + x))).toContain(true)
  })
})

describe('a PNG', () => {
  /** What another decoder sees in it. */
  const decoded = (png: Buffer, { width, height }: Pixels) => {
    const size = `width="${width}" height="${height}"`
    const href = `data:image/png;base64,${png.toString('base64')}`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`
    return renderPixels(svg, fontsFor('en'))
  }

  it('of a card shows the very pixels that were drawn', async () => {
    const drawn = await pictureOf(scored(0.5))
    const png = encodePng(drawn.bytes, drawn.width, drawn.height)
    expect(Buffer.compare((await decoded(png, drawn)).bytes, drawn.bytes)).toBe(0)
  })

  it('of more colours than a palette holds does too', async () => {
    const bytes = new Uint8Array(4 * 40 * 30).map((_, at) => (at % 4 === 3 ? 255 : (at * 7) % 251))
    const many = { width: 40, height: 30, bytes }
    expect(Buffer.compare((await decoded(encodePng(bytes, 40, 30), many)).bytes, bytes)).toBe(0)
  })
})
