// Kind and size of a picture, from its bytes alone.
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readPictureFile } from '../../../../content/parsing/picture-file.ts'

const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  )

/** A box of ISO base media: its length, its name, what is in it. */
function box(name: string, ...content: readonly (string | readonly number[] | Buffer)[]): Buffer {
  const inside = Buffer.concat(content.map((part) => Buffer.from(part as number[])))
  return Buffer.concat([bytesOf([0, 0, 0, inside.length + 8], name), inside])
}

const JPEG_SIZE = [0xff, 0xc0, 0, 17, 8, 0, 20, 0, 30, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
const JPEG_START = [
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  16,
  ...Buffer.from('JFIF\0'),
  1,
  1,
  0,
  0,
  1,
  0,
  1,
  0,
  0,
]
/** One entry in big-endian order: tag 0x0112, a short, one of it, 6, which is a quarter turn. */
const EXIF = [
  ...[0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0MM'), 0, 42, 0, 0, 0, 8, 0, 1],
  ...[1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
]
const svg = (attributes: string) => bytesOf(`<svg xmlns="x" ${attributes}><path d="M0 0"/></svg>`)

/** A header with two colours, and images behind extensions. */
const gif = (images: number) =>
  bytesOf(
    'GIF89a',
    [30, 0, 20, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...Array.from({ length: images }, () => [
      ...[0x21, 0xf9, 4, 0, 10, 0, 0, 0],
      ...[0x2c, 0, 0, 0, 0, 30, 0, 20, 0, 0, 2, 3, 0x2c, 0x2c, 0x2c, 0],
    ]),
    [0x3b],
  )

const FILES: readonly [string, Uint8Array, string, number, number][] = [
  ['a PNG', await readFile('test/fixtures/pictures/comb.png'), 'png', 640, 400],
  ['a JPEG', bytesOf(JPEG_START, JPEG_SIZE, [0xff, 0xd9]), 'jpg', 30, 20],
  [
    'a JPEG that its EXIF data turns by a quarter',
    bytesOf([0xff, 0xd8], EXIF, JPEG_SIZE, [0xff, 0xd9]),
    'jpg',
    20,
    30,
  ],
  [
    'a WebP',
    bytesOf('RIFF', [38, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 19, 0, 0]),
    'webp',
    30,
    20,
  ],
  [
    'an AVIF',
    Buffer.concat([
      box('ftyp', Buffer.from('avif\0\0\0\0avif')),
      box(
        'meta',
        [0, 0, 0, 0],
        box('iprp', box('ipco', box('ispe', [0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 20]))),
      ),
    ]),
    'avif',
    30,
    20,
  ],
  ['a still GIF', gif(1), 'gif', 30, 20],
  ['an SVG with a size', svg('width="30" height="20px" viewBox="0 0 3 2"'), 'svg', 30, 20],
  ['an SVG with a viewBox alone', svg('viewBox="0 0 30 20"'), 'svg', 30, 20],
  ['an SVG with commas in its viewBox', svg("viewBox='0,0, 30,20'"), 'svg', 30, 20],
  ['an SVG with one side and a viewBox', svg('width="60" viewBox="0 0 30 20"'), 'svg', 60, 40],
  ['an SVG whose size is relative', svg('width="100%" viewBox="0 0 30 20"'), 'svg', 30, 20],
  [
    'an SVG behind a declaration and a comment',
    Buffer.concat([bytesOf('<?xml version="1.0"?>\n<!-- x -->\n'), svg('viewBox="0 0 30 20"')]),
    'svg',
    30,
    20,
  ],
]

describe('readPictureFile', () => {
  it.each(FILES)('reads %s', (_, bytes, kind, width, height) => {
    expect(readPictureFile(bytes)).toEqual({ ok: true, value: { kind, width, height, bytes } })
  })

  it.each([
    ['nothing', bytesOf()],
    ['text', bytesOf('A tree')],
    ['a BMP', bytesOf('BM', Array(16).fill(0), [30, 0, 0, 0, 20, 0, 0, 0])],
    ['half a PNG', bytesOf([0x89], 'PNG\r\n')],
    ['an SVG without a size', svg('id="a"')],
    ['an SVG of no height', svg('viewBox="0 0 30 0"')],
    ['a page', bytesOf('<!doctype html><p>A tree</p>')],
  ])('does not take %s for a picture', (_, bytes) => {
    expect(readPictureFile(bytes)).toEqual({ ok: false, error: 'unreadable' })
  })

  it('does not take a GIF that moves', () => {
    expect(readPictureFile(gif(2))).toEqual({ ok: false, error: 'moving' })
  })
})
