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

/** The renderer is compiled at the first image. */
async function drawingOf(
  svg: string,
  fonts: Fonts,
  width?: number,
): Promise<InstanceType<typeof Resvg>> {
  started ??= startRenderer()
  await started
  const fontBuffers = fonts.files.map((bytes) => new Uint8Array(bytes))
  return new Resvg(svg, {
    font: { fontBuffers },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  })
}

/** The same drawing as SVG of shapes alone: text has become paths, and styles have become attributes. */
export async function pathsOf(svg: string, fonts: Fonts): Promise<string> {
  const drawing = await drawingOf(svg, fonts)
  const paths = drawing.toString()
  drawing.free()
  return paths
}

/** Once for each process. The tests load this module more than once. */
async function startRenderer(): Promise<void> {
  try {
    await initWasm(await readFile(WASM))
  } catch (error) {
    if (!String(error).includes('Already initialized')) throw error
  }
}

/** `width` in pixels; absent: that of the drawing. */
export async function renderPixels(svg: string, fonts: Fonts, width?: number): Promise<Pixels> {
  const drawing = await drawingOf(svg, fonts, width)
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
