// Quizzes that the catalogue does not have, and the real app around them: what a page asks
// for about them is answered from here, all else by the worker.

import type { Page } from 'playwright-core'
import { readPictures } from '../../../content/cli/pictures.ts'
import type { Catalogue } from '../../../content/model/catalogue.ts'
import { readTextsWithPictures } from '../../../content/publish/pictures.ts'
import type { Ledger } from '../../../content/revisions/ledger.ts'
import { createApp } from '../../../worker/app.ts'
import { openCatalogue } from '../../../worker/catalogue/catalogue.ts'
import { ROOT } from '../../../worker/tools/build.ts'
import { type PicturesPlaced, placePictures } from '../../../worker/tools/pictures.ts'
import { FIXTURE_PICTURES } from '../run/build-fixtures.ts'
import { TEST_SHARE_KEYS } from '../run/share-keys.ts'

export async function appFor(catalogue: Catalogue, ledger: Ledger, folder?: string) {
  const { built }: { built: Parameters<typeof createApp>[1] } = await import(
    `${ROOT}/dist/fixtures/built.js`
  )
  const { placed } = await picturesOf(catalogue, folder)
  const content = readTextsWithPictures(catalogue, placed)
  return createApp(openCatalogue(content, ledger), built)
}

/** The pictures as the build makes them. Their addresses begin in `folder`. */
export async function picturesOf(
  catalogue: Catalogue,
  folder = FIXTURE_PICTURES,
): Promise<PicturesPlaced> {
  const pictures = placePictures(await readPictures(catalogue, folder))
  if (!pictures.ok) throw new Error(pictures.error)
  return pictures.value
}

/** Makes another body of what the app answers to a request. */
export type Change = (method: string, path: string, status: number, body: string) => string

/** Answers for the quizzes in this page, and gives what was sent to be scored. */
export async function serveQuiz(
  page: Page,
  origin: string,
  catalogue: Catalogue,
  ledger: Ledger,
  change: Change = (_method, _path, _status, body) => body,
  folder?: string,
): Promise<readonly object[]> {
  const app = await appFor(catalogue, ledger, folder)
  const attempts: object[] = []
  /** It has the built files. */
  const worker = { fetch: ({ url }: Request) => fetch(url) }
  const ids = catalogue.quizzes.map(({ id }) => id).join('|')
  const ours = new RegExp(
    `^${origin}/((api/v1/quizzes/|q/|e/q/|v1\\.js\\?quiz=)(${ids})\\b|api/v1/(results|guides)/|r/)`,
  )
  for (const { path, bytes } of (await picturesOf(catalogue, folder)).files) {
    const contentType = path.endsWith('.svg') ? 'image/svg+xml' : 'image/png'
    await page.route(`${origin}/${path}`, (route) => route.fulfill({ contentType, body: bytes }))
  }
  await page.route(ours, async (route) => {
    const request = route.request()
    const body = request.postData()
    if (body && request.url().includes('/attempts')) attempts.push(JSON.parse(body))
    const init = { method: request.method(), headers: request.headers(), ...(body && { body }) }
    const ask = (url: string, how?: RequestInit) =>
      app.request(url, how, { SHARE_KEYS: TEST_SHARE_KEYS, ASSETS: worker })
    const first = await ask(request.url(), init)
    // Where a redirect leads, nothing can answer in the page: the browser goes there by itself.
    const next = first.status === 303 ? first.headers.get('Location') : null
    const response = next === null ? first : await ask(new URL(next, origin).href)
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: change(
        request.method(),
        new URL(request.url()).pathname,
        response.status,
        await response.text(),
      ),
    })
  })
  return attempts
}
