// Pages whose own scripts have replaced what the language and the browser bring, and pages whose
// elements hide parts of the document. The ladder ends somewhere: in the quiz, a frame, or the link.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../../support/browser/browse.ts'
import {
  authoredOf,
  FIRST,
  type Heard,
  hear,
  QuizPage,
  SECOND,
} from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(head: string, attributes?: string): Promise<{ page: Page; heard: Heard[] }> {
  const page = await browse.blank()
  const heard = await hear(page)
  await page.goto((await serve(snippet(origin, attributes), { head })).url)
  return { page, heard }
}

/** Not loading any more, and what is shown is what the state says. */
async function hasEnded({ page, heard }: { page: Page; heard: readonly Heard[] }): Promise<void> {
  const link = page.getByRole('link', { name: 'Check what you know' })
  const frame = page.frameLocator('self-check iframe').getByRole('heading', { name: FIRST.prompt })
  const inline = new QuizPage(page).element.getByRole('heading', { name: FIRST.prompt })
  await expect
    .poll(() => heard.some(({ type }) => /:(ready|error)$/.test(type)), { timeout: 20_000 })
    .toBe(true)
  const errors = heard.filter(({ type }) => type === 'self-check:error')
  if (errors.length === 0) return Promise.any([inline.waitFor(), frame.waitFor()])
  expect(errors).toHaveLength(1)
  expect(await link.isVisible()).toBe(true)
  await expect.poll(() => page.locator('self-check').getAttribute('data-state'), SOON).toBe('error')
}

/** For the head of a page: this method throws as soon as the page has loaded. */
const throwing = (method: string) => `<script>
  ${method} = () => { throw new TypeError('Replaced by the page') }
</script>`

const methods = [
  ...['map', 'filter', 'find', 'some', 'includes', 'flatMap', 'join', 'entries'].map(
    (name) => `Array.prototype.${name}`,
  ),
  // The driver of the browser itself needs Object.entries in the page.
  ...['Array.from', 'Object.fromEntries', 'Promise.all', 'JSON.parse'],
]

it.each(sampled(methods, 1))('ends somewhere where %s throws', async (method) => {
  await hasEnded(await open(throwing(method)))
})

it.each(sampled(['createElement', 'createTreeWalker', 'importNode', 'currentScript', 'body'], 1))(
  'ends somewhere where an image is named %s',
  async (name) => {
    await hasEnded(await open(`</head><body><img name="${name}" alt="">`))
  },
)

itInFull('works on a page whose elements have the names of what it uses', async () => {
  const names = ['config', 'fetch', 'customElements', 'localStorage', 'self', 'quiz', 'origin']
  const taken = names.map((name) => `<form id="${name}"></form><img name="${name}" alt="">`)
  const { page, heard } = await open(`</head><body>${taken.join('')}`)
  const quiz = new QuizPage(page)
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  expect(heard.filter(({ type }) => type === 'self-check:error')).toEqual([])
})

it('sends an answer with several options where arrays have a toJSON of their own', async () => {
  const head =
    '<script>Array.prototype.toJSON = function () { return "[" + this.join() + "]" }</script>'
  const quiz = new QuizPage(await browse.open((await serve(snippet(origin), { head })).url))
  const question = authoredOf('multiple')
  await quiz.skipTo(question)
  expect(await quiz.giveIn(question, 'right')).toBe('Right')
  await quiz.page.reload()
  expect(await quiz.verdict()).toBe('Right')
})

it('says once what was thrown, and shows a frame', async () => {
  const { page, heard } = await open(throwing('document.importNode'))
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.reload()
  await page
    .frameLocator('self-check iframe')
    .getByRole('heading', { name: FIRST.prompt })
    .waitFor()
  expect(said.filter((text) => text.includes('Replaced by the page'))).toHaveLength(1)
  expect(heard.filter(({ type }) => type === 'self-check:error')).toEqual([])
})

it('keeps what the reader did where moving the focus throws', async () => {
  const { page } = await open('')
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  await page.evaluate(() => {
    HTMLElement.prototype.focus = () => {
      throw new TypeError('Replaced by the page')
    }
  })
  await quiz.button('Skip').click()
  await page.locator('self-check iframe').waitFor()
  await page.reload()
  await quiz.shows(SECOND.prompt)
})

it.each(sampled(['api', 'data', 'quiz', 'mode', 'result'], 1))(
  'reads no %s from a prototype that the page has changed',
  async (name) => {
    const head = `<script>Object.prototype[${JSON.stringify(name)}] = 'https://evil.example'</script>`
    const { page } = await open(head)
    await new QuizPage(page).shows(FIRST.prompt)
  },
)

/** What monitoring scripts do to fetch: headers of their own, or another kind of failure. */
const fetches = {
  'reads each response first': `const real = fetch
    window.fetch = async (url, init) => { const response = await real(url, init); await response.clone().text(); return response }`,
  'has its own promises': `const real = fetch
    window.fetch = (url, init) => ({ then: (done, failed) => { real(url, init).then(done, failed) }, catch() { return this } })`,
  'rejects with text': `window.fetch = () => Promise.reject('offline')`,
  'throws at once': `window.fetch = () => { throw new Error('no') }`,
  'answers nothing': `window.fetch = async () => undefined`,
}

it.each(sampled(Object.entries(fetches), 1))('ends somewhere where fetch %s', async (_, code) => {
  await hasEnded(await open(`<script>{ ${code} }</script>`))
})
