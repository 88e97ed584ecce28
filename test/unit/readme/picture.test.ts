// The moving picture at the top of the README: what writes it, and the two committed files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'
import { encodeApng } from '../../readme/picture/apng.ts'
import { inPalette, paletteOf } from '../../readme/picture/palette.ts'
import { readApng } from '../../support/browser/apng.ts'

const [WIDTH, HEIGHT] = [5, 4]
const INK = [43, 74, 203, 255]
const PAPER = [247, 246, 243, 255]

/** A screen of paper with ink at these pixels. */
const screen = (...ink: readonly number[]) =>
  Uint8Array.from(
    Array.from({ length: WIDTH * HEIGHT }, (_, at) => (ink.includes(at) ? INK : PAPER)).flat(),
  )

const withoutAlpha = (pixels: Uint8Array) => Buffer.from(pixels.filter((_, at) => at % 4 < 3))

function encode(...screens: readonly Uint8Array[]): Buffer {
  const palette = paletteOf(screens)
  const frames = screens.map((one, index) => ({
    pixels: inPalette(one, palette),
    ms: 100 * (index + 1),
  }))
  return encodeApng({ width: WIDTH, height: HEIGHT, palette, frames, plays: 2 })
}

describe('an animated PNG', () => {
  it('has each frame as it was drawn, and its time', () => {
    // The third frame is that before it, and the last takes away what the others drew.
    const screens = [screen(0), screen(0, 7, 13), screen(0, 7, 13), screen()]
    const { width, height, plays, frames } = readApng(encode(...screens))
    expect([width, height, plays]).toEqual([WIDTH, HEIGHT, 2])
    expect(frames.map(({ ms }) => ms)).toEqual([100, 200, 300, 400])
    expect(frames.map(({ colours }) => colours)).toEqual(screens.map(withoutAlpha))
  })

  it('is its first frame to programs that know no animation', () => {
    const { data } = PNG.sync.read(encode(screen(2), screen(3)))
    expect([...data]).toEqual([...screen(2)])
  })

  it('has the nearest colour in place of one that is rare, if there are more than 255', () => {
    const frequent = Array.from({ length: 255 }, (_, red) => [red, 0, 0, 255])
    const rare = [10, 1, 0, 255]
    const pixels = Uint8Array.from([...frequent, ...frequent, rare].flat())
    const palette = paletteOf([pixels])
    expect(palette).toHaveLength(256)
    expect(palette[inPalette(pixels, palette).at(-1) ?? 0]).toEqual([10, 0, 0])
  })
})

describe('the picture of the README', () => {
  const read = (name: string) => readFileSync(join(ROOT, 'widget/demo', name))
  const moving = readApng(read('quiz.png'))

  it('is small, has many frames, and comes to rest', () => {
    expect(read('quiz.png').length).toBeLessThan(300_000)
    expect(moving.frames.length).toBeGreaterThan(20)
    expect(moving.plays).toBe(2)
  })

  it('has a still of the same size, which is one of its frames', () => {
    const still = PNG.sync.read(read('quiz-still.png'))
    expect([still.width, still.height]).toEqual([moving.width, moving.height])
    const colours = withoutAlpha(still.data)
    expect(moving.frames.some((frame) => frame.colours.equals(colours))).toBe(true)
  })

  it('is shown with the still for readers who want no motion, and with a text for those who see neither', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    expect(readme).toContain(
      '<source media="(prefers-reduced-motion: reduce)" srcset="widget/demo/quiz-still.png">',
    )
    expect(readme).toMatch(/<img src="widget\/demo\/quiz\.png" width="\d+" alt="[^"]{60,}">/)
  })
})
