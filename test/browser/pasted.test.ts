// The snippet of the front page, to the letter, where it will stand: on a page of
// somebody else, with what their editors and policies do to it.

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { FRAMEWORKS } from '../../worker/pages/front/frameworks.ts'
import { PLATFORMS, type Platform } from '../../worker/pages/front/snippets.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { POST, shiftWhenLate } from '../support/browser/shift.ts'
import { FrontPage } from '../support/pages/front-page.ts'
import { authored, FIRST, QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { useHosts } from '../support/serve/host.ts'

/** The browser says so where it refuses a style attribute: that is what one test is about. */
const browse = useBrowser([/^Applying inline style violates/])
const serve = useHosts()
const origin = inject('workerOrigin')

const SHOWN: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'quiz:honey-bees': (page) => new QuizPage(page).shows(FIRST.prompt),
  'quiz:honey-bees:drone-sting': (page) => new QuizPage(page).shows(authored('drone-sting').prompt),
  'guide:honey-bees': (page) => page.getByRole('heading', { name: 'Key takeaways' }).waitFor(),
}

/** The same inside a frame of ours. */
const FRAMED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'quiz:honey-bees': (page) => framed(page).shows(FIRST.prompt),
  'quiz:honey-bees:drone-sting': (page) => framed(page).shows(authored('drone-sting').prompt),
  'guide:honey-bees': (page) =>
    page.frameLocator('iframe').getByRole('heading', { name: 'Key takeaways' }).waitFor(),
}

function framed(page: Page): QuizPage {
  return new QuizPage(page, page.frameLocator('iframe').locator('self-check'))
}

/** What frameworks make of theirs is a matter of their compilers. */
const pasted = PLATFORMS.filter((platform) => !(platform in FRAMEWORKS))
const every = pasted.flatMap((platform) =>
  Object.keys(SHOWN).map((show) => [platform, show] as const),
)
/** In `npm test`: an element, a frame and an address, of a quiz, a guide and a question. */
const oneOfEachForm = (list: readonly (typeof every)[number][]) =>
  list.filter(([platform, show]) =>
    ['html quiz:honey-bees', 'wix guide:honey-bees', 'medium quiz:honey-bees:drone-sting'].includes(
      `${platform} ${show}`,
    ),
  )

const snippets = new Map<string, string>()

beforeAll(async () => {
  const front = new FrontPage(await browse.open(origin))
  await front.copy.waitFor()
  for (const [platform, show] of every) {
    await front.choose(show, platform)
    snippets.set(`${platform} ${show}`, await front.snippet())
  }
  await front.page.context().close()
})

function snippetFor(platform: Platform, show: string): string {
  const text = snippets.get(`${platform} ${show}`)
  if (!text) throw new Error(`No snippet was shown for ${platform}, ${show}.`)
  return text
}

const using = (part: string) => every.filter((one) => snippetFor(...one).includes(part))

describe.each(sampled(every, oneOfEachForm))('what is copied for %s, %s', (platform, show) => {
  it('shows it, or leads to it', async () => {
    const text = snippetFor(platform, show)
    if (text.startsWith('<self-check')) {
      const page = await browse.open((await serve(text)).url)
      await SHOWN[show]?.(page)
      return
    }
    const kind = show.startsWith('guide') ? 'g' : 'q'
    const page = await browse.blank()
    await page.goto((await serve(text)).url)
    const frame = page.locator('iframe')
    const isFrame = (await frame.count()) === 1
    const url = new URL(isFrame ? ((await frame.getAttribute('src')) ?? '') : text)
    expect(url.origin).toBe(origin)
    const path = `/${kind}/honey-bees`
    expect(url.pathname).toBe(platform === 'medium' ? path : `/e${path}`)
    if (isFrame) expect(await frame.getAttribute('title')).toMatch(/^(Self-check|Guide): \w/)
    expect((await fetch(url)).status).toBe(200)
    if (isFrame) await FRAMED[show]?.(page)
  })
})

it('comes as element, frame and address', () => {
  expect(using('<self-check').length).toBe(15)
  expect(using('<iframe').length).toBe(6)
})

it.each(sampled(Object.keys(SHOWN), 1))(
  'survives the paragraphs that an editor makes around %s',
  async (show) => {
    for (const platform of ['wordpress', 'html'] as const) {
      const made = `<p>${snippetFor(platform, show).replaceAll('\n', '<br />\n')}</p>`
      await SHOWN[show]?.(await browse.open((await serve(`<ul><li>${made}</li></ul>`)).url))
    }
  },
)

it.each(sampled(Object.keys(SHOWN), 1))(
  'leaves its link where tags and scripts are taken away from %s',
  async (show) => {
    const text = snippetFor('wordpress', show)
    const left = text
      .replaceAll(/<script[^>]*>.*?<\/script>/g, '')
      .replaceAll(/<(?!\/?a[ >])[^>]*>/g, '')
    const address = `${origin}/${show.startsWith('guide') ? 'g' : 'q'}/honey-bees`
    expect(left).toMatch(/^<a href="[^"]*">[^<]+<\/a>$/)
    const page = await browse.open((await serve(`<p>${left}</p>`)).url)
    await page.getByRole('link').click()
    await page.waitForURL(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
)

describe('under a policy of its own, the page needs what the front page says', () => {
  const lines = async () => {
    const page = await browse.open(origin)
    const codes = await page.locator('.notes code').allTextContents()
    const find = (start: string) => codes.find((code) => code.startsWith(start)) ?? ''
    return {
      script: find('script-src '),
      frame: find('frame-src '),
      rule: find('self-check'),
    }
  }

  it('for scripts and calls', async () => {
    const { script } = await lines()
    const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; ${script}`
    const headers = { 'Content-Security-Policy': policy }
    const host = await serve(snippetFor('html', 'quiz:honey-bees'), { headers })
    const quiz = new QuizPage(await browse.open(host.url))
    expect(await quiz.answer(...FIRST.right)).toBe('Right')
  })

  itInFull('or a nonce on our tag alone', async () => {
    const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${origin}`
    const headers = { 'Content-Security-Policy': policy }
    const text = snippetFor('html', 'quiz:honey-bees')
    const host = await serve(text.replace('<script ', '<script nonce="abc" '), { headers })
    const quiz = new QuizPage(await browse.open(host.url))
    expect(await quiz.answer(...FIRST.right)).toBe('Right')
  })

  itInFull('for a frame', async () => {
    const { frame } = await lines()
    const headers = { 'Content-Security-Policy': `default-src 'none'; img-src data:; ${frame}` }
    const text = snippetFor('squarespace', 'quiz:honey-bees')
    const iframe = text.startsWith('<iframe') ? text : snippetFor('lms', 'quiz:honey-bees')
    const page = await browse.open((await serve(iframe, { headers })).url)
    await framed(page).shows(FIRST.prompt)
    expect(await framed(page).answer(...FIRST.right)).toBe('Right')
  })

  itInFull('and for style, a line that keeps the page still', async () => {
    const { rule } = await lines()
    const headers = { 'Content-Security-Policy': "style-src 'nonce-abc'" }
    const text = snippetFor('html', 'quiz:honey-bees')
    const shiftWith = async (head: string) =>
      shiftWhenLate(browse, await serve(text + POST, { head, headers }))
    expect(await shiftWith(`<style nonce="abc">${rule}</style>`)).toBe(0)
    expect(await shiftWith(''), 'and without it').toBeGreaterThan(0)
  })
})
