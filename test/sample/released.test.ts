// Links and progress from before the present code: share codes that an earlier build signed,
// and what an earlier widget kept in localStorage. Both still open. The files hold what those
// builds wrote; they are never written anew.
import { expect, inject, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import { createApp } from '../../worker/app.ts'
import { openCatalogue } from '../../worker/catalogue/catalogue.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { TEST_SHARE_KEYS } from '../support/run/share-keys.ts'
import keptProgress from './released/kept-progress.json' with { type: 'json' }
import codes from './released/share-codes.json' with { type: 'json' }
import { describeSample } from './sample.ts'

const { built }: { built: Parameters<typeof createApp>[1] } = await import(`${ROOT}/dist/built.js`)
const app = createApp(openCatalogue(catalogue, built.ledger, built.cards), built)
const browse = useBrowser()

describeSample('share codes of an earlier build', () => {
  it.each(codes)('$code opens to the same result', async ({ code, result }) => {
    const response = await app.request(`https://check.example/api/v1/results/${code}`, undefined, {
      SHARE_KEYS: TEST_SHARE_KEYS,
    })
    expect(response.status).toBe(200)
    const opened: { outcome?: { id: string }; runnerUp?: { id: string } } = await response.json()
    const { outcome, runnerUp } = opened
    expect({
      ...opened,
      ...(outcome && { outcome: outcome.id }),
      ...(runnerUp && { runnerUp: runnerUp.id }),
    }).toMatchObject(result)
  })
})

describeSample('progress that an earlier widget kept', ({ quiz }) => {
  async function openWith(progress: object): Promise<QuizPage> {
    const origin = inject('workerOrigin')
    const page = await browse.blank()
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      `self-check:1:${quiz.id}`,
      JSON.stringify(progress),
    ] as const)
    await page.goto(`${origin}/q/${quiz.id}`)
    return new QuizPage(page)
  }

  it('opens at the question that was shown, with the answers before it', async () => {
    const shown = await openWith(keptProgress.underway)
    const counter = shown.element.locator('[part~=counter]')
    await counter.filter({ hasText: `${keptProgress.underway.index + 1} of` }).waitFor()
    await shown.button('Back').click()
    expect(await shown.verdict()).toBe('Not quite')
    await shown.button('Back').click()
    expect(await shown.verdict()).toBe('Right')
  })

  it('opens at the result, if the attempt was finished', async () => {
    const shown = await openWith(keptProgress.finished)
    await shown.score.waitFor()
    expect(await shown.score.textContent()).toContain(`${keptProgress.finished.result.score} of 19`)
  })
})
