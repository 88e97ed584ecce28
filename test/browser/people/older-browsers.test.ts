// A reader whose browser is two years old: what browsers got since is taken away from the page
// before our loader comes.

import { expect, inject } from 'vitest'
import { useBrowser } from '../../support/browser/browse.ts'
import { NEWEST, takeAway } from '../../support/browser/newest.ts'
import { QuizPage } from '../../support/pages/quiz-page.ts'
import { itInFull } from '../../support/run/scale.ts'
import { loaderScript, snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

itInFull(
  'answers every type, shares the result and reads the guide in an older browser',
  async () => {
    const page = await browse.blank()
    const paths = NEWEST.map(({ path }) => path)
    await page.addInitScript(takeAway, paths)
    const guide = `<self-check-guide guide="honey-bees" loading="eager"></self-check-guide>`
    await page.goto((await serve(snippet(origin) + guide + loaderScript(origin))).url)
    const quiz = new QuizPage(page)
    await quiz.finish()
    expect(await page.locator('iframe').count()).toBe(0)
    await quiz.button('Share this result').click()
    await quiz.status.filter({ hasText: /copied|Copy the link/ }).waitFor()
    await page.getByRole('heading', { name: 'Key takeaways' }).waitFor()
    // The test itself takes away what it says.
    expect(await page.evaluate(() => 'trustedTypes' in window || 'scheduler' in window)).toBe(false)
  },
)
