// The focus is to be seen: a ring that is told apart from what is around it, in every scheme and
// in forced colours, and never below what a page lets float above itself.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { SCHEMED_HEAD } from '../../support/browser/axe.ts'
import { useBrowser } from '../../support/browser/browse.ts'
import { contrasts } from '../../support/browser/contrast.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { itInFull } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

/** The whole card once, from the first option to the last control, with feedback. */
async function tabThrough(page: Page, look: () => Promise<void>, key = 'Tab'): Promise<number> {
  let stops = 0
  const isInside = () => page.evaluate(() => document.activeElement?.matches('self-check') ?? false)
  for (await page.keyboard.press(key); await isInside(); await page.keyboard.press(key)) {
    await look()
    stops += 1
  }
  return stops
}

itInFull('has a ring of its own colour around every control, in light and dark', async () => {
  const body = `<a href="#before">Before</a>${snippet(origin)}<a href="#after">After</a>`
  const page = await browse.open((await serve(body, { head: SCHEMED_HEAD })).url)
  const quiz = new QuizPage(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    if (colorScheme === 'light') await quiz.answer(FIRST.wrong[0] ?? '')
    await page.getByRole('link', { name: 'Before' }).focus()
    const stops = await tabThrough(page, async () => {
      const { rings } = await contrasts(page)
      expect(rings).toHaveLength(1)
      expect(rings.filter(({ ratio }) => ratio < 3)).toEqual([])
    })
    expect(stops).toBeGreaterThan(3)
  }
})

it('stays in sight of a page of 300 px with a bar on top, forward and back', async () => {
  const head =
    '<style>header { position: fixed; inset: 0 0 auto; height: 60px; background: #fff; z-index: 9 } main { padding-block: 80px 400px }</style>'
  const body = `<header>Somebody else</header><a href="#before">Before</a>${snippet(origin)}<a href="#after">After</a>`
  const viewport = { width: 640, height: 300 }
  const page = await browse.open((await serve(body, { head })).url, { viewport })
  const quiz = new QuizPage(page)
  await quiz.answer(FIRST.wrong[0] ?? '')
  const isInSight = () =>
    page.evaluate(() => {
      let at = document.activeElement
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
      const { left, top, right, bottom } = at?.getBoundingClientRect() ?? new DOMRect()
      // Of the verdict and what follows it, the beginning.
      const y = Math.min((top + bottom) / 2, top + 22)
      return document.elementFromPoint((left + right) / 2, y)?.localName
    })
  const look = async () => expect(await isInSight()).toBe('self-check')
  await look()
  await page.getByRole('link', { name: 'Before' }).focus()
  expect(await tabThrough(page, look)).toBeGreaterThan(3)
  await page.getByRole('link', { name: 'After' }).focus()
  expect(await tabThrough(page, look, 'Shift+Tab')).toBeGreaterThan(3)
})

it('shows what is chosen in forced colours, by colours of the system alone', async () => {
  const page = await browse.open((await serve(snippet(origin))).url, { forcedColors: 'active' })
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  const chosen = quiz.element.locator('.option').nth(1)
  const before = await chosen.screenshot()
  await chosen.click()
  await page.mouse.move(0, 0)
  expect((await chosen.screenshot()).equals(before)).toBe(false)
  await quiz.button('Check').click()
  await quiz.verdict()
  await page.mouse.move(0, 0)
  const others = await quiz.element.evaluate(({ shadowRoot }) => {
    const names =
      'Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder Field FieldText Highlight HighlightText SelectedItem SelectedItemText Mark MarkText GrayText AccentColor AccentColorText'
    const probe = document.createElement('i')
    shadowRoot?.append(probe)
    const system = new Set(
      names.split(' ').map((name) => {
        probe.style.color = name
        return getComputedStyle(probe).color
      }),
    )
    probe.remove()
    const isForced = (color: string) => /, 0\)$/.test(color) || system.has(color)
    // The ticks keep their own, which are those of the system as well.
    return [...(shadowRoot?.querySelectorAll('.root :not(.ticks, .ticks *)') ?? [])].flatMap(
      (at) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(at)
        const used = [color, backgroundColor, ...(borderTopWidth === '0px' ? [] : [borderTopColor])]
        return used.filter((one) => !isForced(one)).map((one) => `${at.className}: ${one}`)
      },
    )
  })
  expect(others).toEqual([])
})
