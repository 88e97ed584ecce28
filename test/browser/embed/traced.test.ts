// Monitoring scripts (Sentry, Datadog, OpenTelemetry) replace fetch and add headers to every
// request of the host page, ours included.

import { expect, inject, it } from 'vitest'
import { useBrowser } from '../../support/browser/browse.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { sampled } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serveHost = useHosts()
const origin = inject('workerOrigin')

/** As such scripts do it: a copy of the request with more headers, and a clone of the response. */
const AGENT = `
  const own = window.fetch
  window.traced = 0
  window.fetch = async function (input, init) {
    const request = new Request(input, init)
    request.headers.set('sentry-trace', '771a43a4192642f0b136d5159a501700-8a3b5c-1')
    request.headers.set('baggage', 'sentry-environment=production')
    request.headers.set('traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01')
    request.headers.set('x-datadog-trace-id', '1')
    const response = await own.call(window, request)
    await response.clone().text()
    window.traced += 1
    return response
  }`

it('works with a script that adds trace headers, loaded before ours', async () => {
  const host = await serveHost(snippet(origin), { head: `<script>${AGENT}</script>` })
  const page = await browse.open(host.url)
  const quiz = new QuizPage(page)
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  expect(await page.locator('iframe').count()).toBe(0)
  expect(await page.evaluate('window.traced')).toBeGreaterThan(1)
})

it('works with one that is loaded after the first question', async () => {
  const host = await serveHost(snippet(origin))
  const page = await browse.open(host.url)
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  await page.evaluate(AGENT)
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  expect(await page.evaluate('window.traced')).toBeGreaterThan(0)
})

it.each(sampled(['/v1.js', '/c/index.json', '/healthz'], 1))(
  'lets such a page read %s',
  async (path) => {
    const host = await serveHost('', { head: `<script>${AGENT}</script>` })
    const page = await browse.open(host.url)
    const status = await page.evaluate(
      (url) => fetch(url).then((response) => response.status),
      origin + path,
    )
    expect(status).toBe(200)
  },
)
