// Pages with scripts that look at every event: copy protection, drag libraries and shortcuts on
// single keys. Outside the element they cannot see that an event comes from a field.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../../support/browser/browse.ts'
import { authoredOf, FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(type: Parameters<typeof authoredOf>[0], script = '') {
  const question = authoredOf(type)
  const head = `<script>${script}</script>`
  const attributes = `quiz="honey-bees" question="${question.id}"`
  const page = await browse.open((await serve(snippet(origin, attributes), { head })).url)
  const quiz = new QuizPage(page)
  await quiz.shows(question.prompt)
  const field = quiz.element.locator('input, select').first()
  await field.waitFor()
  // The chunk that keeps events inside comes after the first question.
  await expect.poll(() => stays(field, 'keydown'), SOON).toBe(true)
  return { page, quiz, field, question }
}

/** Whether an event in the field stays inside the element. */
function stays(field: Locator, type: string, init: Record<string, unknown> = {}): Promise<boolean> {
  return field.evaluate(
    (one, [type, init]) => {
      let isHeard = false
      const hear = () => {
        isHeard = true
      }
      document.addEventListener(type, hear)
      const Kind = 'key' in init ? KeyboardEvent : Event
      one.dispatchEvent(new Kind(type, { bubbles: true, composed: true, ...init }))
      document.removeEventListener(type, hear)
      return !isHeard
    },
    [type, init] as const,
  )
}

const KEYS = ['keydown', 'keypress', 'keyup']
const STAY: readonly string[] = [
  ...['mousedown', 'pointerdown', 'touchstart', 'selectstart', 'contextmenu', 'copy', 'cut'],
  ...['paste', 'dragstart', 'dragover', 'drop', 'beforeinput', 'input', 'change'],
]
const PASS: readonly string[] = [
  ...['click', 'pointerup', 'mouseup', 'touchend', 'focusin', 'focusout', 'wheel', 'touchmove'],
]
const FOR_PAGE = [
  { key: 'Escape' },
  { key: 'Tab' },
  { key: 'k', ctrlKey: true },
  { key: 'k', metaKey: true },
  { key: 'k', altKey: true },
]

describe('events inside a field', () => {
  it.each(sampled(['number', 'match', 'single'] as const, 1))(
    'are those of the table: %s',
    async (type) => {
      const { field, quiz } = await open(type)
      for (const one of STAY) expect(await stays(field, one), one).toBe(true)
      for (const one of PASS) expect(await stays(field, one), one).toBe(false)
      // Enter on an option checks the answer, and then the field is gone.
      const keys = ['/', 's', 'ArrowDown', ' ', ...(type === 'single' ? [] : ['Enter'])]
      for (const one of KEYS) {
        for (const key of keys) expect(await stays(field, one, { key }), `${one} ${key}`).toBe(true)
        for (const init of FOR_PAGE)
          expect(await stays(field, one, init), `${one} ${init.key}`).toBe(false)
      }
      // Outside a field everything passes.
      for (const one of [...STAY, ...PASS])
        expect(await stays(quiz.prompt, one), `${one} on the prompt`).toBe(false)
    },
  )
})

/** What pages do: everything is refused, unless the target is a field. */
const COPY_PROTECTION = `
  const isField = ({ target }) => target.matches?.('input, textarea, select')
  for (const type of ['mousedown', 'pointerdown', 'touchstart', 'selectstart', 'contextmenu', 'copy', 'cut', 'paste', 'dragstart'])
    document.addEventListener(type, (event) => { if (!isField(event)) event.preventDefault() })
  document.addEventListener('input', ({ target }) => target.value.trim())`

/** What documentation sites do: a key anywhere but in a field is a command. */
const SHORTCUTS = `
  window.commands = []
  document.addEventListener('keydown', (event) => {
    if (/INPUT|TEXTAREA|SELECT/.test(event.target.tagName) || !['/', 's', 'ArrowDown'].includes(event.key)) return
    event.preventDefault()
    window.commands.push(event.key)
  })`

const commands = (page: Page) => page.evaluate(() => Reflect.get(window, 'commands'))

it('can be typed, pasted and copied under a script that protects from copying', async () => {
  const { page, field } = await open('text', COPY_PROTECTION)
  await field.click()
  await page.keyboard.type('worker')
  expect(await field.inputValue()).toBe('worker')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+X')
  expect(await field.inputValue()).toBe('')
  await page.keyboard.press('Control+V')
  await expect.poll(() => field.inputValue(), SOON).toBe('worker')
})

itInFull('opens its lists by mouse under that script', async () => {
  const { page, field } = await open('match', COPY_PROTECTION)
  await field.click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => field.inputValue(), SOON).not.toBe('')
})

itInFull('types and chooses without a command of the page', async () => {
  const typed = await open('text', SHORTCUTS)
  await typed.field.click()
  await typed.page.keyboard.type('s/s')
  expect(await typed.field.inputValue()).toBe('s/s')
  expect(await commands(typed.page)).toEqual([])
  const chosen = await open('single', SHORTCUTS)
  await chosen.field.focus()
  await chosen.page.keyboard.press('ArrowDown')
  expect(await chosen.quiz.radio(FIRST.options[1] ?? '').isChecked()).toBe(true)
  expect(await commands(chosen.page)).toEqual([])
  await chosen.quiz.button('Check').focus()
  await chosen.page.keyboard.press('s')
  expect(await commands(chosen.page)).toEqual(['s'])
})
