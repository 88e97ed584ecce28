// The moving picture of the README, and its still for readers who want no motion: the real widget in
// the blog of `npm start`, with the fixture quiz.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'
import { HOST } from '../../../worker/tools/ports.ts'
import { blogPost } from '../../../worker/tools/start/blog.ts'
import { honeyBeesQuiz } from '../../fixtures/content/check-quiz.ts'
import { PINNED } from '../../support/browser/fonts.ts'
import { encodeApng } from './apng.ts'
import { ASKED, filmQuiz, type Shot } from './film.ts'
import { inPalette, paletteOf } from './palette.ts'

const WIDTH_PX = 680
const HEIGHT_PX = 700
/** Sharp on most screens, at about half of the bytes that 2 would take. */
const SCALE = 1.5
/** A picture that never stops moving draws readers away from the text below it. */
const PLAYS = 2

/** Of the browser: the same on every machine. */
export const FONTS = { name: 'pinned', folders: PINNED }

export interface Picture {
  readonly moving: Buffer
  readonly still: Buffer
}

/** `workerOrigin` serves the fixture site. */
export async function makePicture(browser: Browser, workerOrigin: string): Promise<Picture> {
  const shots = (await film(browser, workerOrigin)).map(({ png, ...shot }) => ({
    ...shot,
    screen: PNG.sync.read(png),
  }))
  const { width, height } = shots[0]?.screen ?? { width: 0, height: 0 }
  const palette = paletteOf(shots.map(({ screen }) => screen.data))
  const frames = shots.map(({ screen, ms, isStill }) => ({
    pixels: inPalette(screen.data, palette),
    ms,
    isStill,
  }))
  const encode = (shown: typeof frames) =>
    encodeApng({ width, height, palette, frames: shown, plays: PLAYS })
  return { moving: encode(frames), still: encode(frames.filter(({ isStill }) => isStill)) }
}

async function film(browser: Browser, workerOrigin: string): Promise<readonly Shot[]> {
  const { id, title } = honeyBeesQuiz
  const post = (await blogPost(workerOrigin, { id, title })).replace(
    `quiz="${id}"`,
    `quiz="${id}" only="${ASKED.join(' ')}" statistics="off"`,
  )
  const blog = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(post)
  })
  await new Promise<void>((resolve) => blog.listen(0, HOST, resolve))
  const context = await browser.newContext({
    viewport: { width: WIDTH_PX, height: HEIGHT_PX },
    deviceScaleFactor: SCALE,
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await page.goto(`http://${HOST}:${(blog.address() as AddressInfo).port}/`)
    const heading = page.getByRole('heading', { name: 'Before I go on, see what you know' })
    await heading.evaluate((one) => one.scrollIntoView())
    return await filmQuiz(page)
  } finally {
    await context.close()
    blog.closeAllConnections()
    blog.close()
  }
}
