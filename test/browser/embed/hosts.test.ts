// Pages as they are out there: old documents, libraries that replace what browsers have, and
// scripts that move, copy or keep parts of the page.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from '../../support/browser/browse.ts'
import { authored, FIRST, QuizPage, SECOND } from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { type HostOptions, snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

/** Answers a question with one right option and one with several, and comes to the result. */
async function works(page: Page, place: Pick<Page, 'locator'> = page): Promise<void> {
  const quiz = new QuizPage(page, place.locator('self-check').first())
  await quiz.shows(FIRST.prompt)
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  await quiz.goOn()
  const several = authored('waggle-dance')
  await quiz.skipTo(several)
  expect(await quiz.answer(...several.right)).toBe('Right')
  await quiz.skipToEnd()
  expect(await page.locator('iframe[title]').count()).toBe(0)
}

/** As old libraries leave a page, by what each of them is known to replace. */
const PATCHES: Readonly<Record<string, string>> = {
  'Array.from and bind of Prototype 1.7': `
    Array.from = function (iterable) {
      if (!iterable) return []
      if ('toArray' in Object(iterable)) return iterable.toArray()
      var length = iterable.length || 0, results = new Array(length)
      while (length--) results[length] = iterable[length]
      return results
    }
    Function.prototype.bind = function (context) {
      var method = this, args = [].slice.call(arguments, 1)
      return function () { return method.apply(context, args.concat([].slice.call(arguments))) }
    }
    Array.prototype.each = Array.prototype.forEach
    Array.prototype.first = function () { return this[0] }
    Array.prototype.clear = function () { this.length = 0; return this }
    String.prototype.strip = String.prototype.trim
    Element.prototype.show = Element.prototype.hide = function () { return this }`,
  'Array.from and contains of MooTools': `
    Array.from = function (item) { return item == null ? [] : Array.isArray(item) ? item : [item] }
    Array.prototype.contains = function (one) { return this.indexOf(one) !== -1 }
    Array.prototype.flatten = function () { return [].concat.apply([], this) }
    Array.prototype.empty = function () { this.length = 0; return this }
    String.prototype.contains = function (text) { return this.indexOf(text) !== -1 }`,
  'names on every object': `
    Object.prototype.extend = function () { return this }
    Object.prototype.clone = function () { return Object.assign({}, this) }
    Array.prototype.remove = function () { return this }`,
}

const PAGES: Readonly<Record<string, HostOptions>> = {
  'without a doctype': { doctype: '' },
  'of HTML 4': {
    doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
  },
  'with a base elsewhere': {
    head: '<base href="https://elsewhere.example/blog/" target="_blank">',
  },
  ...Object.fromEntries(
    Object.entries(PATCHES).map(([what, code]) => [
      `with ${what}`,
      { head: `<script>${code}</script>` },
    ]),
  ),
}

for (const [what, options] of sampled(Object.entries(PAGES), 1)) {
  it(`works on a page ${what}`, async () => {
    await works(await browse.open((await serve(snippet(origin), options)).url))
  })
}

itInFull('works on a page that is opened from a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'selfcheck-page-'))
  const file = join(folder, 'page.html')
  await writeFile(file, `<!doctype html><link rel="icon" href="data:,">${snippet(origin)}`)
  await works(await browse.open(pathToFileURL(file).href))
  await rm(folder, { recursive: true })
})

describe('a script that changes pages without a reload', () => {
  async function answered(): Promise<{ page: Page; quiz: QuizPage }> {
    const page = await browse.open((await serve(snippet(origin))).url)
    const quiz = new QuizPage(page)
    await quiz.answer(...FIRST.right)
    await quiz.goOn()
    await quiz.choose(SECOND.right[0] ?? '')
    return { page, quiz }
  }

  async function goesOn(quiz: QuizPage): Promise<void> {
    await quiz.shows(SECOND.prompt)
    expect(await quiz.option(SECOND.right[0] ?? '').isChecked()).toBe(true)
    await quiz.button('Check').click()
    expect(await quiz.verdict()).toBe('Right')
    await quiz.button('Back').click()
    expect(await quiz.verdict()).toBe('Right')
  }

  itInFull('puts a copy of the page in its place', async () => {
    const { page, quiz } = await answered()
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)))
    await goesOn(quiz)
  })

  itInFull('keeps the element, and puts it back later', async () => {
    const { page, quiz } = await answered()
    await page.evaluate(async () => {
      const main = document.querySelector('main')
      const other = document.createElement('p')
      main?.replaceWith(other)
      await new Promise(requestAnimationFrame)
      if (main) other.replaceWith(main)
    })
    await goesOn(quiz)
  })

  itInFull('moves it in a view transition', async () => {
    const { page, quiz } = await answered()
    await page.evaluate(async () => {
      const host = document.querySelector('self-check')
      const move = () => document.body.append(document.createElement('section'), host ?? '')
      await document.startViewTransition(move).finished
    })
    await goesOn(quiz)
  })

  it('moves it into another document', async () => {
    const { page, quiz } = await answered()
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      frame.style.cssText = 'width: 640px; height: 600px'
      const host = document.querySelector('self-check')
      if (host) frame.contentDocument?.body.append(host)
    })
    const inside = new QuizPage(page, page.frameLocator('iframe').locator('self-check'))
    await goesOn(inside)
    const isStyled = await inside.element.evaluate(
      (host) => getComputedStyle(host.shadowRoot?.querySelector('.paper') ?? host).borderTopStyle,
    )
    expect(isStyled).toBe('solid')
    // And home again.
    await page.evaluate(() => {
      const host = document.querySelector('iframe')?.contentDocument?.querySelector('self-check')
      document.querySelector('main')?.append(host ?? '')
    })
    await quiz.button('Next question').click()
    expect(
      await quiz.element.locator('.paper').evaluate((at) => getComputedStyle(at).borderTopStyle),
    ).toBe('solid')
  })
})
