// The page's style does not come in, ours does not go out, and it stands in whatever
// box the page gives it.
import type { Locator } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from '../../support/browser/browse.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { element, loaderScript, snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = 'quiz="honey-bees"'

/** Every element inside, as it is laid out within the card and set in type. */
function looks(element: Locator): Promise<readonly string[]> {
  return element.evaluate((host) => {
    const root = host.shadowRoot
    const box = root?.querySelector('[part~=card]')?.getBoundingClientRect()
    const all = [...(root?.querySelectorAll('[part~=card], [part~=card] *') ?? [])]
    // What is not displayed has no place.
    const shown = all.filter((at) => getComputedStyle(at).display !== 'none')
    return shown.map((at) => {
      const style = getComputedStyle(at)
      const { left, top, width, height } = at.getBoundingClientRect()
      const place = [left - (box?.left ?? 0), top - (box?.top ?? 0), width, height]
      const { fontSize, fontFamily, letterSpacing, textTransform, color, display } = style
      return [
        at.tagName,
        ...place,
        fontSize,
        fontFamily,
        letterSpacing,
        textTransform,
        color,
        display,
      ]
        .map((one) => (typeof one === 'number' ? Math.round(one * 10) / 10 : one))
        .join(' ')
    })
  })
}

/** A page of one column, 640 px wide, whatever else its style does. */
const column =
  '#column { width: 640px !important; display: block !important } #column, self-check { margin: 0 !important; padding: 0 !important }'

async function open(css: string): Promise<QuizPage> {
  const head = `<style>${css} ${column}</style>`
  const body = `<div id="column">${snippet(origin)}</div>`
  const host = await serve(body, { head })
  return new QuizPage(await browse.open(host.url, { reducedMotion: 'reduce' }))
}

/**
 * With all that an answered question shows: the way out and the line on counting come in chunks of their
 * own, after the verdict where the network is slow. A key is pressed, so that no room is held any more for
 * an answer that a busy machine brought late.
 */
async function answered(quiz: QuizPage): Promise<void> {
  await quiz.answer(FIRST.wrong[0] ?? '')
  await quiz.page.keyboard.press('Shift')
  for (const late of ['See how you did so far', 'Don’t count mine'])
    await quiz.button(late).waitFor({ state: 'attached' })
}

const resets: Readonly<Record<string, string>> = {
  'all unset': '* { all: unset }',
  'all unset, for good': '*:not(style, script, head, title) { all: unset !important }',
  'all reverted to a serif': '* { all: revert; font-family: serif !important }',
  'a small root': 'html { font-size: 62.5% }',
  'shouting, spread and centred text':
    'body { text-transform: uppercase; letter-spacing: 4px; text-align: center; word-spacing: 9px; line-height: 3; font: italic 30px/3 cursive; color: red; text-indent: 40px; white-space: pre }',
  'no buttons': 'button, input, label, fieldset, legend, p { display: none !important }',
  'slow transitions': '* { transition: all 9s !important; animation-duration: 9s !important }',
  'a box of its own': '* { box-sizing: content-box !important; margin: 7px; padding: 3px }',
  'classes like ours':
    '.option, .paper, .actions, .prompt, .root, .room { display: none !important } .primary { color: lime !important }',
}

describe('the style of the page', () => {
  it.each(sampled(Object.entries(resets), 1))(
    'with %s, everything inside looks as ever',
    async (_, css) => {
      const plain = await open('')
      await answered(plain)
      const expected = await looks(plain.element)
      expect(expected.length).toBeGreaterThan(30)
      const hostile = await open(css)
      await answered(hostile)
      expect(await looks(hostile.element)).toEqual(expected)
      const heights = await hostile.element
        .locator('button')
        .evaluateAll((all) => all.map((at) => at.getBoundingClientRect().height))
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    },
  )

  itInFull('comes in where the element asks for the font of the page', async () => {
    const css = 'body { font: 20px/1.4 Courier, monospace }'
    const head = `<style>${css}</style>`
    const host = await serve(snippet(origin, `${QUIZ} inherit-font`), { head })
    const quiz = new QuizPage(await browse.open(host.url))
    await quiz.shows(FIRST.prompt)
    const { family, size } = await quiz.button('Check').evaluate((at) => {
      const { fontFamily, fontSize } = getComputedStyle(at)
      return { family: fontFamily, size: fontSize }
    })
    expect({ family, size }).toEqual({ family: 'Courier, monospace', size: '20px' })
  })
})

describe('a box of the page', () => {
  const boxes: Readonly<Record<string, (inside: string) => string>> = {
    'a flex row': (inside) => `<div id="box" style="display:flex">${inside}<p>Beside it</p></div>`,
    'a flex row, alone': (inside) => `<div id="box" style="display:flex">${inside}</div>`,
    'a flex column': (inside) =>
      `<div id="box" style="display:flex;flex-direction:column;align-items:flex-start">${inside}</div>`,
    'a grid': (inside) =>
      `<div id="box" style="display:grid;grid-template-columns:1fr 200px">${inside}<p>Beside it</p></div>`,
    'a float': (inside) => `<div id="box" style="float:left;max-width:100%">${inside}</div>`,
    'a sidebar of 200 px': (inside) => `<aside id="box" style="width:200px">${inside}</aside>`,
    'a table cell': (inside) =>
      `<table style="width:100%"><tr><td id="box">${inside}</td><td>Beside it</td></tr></table>`,
    'a list item': (inside) => `<ul><li id="box">${inside}</li></ul>`,
    'a paragraph': (inside) => `<p id="box">${inside}</p>`,
    'the width of its longest word': (inside) =>
      `<div id="box" style="width:min-content">${inside}</div>`,
    'a flex row without space': (inside) =>
      `<div style="display:flex;width:200px"><p style="flex:0 0 190px">Beside it</p><div id="box">${inside}</div></div>`,
    'a dialog': (inside) => `<dialog open id="box">${inside}</dialog>`,
    'a box that is zoomed': (inside) => `<div id="box" style="zoom:1.5">${inside}</div>`,
    'a box that contains its size': (inside) =>
      `<div id="box" style="container-type:inline-size;contain:layout">${inside}</div>`,
    'a grid of its smallest width': (inside) =>
      `<div id="box" style="display:grid;grid-template-columns:min-content">${inside}</div>`,
    'a row that snaps': (inside) =>
      `<div style="display:flex;overflow-x:auto;scroll-snap-type:x mandatory"><div id="box" style="flex:0 0 100%;scroll-snap-align:start">${inside}</div><p>Beside it</p></div>`,
  }

  it.each(sampled(Object.entries(boxes), 1))(
    '%s: it has a width, and keeps to it',
    async (_, wrap) => {
      const html = wrap(element(origin, QUIZ)) + loaderScript(origin)
      const page = await browse.open((await serve(html)).url, {
        viewport: { width: 800, height: 700 },
      })
      const quiz = new QuizPage(page)
      await quiz.shows(FIRST.prompt)
      const fits = () =>
        page.evaluate(() => {
          const box = document.querySelector('#box')?.getBoundingClientRect()
          const host = document.querySelector('self-check')
          const card = host?.shadowRoot?.querySelector('[part~=card]')
          const { width = 0, right = 0 } = card?.getBoundingClientRect() ?? {}
          const inner = [...(card?.querySelectorAll('*') ?? [])]
            .filter((at) => at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 0)
            .map((at) => at.className)
          const { scrollWidth, clientWidth } = document.documentElement
          return {
            isWide: width >= 150,
            isWithin: right <= (box?.right ?? 0) + 0.5,
            isPageWithin: scrollWidth <= clientWidth,
            inner,
          }
        })
      const expected = { isWide: true, isWithin: true, isPageWithin: true, inner: [] }
      expect(await fits()).toEqual(expected)
      await quiz.answer(FIRST.wrong[0] ?? '')
      expect(await fits()).toEqual(expected)
    },
  )

  it.each([
    ['closed details', `<details><summary>More</summary>`, '</details>'],
    ['display: none', '<section style="display:none">', '</section>'],
  ])('%s: it shows once that is opened, at its full height', async (_, start, end) => {
    const html = start + element(origin, QUIZ) + end + loaderScript(origin)
    const page = await browse.open((await serve(html)).url)
    await page.evaluate(() => {
      document.querySelector('details')?.setAttribute('open', '')
      document.querySelector('section')?.removeAttribute('style')
    })
    const quiz = new QuizPage(page)
    await quiz.shows(FIRST.prompt)
    const { height } = (await quiz.element.boundingBox()) ?? { height: 0 }
    expect(height).toBeGreaterThanOrEqual(480)
  })

  it('is hidden, moved and sized as the page likes, whatever its snippet says', async () => {
    const head = '<style>.away { display: none !important }</style>'
    const page = await browse.open((await serve(snippet(origin), { head })).url)
    const quiz = new QuizPage(page)
    await quiz.shows(FIRST.prompt)
    const box = (change: (host: HTMLElement) => void) => {
      const apply = `(${change})(document.querySelector('self-check'))`
      return page.evaluate((source) => {
        const host = document.querySelector<HTMLElement>('self-check')
        const before = host?.getAttribute('style') ?? ''
        // biome-ignore lint/security/noGlobalEval: the change comes from this test.
        globalThis.eval(source)
        const prompt = host?.shadowRoot?.querySelector('legend')
        const { width = 0, height = 0, left = 0 } = host?.getBoundingClientRect() ?? {}
        const isSeen = prompt?.checkVisibility({
          visibilityProperty: true,
          contentVisibilityAuto: true,
        })
        host?.setAttribute('style', before)
        host?.removeAttribute('class')
        host?.removeAttribute('hidden')
        return { width, height, left, isSeen }
      }, apply)
    }
    const { left } = await box(() => {})
    const gone = { height: 0, isSeen: false }
    expect(await box((host) => host.style.setProperty('display', 'none'))).toMatchObject(gone)
    expect(await box((host) => host.classList.add('away'))).toMatchObject(gone)
    expect(await box((host) => host.toggleAttribute('hidden', true))).toMatchObject(gone)
    for (const change of [
      (host: HTMLElement) => host.style.setProperty('visibility', 'hidden'),
      (host: HTMLElement) => host.style.setProperty('content-visibility', 'hidden'),
    ])
      expect((await box(change)).isSeen, String(change)).toBe(false)
    expect(await box((host) => host.style.setProperty('width', '300px'))).toMatchObject({
      width: 300,
      isSeen: true,
    })
    const floated = await box((host) => {
      Object.assign(host.style, { float: 'left', width: '50%', margin: '0 0 0 40px' })
    })
    expect(floated.left).toBe(left + 40)
    const placed = await box((host) => {
      Object.assign(host.style, { position: 'absolute', left: '7px', width: '200px' })
    })
    expect(placed).toMatchObject({ left: 7, width: 200 })
  })

  it.each(
    sampled(['', '* { display: block !important }', '* { display: inline-block !important }'], 1),
  )(
    'keeps the height that the page reserved, and its card ends with what it holds: %s',
    async (css) => {
      const html = element(origin, QUIZ).replace('min-height:480px', 'min-height:900px')
      const head = `<style>${css}</style>`
      const page = await browse.open((await serve(html + loaderScript(origin), { head })).url)
      const quiz = new QuizPage(page)
      await quiz.shows(FIRST.prompt)
      const card = await quiz.element.locator('[part~=card]').boundingBox()
      expect(card?.height).toBeLessThan(600)
      expect((await quiz.element.boundingBox())?.height).toBe(900)
    },
  )

  it.each(
    sampled(
      [
        ['columns of the page', 'columns:2;height:700px'],
        ['columns that are balanced', 'columns:3 200px'],
        ['a grid in columns', 'columns:2;height:700px', 'display:grid'],
      ],
      1,
    ),
  )('is not cut by %s', async (_, style, inner = '') => {
    const text = '<p>What stands around it.</p>'.repeat(12)
    const html = `<div style="${style}">${text}<div style="${inner}">${element(origin, QUIZ)}</div>${text}</div>`
    const page = await browse.open((await serve(html + loaderScript(origin))).url, {
      viewport: { width: 900, height: 900 },
    })
    const quiz = new QuizPage(page)
    await quiz.shows(FIRST.prompt)
    const pieces = await quiz.element
      .locator('[part~=card]')
      .evaluate((card) => card.getClientRects().length)
    expect(pieces, 'pieces of the card').toBe(1)
    await quiz.answer(FIRST.wrong[0] ?? '')
  })
})

describe('the scheme of the page', () => {
  itInFull(
    'switched while answering: the card follows, with no reload and no answer lost',
    async () => {
      const page = await browse.open((await serve(snippet(origin, `${QUIZ} theme="light"`))).url)
      const quiz = new QuizPage(page)
      await quiz.choose(FIRST.right[0] ?? '')
      const paper = () =>
        quiz.element.locator('[part~=card]').evaluate((at) => getComputedStyle(at).backgroundColor)
      const light = await paper()
      await quiz.element.evaluate((host) => Reflect.set(host, 'theme', 'dark'))
      expect(await paper()).not.toBe(light)
      expect(await quiz.option(FIRST.right[0] ?? '').isChecked()).toBe(true)
      await quiz.button('Check').click()
      expect(await quiz.verdict()).toBe('Right')
    },
  )
})
