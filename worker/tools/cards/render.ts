// Renders SVG as PNG. The renderer is WebAssembly, so it draws the same pixels on every machine.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Fonts } from './fonts.ts'
import { encodePng } from './png.ts'

const WASM = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha. */
  readonly bytes: Uint8Array
}

let started: Promise<void> | undefined

/** The renderer is compiled at the first image, because most builds draw none. */
export async function renderPixels(svg: string, fonts: Fonts): Promise<Pixels> {
  started ??= readFile(WASM).then(initWasm)
  await started
  const fontBuffers = fonts.files.map((bytes) => new Uint8Array(bytes))
  const drawing = new Resvg(svg, { font: { fontBuffers } })
  const image = drawing.render()
  const pixels = { width: image.width, height: image.height, bytes: image.pixels }
  image.free()
  drawing.free()
  return pixels
}

export async function renderPng(svg: string, fonts: Fonts): Promise<Buffer> {
  const { bytes, width, height } = await renderPixels(svg, fonts)
  return encodePng(bytes, width, height)
}

/** A hash of everything that decides the pixels: the drawing, the fonts and the renderer. */
export async function pictureHash(svg: string, fonts: Fonts): Promise<string> {
  rendererHash ??= readFile(WASM).then(hashOf)
  const parts = [svg, fonts.hash, await rendererHash]
  return hashOf(parts.join('\n')).slice(0, 12)
}

let rendererHash: Promise<string> | undefined

const hashOf = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
