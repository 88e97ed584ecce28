// Quizzes that the catalogue does not have, and the real app around them: what a page asks
// for about them is answered from here, all else by the worker.

import type { Page } from 'playwright-core'
import type { Catalogue } from '../../../content/model/catalogue.ts'
import { readTexts } from '../../../content/publish/read-texts.ts'
import type { Ledger } from '../../../content/revisions/ledger.ts'
import { createApp } from '../../../worker/app.ts'
import { openCatalogue } from '../../../worker/catalogue/catalogue.ts'
import { ROOT } from '../../../worker/tools/build.ts'
import { TEST_SHARE_KEYS } from '../run/share-keys.ts'

export async function appFor(catalogue: Catalogue, ledger: Ledger) {
  const { built }: { built: Parameters<typeof createApp>[1] } = await import(
    `${ROOT}/dist/fixtures/built.js`
  )
  return createApp(openCatalogue(readTexts(catalogue), ledger), { ...built, ledger })
}

/** Answers for the quizzes in this page, and gives what was sent to be scored. */
export async function serveQuiz(
  page: Page,
  origin: string,
  catalogue: Catalogue,
  ledger: Ledger,
): Promise<readonly object[]> {
  const app = await appFor(catalogue, ledger)
  const attempts: object[] = []
  const ids = catalogue.quizzes.map(({ id }) => id).join('|')
  const ours = new RegExp(
    `^${origin}/((api/v1/quizzes|q|e/q)/(${ids})\\b|api/v1/(results|guides)/|r/)`,
  )
  await page.route(ours, async (route) => {
    const request = route.request()
    const body = request.postData()
    if (body && request.url().includes('/attempts')) attempts.push(JSON.parse(body))
    const init = { method: request.method(), headers: request.headers(), ...(body && { body }) }
    const response = await app.request(request.url(), init, { SHARE_KEYS: TEST_SHARE_KEYS })
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  })
  return attempts
}
