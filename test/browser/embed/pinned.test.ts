// The pinned single file, as a site with strict rules has it: by version, with the hash
// of what it reviewed.

import { readFileSync } from 'node:fs'
import { beforeAll, expect, inject, it } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'
import type { ChunkIndex } from '../../../worker/tools/chunk-index.ts'
import { useBrowser } from '../../support/browser/browse.ts'
import { FIRST, hear, QuizPage, SECOND } from '../../support/pages/quiz-page.ts'
import { TranslatedPage } from '../../support/pages/translated-page.ts'
import { itInFull } from '../../support/run/scale.ts'
import { element, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([/integrity/])
const serve = useHosts()
const origin = inject('workerOrigin')
const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))
const path = `/v${version}/self-check.js`
let integrity = ''

beforeAll(async () => {
  const index: ChunkIndex = await (await fetch(`${origin}/c/index.json`)).json()
  integrity = index.pinned.find((file) => file.path === path)?.integrity ?? ''
})

const snippet = (hash: string, attributes = 'quiz="honey-bees"') =>
  `${element(origin, attributes)}<script type="module" src="${origin}${path}" integrity="${hash}" crossorigin="anonymous"></script>`

it('runs the whole quiz from one file and asks for no other script', async () => {
  const page = await browse.blank()
  const heard = await hear(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto((await serve(snippet(integrity))).url)
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  expect(await quiz.answer(...FIRST.wrong.slice(0, 1))).toMatch(/^Not quite/)
  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
  await quiz.skipToEnd()
  expect(heard.map(({ type }) => type)).toContain('self-check:complete')
  expect(asked.filter((one) => one.endsWith('.js'))).toEqual([path])
})

itInFull('shows a guide, too', async () => {
  const guide = `<self-check-guide guide="honey-bees"><a href="${origin}/g/honey-bees">Read the guide</a></self-check-guide>`
  const page = await browse.open((await serve(snippet(integrity) + guide)).url)
  const shown = page.locator('self-check-guide').getByRole('heading', { level: 3 }).first()
  await shown.waitFor()
})

it('does not run where one byte differs: the link stays', async () => {
  const other = integrity.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  const page = await browse.blank()
  const refused = page.waitForEvent('console', (message) => /integrity/.test(message.text()))
  await page.goto((await serve(snippet(other))).url)
  await refused
  await page.getByRole('link', { name: 'Check what you know' }).waitFor()
  expect(await page.evaluate(() => customElements.get('self-check'))).toBeUndefined()
})

itInFull('speaks every language from that one file', async () => {
  const attributes = 'quiz="honey-bees" lang="he"'
  const page = await browse.blank()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto((await serve(snippet(integrity, attributes))).url)
  const quiz = new TranslatedPage(page, 'he')
  expect(await quiz.answer()).toBe(quiz.words.notQuite)
  await quiz.skipToEnd()
  expect(asked.filter((one) => one.endsWith('.js'))).toEqual([path])
})
