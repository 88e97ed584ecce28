// The page's style does not come in, ours does not go out, and it stands in whatever
// box the page gives it.
import type { Locator } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from '../../support/browser/browse.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { sampled } from '../../support/run/scale.ts'
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

/** A key, so that no room is held any more for an answer that a busy machine brought late. */
async function answered(quiz: QuizPage): Promise<void> {
  await quiz.answer(FIRST.wrong[0] ?? '')
  await quiz.page.keyboard.press('Shift')
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

  it('comes in where the element asks for the font of the page', async () => {
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
  }

  it.each(sampled(Object.entries(boxes), 2))(
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

  it('hides with the hidden attribute', async () => {
    const html = snippet(origin).replace(' style="display:block;min-height:480px"', ' hidden')
    const page = await browse.open((await serve(html)).url)
    await page.waitForFunction(() => customElements.get('self-check'))
    expect(await page.locator('self-check').isVisible()).toBe(false)
  })
})

describe('the scheme of the page', () => {
  it('switched while answering: the card follows, with no reload and no answer lost', async () => {
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
  })
})
