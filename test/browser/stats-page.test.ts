// The author's page with figures of made-up readers, as an author sees it on a phone.
import { expect, inject, it } from 'vitest'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import { quizReaders } from '../../worker/tools/demo-stats/quiz-readers.ts'
import { shardsInMemory } from '../../worker/tools/docs/shards-in-memory.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { honeyBeesQuiz } from '../fixtures/content/check-quiz.ts'
import { isClean } from '../support/browser/axe.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { fits } from '../support/browser/fits.ts'
import { appFor } from '../support/serve/serve-quiz.ts'

const browse = useBrowser()
const origin = inject('workerOrigin')

it('is accessible and fits a phone, with findings, pictures and tables', async () => {
  const questions = honeyBeesQuiz.questions.filter(({ type }) => type === 'single')
  const quiz = { ...honeyBeesQuiz, questions }
  const catalogue = { guides: FIXTURES.guides, quizzes: [quiz] }
  const app = await appFor(catalogue, extendLedger(EMPTY_LEDGER, catalogue))
  const STATISTICS = shardsInMemory()
  const env = { STATISTICS, STATS_OPEN: '1', STATS_KEY: 'key' }
  const headers = { 'Content-Type': 'application/json' }
  for (const attempt of quizReaders(quiz, 5, 80)) {
    const body = JSON.stringify(attempt)
    const path = `/api/v1/quizzes/${quiz.id}/attempts`
    const sent = await app.request(path, { method: 'POST', headers, body }, env)
    expect(await sent.json()).toMatchObject({ counted: true })
  }
  const page = await browse.blank({ bypassCSP: true, viewport: { width: 320, height: 700 } })
  await page.route(`${origin}/stats/**`, async (route) => {
    const response = await app.request(route.request().url(), {}, env)
    const { status } = response
    const all = Object.fromEntries(response.headers)
    await route.fulfill({ status, headers: all, body: await response.text() })
  })
  await page.goto(`${origin}/stats/${quiz.id}`)
  await page.getByRole('heading', { name: 'What to look at first' }).waitFor()
  await page.getByText('Check the key', { exact: true }).first().waitFor()
  await page.getByRole('img', { name: 'Attempts by day' }).waitFor()
  await page.getByText('The same as a table').click()
  await isClean(page, 'item analysis')
  await fits(page, 'item analysis')
})
