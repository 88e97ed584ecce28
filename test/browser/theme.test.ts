// How it looks on other people's pages: their scheme, their accent, their resets; and
// for readers who see, or move, less.
import type { Locator, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { contrasts } from '../support/browser/contrast.ts'
import { PAGE_SWITCHES } from '../support/browser/page-switches.ts'
import { authored, FIRST, QuizPage, SECOND } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = 'quiz="honey-bees"'
const FOLLOWS = '<meta name="color-scheme" content="light dark">'
const PAPER = { light: 'rgb(247, 246, 243)', dark: 'rgb(31, 30, 27)' }

interface Look {
  readonly head?: string
  readonly attributes?: string
  readonly options?: Parameters<typeof browse.open>[1]
}

async function openQuiz({ head = '', attributes = QUIZ, options }: Look = {}): Promise<QuizPage> {
  const host = await serve(snippet(origin, attributes), { head })
  const quiz = new QuizPage(await browse.open(host.url, options))
  await quiz.prompt.waitFor()
  return quiz
}

const styleOf = (locator: Locator, property: string) =>
  locator.evaluate((at, name) => getComputedStyle(at).getPropertyValue(name), property)
/** The card is the part of that name, as pages reach it. */
const paperOf = ({ element }: QuizPage) =>
  styleOf(element.locator('[part~=card]'), 'background-color')
const labelOf = (quiz: QuizPage, name: string) => quiz.element.locator('label', { hasText: name })

it('follows the scheme of a page that declares one', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    const quiz = await openQuiz({ head: FOLLOWS, options: { colorScheme: scheme } })
    expect(await paperOf(quiz)).toBe(PAPER[scheme])
  }
  const fixed = '<meta name="color-scheme" content="light">'
  const quiz = await openQuiz({ head: fixed, options: { colorScheme: 'dark' } })
  expect(await paperOf(quiz)).toBe(PAPER.light)
})

it('does as the theme attribute says, whatever the page does', async () => {
  const quiz = await openQuiz({ head: FOLLOWS, attributes: `${QUIZ} theme="dark"` })
  expect(await paperOf(quiz)).toBe(PAPER.dark)
  await quiz.element.evaluate((one) => one.setAttribute('theme', 'light'))
  expect(await paperOf(quiz)).toBe(PAPER.light)
})

const backgrounds = {
  '#111': 'dark',
  '#fdfcf9': 'light',
  'rgb(20 20 30 / 95%)': 'dark',
  'oklch(0.2 0.02 250)': 'dark',
  'color(display-p3 0.1 0.1 0.1)': 'dark',
  transparent: 'light',
  'rgb(0 0 0 / 10%)': 'light',
  'oklch(0.95 0 0)': 'light',
} as const

itInFull('goes by the background of a page that declares no scheme', async () => {
  for (const [background, scheme] of sampled(Object.entries(backgrounds), 2)) {
    const head = `<style>body{background:${background}}</style>`
    // A dark system says nothing about a page that does not follow it.
    const quiz = await openQuiz({ head, options: { colorScheme: 'dark' } })
    expect(await paperOf(quiz), background).toBe(PAPER[scheme])
  }
})

it.each(sampled(Object.entries(PAGE_SWITCHES), 1))(
  'follows %s at once',
  async (_, [css, script]) => {
    const quiz = await openQuiz({ head: `<style>${css}</style>` })
    expect(await paperOf(quiz)).toBe(PAPER.light)
    await quiz.page.waitForLoadState('networkidle')
    await quiz.page.addScriptTag({ content: script })
    await expect.poll(() => paperOf(quiz), SOON).toBe(PAPER.dark)
  },
)

itInFull('follows the operating system on a page whose backgrounds do', async () => {
  const css = '@media (prefers-color-scheme: dark) { body { background: #111 } }'
  const quiz = await openQuiz({ head: `<style>${css}</style>`, options: { colorScheme: 'light' } })
  await quiz.page.waitForLoadState('networkidle')
  expect(await paperOf(quiz)).toBe(PAPER.light)
  await quiz.page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => paperOf(quiz), SOON).toBe(PAPER.dark)
})

itInFull('takes accent and parts from the page', async () => {
  const head = `<style>
    self-check { --self-check-accent: rgb(170, 0, 60) }
    self-check::part(button) { letter-spacing: 3px }
    self-check::part(button-primary) { border-radius: 0 }
    self-check::part(prompt) { font-style: italic }
  </style>`
  const quiz = await openQuiz({ head })
  expect(await styleOf(quiz.button('Check'), 'background-color')).toBe('rgb(170, 0, 60)')
  expect(await styleOf(quiz.button('Skip'), 'color')).toBe('rgb(170, 0, 60)')
  expect(await styleOf(quiz.button('Skip'), 'letter-spacing')).toBe('3px')
  expect(await styleOf(quiz.button('Check'), 'border-top-left-radius')).toBe('0px')
  expect(await styleOf(quiz.button('Skip'), 'border-top-left-radius')).toBe('10px')
  expect(await styleOf(quiz.prompt, 'font-style')).toBe('italic')
})

/** Size and type of everything inside, once all of it is here. */
async function looks(quiz: QuizPage): Promise<string[]> {
  await quiz.choose(FIRST.right[0] ?? '')
  await quiz.element.locator('[part=confidence]').waitFor()
  await quiz.element.locator('[part=statistics]').getByRole('button').waitFor()
  return quiz.element.evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll('*') ?? [])].map((at) => {
      const { fontSize, fontFamily, color, display } = getComputedStyle(at)
      const { width, height } = at.getBoundingClientRect()
      return [at.tagName, width, height, fontSize, fontFamily, color, display].join(' ')
    }),
  )
}

itInFull('looks the same under the resets and the class names of a page', async () => {
  const main = '<style>main { width: 640px }</style>'
  const plain = await looks(await openQuiz({ head: main }))
  const hostile = `${main}<style>
    *, *::before { box-sizing: content-box !important; line-height: 3; letter-spacing: 2px }
    .option, .paper, .actions, .prompt, .root { display: none !important }
    label, button, input, fieldset, p { color: red !important; font-size: 40px !important }
    self-check { color: red; font: 40px cursive; text-align: right; text-transform: uppercase }
  </style>`
  const quiz = await openQuiz({ head: hostile })
  expect(await looks(quiz)).toEqual(plain)
  expect(await quiz.page.evaluate(() => document.querySelector('.option'))).toBe(null)
})

itInFull('changes nothing on the page beside its own box', async () => {
  const body = '<p class="option chosen">Mine</p><label class="paper">Also <input></label>'
  const state = (page: Page) =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('html, body, main, .option, label, input')]
      const styles = all.map((at) =>
        [...getComputedStyle(at)]
          .filter((name) => !/size|height|origin/.test(name))
          .map((name) => `${name}: ${getComputedStyle(at).getPropertyValue(name)}`),
      )
      const { cookie, title, adoptedStyleSheets, styleSheets } = document
      return { styles, cookie, title, sheets: adoptedStyleSheets.length + styleSheets.length }
    })
  const page = await browse.blank()
  await page.route('**/v1.js', (route) => route.fulfill({ contentType: 'text/javascript' }))
  await page.goto((await serve(body + snippet(origin))).url)
  const before = await state(page)
  await page.unroute('**/v1.js')
  await page.reload()
  await new QuizPage(page).answer(...FIRST.right)
  expect(await state(page)).toEqual(before)
})

for (const colorScheme of sampled(['light', 'dark'] as const, 1)) {
  it(`has contrast enough in every state, ${colorScheme}`, async () => {
    const options = { colorScheme, reducedMotion: 'reduce' } as const
    const quiz = await openQuiz({ head: FOLLOWS, options })
    const enough = async (state: string) => {
      const { texts, borders } = await contrasts(quiz.page)
      expect(texts.length).toBeGreaterThan(5)
      expect(
        texts.filter(({ ratio }) => ratio < 4.5),
        `texts: ${state}`,
      ).toEqual([])
      expect(
        borders.filter(({ ratio }) => ratio < 3),
        `borders: ${state}`,
      ).toEqual([])
      return borders.length
    }
    expect(await enough('question')).toBeGreaterThan(3)
    await quiz.choose(FIRST.wrong[0] ?? '')
    await enough('chosen')
    await quiz.answer(FIRST.wrong[0] ?? '')
    for (const name of ['Tell me more', 'Show me the passage']) {
      await quiz.feedback.getByText(name).click()
    }
    await enough('not quite')
    await quiz.goOn()
    await quiz.answer(...SECOND.right)
    await enough('right')
    await quiz.skipToEnd()
    await enough('result')
  })
}

it('shows in forced colours which option is chosen, and which has the focus', async () => {
  const quiz = await openQuiz({ options: { forcedColors: 'active' } })
  const outline = (name: string) => styleOf(labelOf(quiz, name), 'outline-style')
  const [one = '', other = ''] = FIRST.options
  await quiz.choose(one)
  await quiz.button('Check').focus()
  expect(await outline(one)).toBe('solid')
  expect(await outline(other)).toBe('none')
  await quiz.answer(FIRST.wrong[0] ?? '')
  // What came of it stands there in words; no colour has to be seen.
  await quiz
    .part('Right answer')
    .filter({ hasText: FIRST.right[0] ?? '' })
    .waitFor()
  await quiz
    .part('Not quite')
    .filter({ hasText: FIRST.wrong[0] ?? '' })
    .waitFor()
})

it('shows the focus of the keyboard on every control', async () => {
  const quiz = await openQuiz()
  await quiz.element.evaluate((host) => host.focus())
  await quiz.ready()
  const sure = quiz.element.locator('.level span').first()
  const targets = {
    option: labelOf(quiz, FIRST.options[0] ?? ''),
    sure,
    Check: quiz.button('Check'),
    Skip: quiz.button('Skip'),
  }
  for (const [name, target] of Object.entries(targets)) {
    await quiz.page.keyboard.press('Tab')
    expect(await styleOf(target, 'outline-style'), name).toBe('solid')
    expect(await styleOf(target, 'outline-width'), name).toBe('2px')
    // Chosen, it brings the question how sure the reader is.
    if (name === 'option') await quiz.page.keyboard.press('Space')
  }
})

/** Animations and transitions that ran while a question was answered and left. */
async function motions(reducedMotion: 'reduce' | 'no-preference'): Promise<number> {
  const quiz = await openQuiz({ options: { reducedMotion } })
  await quiz.element.evaluate((host) => {
    const seen = { motions: 0 }
    Object.assign(host, seen)
    for (const type of ['animationstart', 'transitionrun']) {
      host.shadowRoot?.addEventListener(type, () => {
        Reflect.set(host, 'motions', Reflect.get(host, 'motions') + 1)
      })
    }
  })
  await quiz.answer(...FIRST.right)
  // Two frames: the events of the first are sent in the SECOND.
  await quiz.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
  return quiz.element.evaluate((host) => Number(Reflect.get(host, 'motions')))
}

itInFull('moves nothing for readers who asked for less motion', async () => {
  expect(await motions('reduce')).toBe(0)
  expect(await motions('no-preference')).toBeGreaterThan(0)
})

itInFull('survives the text spacing that readers may set', async () => {
  const quiz = await openQuiz({ head: '<style>main { width: 320px }</style>' })
  await quiz.skipTo(authored('waggle-dance'))
  const cut = await quiz.element.evaluate((host) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    const { shadowRoot: root } = host
    if (!root) return ['no root']
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return [...root.querySelectorAll('label, button, .prompt, p')]
      .filter((at) => at.scrollHeight > at.clientHeight + 1 || at.scrollWidth > at.clientWidth + 1)
      .filter((at) => at.clientHeight > 0)
      .map((at) => at.textContent?.trim())
  })
  expect(cut).toEqual([])
})
