// The front page without its script: the same choices, by a form that asks the server.

import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { FrontPage } from '../support/pages/front-page.ts'
import { authored, QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'

const browse = useBrowser([FAILED_REQUESTS])
const origin = inject('workerOrigin')
const GUIDE = 'guide:honey-bees'
const ONE = 'quiz:honey-bees:drone-sting'

it('is a plain form where JavaScript is off', async () => {
  const front = new FrontPage(await browse.open(origin, { javaScriptEnabled: false }))
  expect(await front.copy.isVisible()).toBe(false)
  await front.choose(GUIDE, 'wordpress')
  await front.theme('dark').check()
  await front.update.click()
  await front.page.waitForURL(/platform=wordpress/)
  expect(await front.snippet()).toBe(
    `<self-check-guide guide="honey-bees" theme="dark" style="display:block;min-height:480px"><a href="${origin}/g/honey-bees">Honey bees: who they are and how they live</a></self-check-guide><script type="module" async src="${origin}/v1.js" data-cfasync="false"></script>`,
  )
  await front.page.getByText('“Custom HTML” block').waitFor()
  await front.live.getByRole('link').click()
  await front.page.waitForURL(`${origin}/g/honey-bees`)
})

itInFull('is the same form where its script does not arrive', async () => {
  const page = await browse.blank()
  await page.route('**/c/front-*', (route) => route.abort())
  await page.goto(origin)
  const front = new FrontPage(page)
  await front.choose(ONE, 'ghost')
  await front.update.click()
  await page.waitForURL(/platform=ghost/)
  expect(await front.snippet()).toContain(' question="drone-sting" ')
  await new QuizPage(page).shows(authored('drone-sting').prompt)
})
