// The first question of the front page is never cut off, whatever font the machine has: the
// page reserves a height for it, and grows where that is not enough.
import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browser/browse.ts'
import { NARROW, WIDE } from '../support/browser/fonts.ts'
import { shifts } from '../support/browser/shift.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'

const origin = inject('workerOrigin')
const WIDTHS = [320, 1280, 480, 600, 768, 960]

/** How much of the question is out of sight, in px. */
const hidden = ({ element }: QuizPage) =>
  element.evaluate((host) => {
    const root = host.shadowRoot?.querySelector('.root')
    return root ? root.scrollHeight - root.clientHeight : Number.POSITIVE_INFINITY
  })

const FONTS = [
  ['a wide font', { name: 'wide', folders: [WIDE] }],
  ['a narrow font', { name: 'narrow', folders: [NARROW] }],
  ['the usual font of the tests', undefined],
] as const

describe.each(sampled(FONTS, 1))('with %s', (_, fonts) => {
  const browse = useBrowser([], fonts && { fonts })

  it('shows all of the first question at once, and moves nothing, at any width', async () => {
    for (const width of sampled(WIDTHS, 1)) {
      const page = await browse.open(origin, { viewport: { width, height: 900 } })
      const quiz = new QuizPage(page)
      await quiz.ready()
      expect(await hidden(quiz), `${width} px`).toBe(0)
      expect(await shifts(page), `${width} px`).toBe(0)
    }
  })
})

describe('a question that is taller than the height that is reserved', () => {
  const browse = useBrowser()

  itInFull('makes the page grow, in one column and in two', async () => {
    for (const [width, reserved] of [
      [320, 640],
      [1280, 576],
    ] as const) {
      const page = await browse.blank({ viewport: { width, height: 900 } })
      await page.route('**/c/page-*.css', async (route) => {
        const response = await route.fetch()
        const large = 'self-check { --self-check-font-size: 2em }'
        await route.fulfill({ response, body: `${await response.text()}${large}` })
      })
      await page.goto(origin)
      const quiz = new QuizPage(page)
      await quiz.ready()
      expect(await hidden(quiz), `${width} px`).toBe(0)
      expect((await quiz.element.boundingBox())?.height).toBeGreaterThan(reserved)
    }
  })
})
