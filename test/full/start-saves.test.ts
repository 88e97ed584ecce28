// `npm start` while an author works. Whatever is saved, the last good build is served, and terminal
// and pages say what is wrong; after a good save, open pages load again by themselves.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { CATALOGUE, copyWithOwnContent, GUIDE, OWN_FILES, QUIZ } from '../support/run/own-site.ts'
import { type Started, UP, useStart } from '../support/run/start.ts'

/** The last page asks on while `npm start` ends. */
const browse = useBrowser([FAILED_REQUESTS])
const LONG = { timeout: 600_000 }
const G = 'content/guides/fruit.ts'
const Q = 'content/quizzes/fruit.ts'
const C = 'content/catalogue.ts'
/** The site's second quiz, in a file that an author adds and deletes. */
const PEAR = 'content/quizzes/pear.ts'
const PEAR_QUIZ = QUIZ.replaceAll('fruitQuiz', 'pearQuiz')
  .replace("id: 'fruit'", "id: 'pear'")
  .replace("'What do you know about fruit?'", "'Pears'")
const WITH_PEAR = `import { pearQuiz } from './quizzes/pear.ts'\n${CATALOGUE.replace('[fruitQuiz]', '[fruitQuiz, pearQuiz]')}`

interface WrongSave {
  readonly what: string
  readonly path: string
  /** Absent: the file is deleted. */
  readonly text?: string
  /** What the terminal says. */
  readonly says: RegExp
}

/** Each is followed by a save that puts the file back. */
const WRONG_SAVES: readonly WrongSave[] = [
  {
    what: 'a key that names no option',
    path: Q,
    text: QUIZ.replace("key: 'round'", "key: 'oval'"),
    says: /fruit\.ts:[\d:]+ {2}error {2}unknown-key .*"oval"/,
  },
  {
    what: 'half a string',
    path: Q,
    text: QUIZ.slice(0, QUIZ.indexOf('have?')),
    says: /quizzes\/fruit\.ts:[\d:]+ {2}error {2}does-not-load/,
  },
  { what: 'an empty file', path: Q, text: '', says: /catalogue\.ts:3 {2}error .*fruitQuiz/ },
  {
    what: 'a deleted quiz',
    path: Q,
    says: /catalogue\.ts:3 {2}error .*content\/quizzes\/fruit\.ts/,
  },
  {
    what: 'a section that the guide does not have',
    path: Q,
    text: QUIZ.replace("'look'", "'taste'"),
    says: /fruit\.ts:[\d:]+ {2}error {2}unknown-section .*"taste"/,
  },
  {
    what: 'an error that is thrown',
    path: Q,
    text: `${QUIZ}throw new Error('no such fact')\n`,
    says: /quizzes\/fruit\.ts:[\d:]+ {2}error .*no such fact/,
  },
  {
    what: 'an import without its ending',
    path: C,
    text: CATALOGUE.replace("guides/fruit.ts'", "guides/fruit'"),
    says: /catalogue\.ts:1 {2}error .*content\/guides\/fruit/,
  },
  {
    what: 'an import of a name that is not there',
    path: C,
    text: CATALOGUE.replaceAll('fruitQuiz', 'appleQuiz'),
    says: /catalogue\.ts:3 {2}error .*appleQuiz/,
  },
  { what: 'a deleted guide', path: G, says: /\.ts:[12] {2}error .*content\/guides\/fruit\.ts/ },
  {
    what: 'half a guide',
    path: G,
    text: GUIDE.slice(0, 200),
    says: /guides\/fruit\.ts:[\d:]+ {2}error {2}does-not-load/,
  },
  {
    what: 'half a source of the worker',
    path: 'worker/env.ts',
    text: 'import {',
    says: /env\.ts:1/,
  },
]

let copy = ''
let started: Started
beforeEach(async () => {
  copy = await copyWithOwnContent()
}, 60_000)
afterEach(() => rm(copy, { recursive: true, force: true }))
// Its processes end before the copy is removed.
const start = useStart()

const write = (path: string, text: string) => writeFile(join(copy, path), text)

const DONE = /Built again at .*: done\n/

/** Waits until the terminal says this; then the site and the blog answer. */
async function afterSave(says: RegExp, change: () => Promise<void>): Promise<void> {
  const before = started.output().length
  await change()
  await vi.waitFor(() => expect(started.output().slice(before)).toMatch(says), UP)
  // The third address, of the author's page, is that of a quiz which may be gone.
  for (const url of started.urls.slice(0, 2)) expect((await fetch(url)).status, url).toBe(200)
}

const shownInBlog = async () =>
  /<self-check quiz="(.*?)"/.exec(await (await fetch(started.urls[1] ?? '')).text())?.[1]

it('survives thirty saves, and says of each wrong one what is wrong', LONG, async () => {
  const originals: Readonly<Record<string, string>> = {
    ...OWN_FILES,
    'worker/env.ts': await readFile(join(copy, 'worker/env.ts'), 'utf8'),
  }
  started = await start('npm', ['start'], copy)
  const [origin = ''] = started.urls
  const statusOf = async (path: string) => (await fetch(`${origin}${path}`)).status
  for (const { what, path, text, says } of WRONG_SAVES) {
    const isSaid = new RegExp(`${says.source}[\\s\\S]*The last good build keeps running`)
    await afterSave(isSaid, () => (text === undefined ? rm(join(copy, path)) : write(path, text)))
    expect(await statusOf('/q/fruit'), what).toBe(200)
    await afterSave(DONE, () => write(path, originals[path] ?? ''))
  }

  // A new quiz, first its file alone, then in the catalogue.
  await afterSave(DONE, () => write(PEAR, PEAR_QUIZ))
  expect(await shownInBlog()).toBe('fruit')
  await afterSave(DONE, () => write(C, WITH_PEAR))
  expect(await shownInBlog()).toBe('pear')
  expect(await statusOf('/q/pear')).toBe(200)
  // The id of a question is renamed.
  await afterSave(DONE, () => write(PEAR, PEAR_QUIZ.replace("id: 'apple'", "id: 'conference'")))
  // An earlier save may have been built a second time, and said so late.
  await expect
    .poll(async () => (await fetch(`${origin}/api/v1/quizzes/pear`)).json(), { timeout: 30_000 })
    .toMatchObject({ questions: [{ id: 'conference' }] })
  // The quiz is deleted, and then taken out of the catalogue.
  await afterSave(/pear\.ts/, () => rm(join(copy, PEAR)))
  await afterSave(DONE, () => write(C, CATALOGUE))
  expect(await shownInBlog()).toBe('fruit')
  expect(await statusOf('/q/pear')).toBe(404)

  const none = CATALOGUE.replace('[fruitQuiz]', '[]').replace(/.*fruitQuiz }.*\n/, '')
  await afterSave(DONE, () => write(C, none))
  const post = await (await fetch(started.urls[1] ?? '')).text()
  expect(post).toContain('There is no quiz yet.')
  expect(post).not.toContain('<self-check')
  await afterSave(DONE, () => write(C, CATALOGUE))
})

it('starts with content that is wrong, says so, and goes on when it is mended', LONG, async () => {
  await write(Q, QUIZ.replace("key: 'round'", "key: 'oval'"))
  started = await start('npm', ['start'], copy)
  const [origin = '', blog = ''] = started.urls
  const wrong = /fruit\.ts:[\d:]+ {2}error {2}unknown-key/
  expect(started.output()).toMatch(wrong)
  const answer = await fetch(`${origin}/api/v1/quizzes`)
  expect(answer.status).toBe(503)
  expect(await answer.text()).toMatch(wrong)
  const ofOurs = await browse.open(`${origin}/q/fruit`)
  const ofBlog = await browse.open(blog)
  for (const page of [ofOurs, ofBlog]) {
    page.setDefaultTimeout(UP.timeout)
    await page.locator('#selfcheck-start').getByText(wrong).waitFor()
    await page.getByText('Nothing has been built yet. Correct this and save').waitFor()
  }

  await write(Q, QUIZ.slice(0, QUIZ.indexOf('have?')))
  for (const page of [ofOurs, ofBlog])
    await page.locator('#selfcheck-start').getByText('does-not-load').waitFor()
  await write(Q, QUIZ)
  for (const page of [ofOurs, ofBlog])
    await new QuizPage(page).shows('Which form does an apple have?')
  expect(started.output()).toMatch(/There’s no good build yet\.[\s\S]*: done/)
})

it('loads open pages again at the same place, and shows on them what is wrong', LONG, async () => {
  started = await start('npm', ['start'], copy)
  const [origin = '', blog = ''] = started.urls
  const page = await browse.open(blog, { viewport: { width: 600, height: 400 } })
  const shown = new QuizPage(page)
  await shown.shows('Which form does an apple have?')
  await shown.answer('It is square')
  await page.evaluate(() => scrollTo(0, 300))
  const ofOurs = await browse.open(`${origin}/q/fruit`)
  for (const one of [page, ofOurs]) one.setDefaultTimeout(UP.timeout)

  await write(Q, QUIZ.replace('Which form does', 'Which shape does'))
  for (const one of [page, ofOurs]) await new QuizPage(one).shows('Which shape does an apple have?')
  await expect.poll(() => page.evaluate(() => scrollY), SOON).toBe(300)
  expect(await shown.verdict(), 'the answer is kept').toBe('Not quite')

  await write(Q, QUIZ.replace("key: 'round'", "key: 'oval'"))
  for (const one of [page, ofOurs])
    await one
      .locator('#selfcheck-start')
      .getByText(/fruit\.ts:[\d:]+ {2}error {2}unknown-key/)
      .waitFor()
  await shown.shows('Which shape does an apple have?')

  const pageAt = async (path: string) => (await fetch(`${origin}${path}`)).text()
  const states = await pageAt('/preview/q/fruit?view=dark+narrow')
  for (const part of [
    'class="verdict right"',
    'class="verdict revisit"',
    'Done (from 0 %)',
    'states dark narrow',
  ])
    expect(states).toContain(part)

  await write(Q, QUIZ)
  await shown.shows('Which form does an apple have?')
  expect(await page.locator('#selfcheck-start').count()).toBe(0)

  const body = "sections: { taste: { title: 'How it tastes', body: ['An apple is sweet.'] }, "
  await write(G, GUIDE.replace('sections: { ', body))
  await expect.poll(() => pageAt('/preview'), UP).toContain('section-not-asked')
  const index = await pageAt('/preview')
  expect(index).toContain('content/guides/fruit.ts')
  expect(index).toContain('href="/preview/q/fruit?lang=en"')
})
