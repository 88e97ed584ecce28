// What people need of every type of question in every state: names and order for those who hear
// the page, room for larger spacing, and colours that are told apart, also under the pointer.
import { expect, inject, it } from 'vitest'
import { EVERY_TYPE } from '../../fixtures/content/every-type.ts'
import { SCHEMED_HEAD } from '../../support/browser/axe.ts'
import { FAILED_REQUESTS, useBrowser } from '../../support/browser/browse.ts'
import { contrasts } from '../../support/browser/contrast.ts'
import {
  brokenIds,
  cutBySpacing,
  namedOtherwise,
  outOfOrder,
} from '../../support/browser/people.ts'
import { leadThrough, openAt } from '../../support/pages/every-state.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const LONG = { timeout: 120_000 }
const SCHEMES = ['light', 'dark'] as const

for (const question of sampled(EVERY_TYPE, 1)) {
  it(`has names, order and room in every state: ${question.type}`, LONG, async () => {
    const head = '<style>main { width: 320px }</style>'
    const quiz = await openAt(await browse.blank(), origin, serve, question, { head })
    await leadThrough(quiz, question, async (state) => {
      expect(await brokenIds(quiz.element), `ids: ${state}`).toEqual([])
      expect(await namedOtherwise(quiz.element), `names: ${state}`).toEqual([])
      expect(await outOfOrder(quiz.element), `order: ${state}`).toEqual([])
      expect(await cutBySpacing(quiz.element), `spacing: ${state}`).toEqual([])
    })
  })

  itInFull(
    `has contrast in every state, under the pointer too: ${question.type}`,
    LONG,
    async () => {
      const page = await browse.blank({ reducedMotion: 'reduce' })
      const quiz = await openAt(page, origin, serve, question, { head: SCHEMED_HEAD })
      const enough = async (state: string) => {
        const { texts, borders } = await contrasts(page)
        expect(texts.length).toBeGreaterThan(5)
        const weak = [
          ...texts.filter(({ ratio }) => ratio < 4.5),
          ...borders.filter(({ ratio }) => ratio < 3),
        ]
        expect(weak, state).toEqual([])
      }
      await leadThrough(quiz, question, async (state) => {
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme })
          await enough(`${state}, ${colorScheme}`)
          // What an option is on, and each kind of button.
          for (const part of ['option', 'button-primary', 'button-secondary']) {
            const control = quiz.element.locator(`[part~="${part}"]`).last()
            if ((await control.count()) === 0) continue
            await control.hover()
            await enough(`${state}, ${colorScheme}, ${part} under the pointer`)
          }
          await page.mouse.move(0, 0)
        }
      })
    },
  )
}
