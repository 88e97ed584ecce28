// The progress that a release keeps: the widget of this release runs in the browser, is answered as a
// person answers it, and what it stored is read from the browser.
import { chromium, type Page } from 'playwright-core'
import { PREFIX } from '../../../widget/progress/storage.ts'
import { whichBeeTask } from '../../fixtures/content/outcome-quiz.ts'
import { findChromium, launchOptions } from '../browser/chromium.ts'
import { AUTHORED, FIRST, SECOND, THIRD } from '../content/authored.ts'
import { OutcomePage } from '../pages/outcome-page.ts'
import { serveHost, snippet } from '../serve/host.ts'
import type { KeptProgress } from './read.ts'
import { PUBLIC_ORIGIN, type Scoring } from './scoring.ts'

interface Reader {
  readonly name: string
  readonly attributes: string
  /** Of the progress, behind the prefix and the origin of the API. */
  readonly key: string
  answer(quiz: OutcomePage): Promise<void>
}

const READERS: readonly Reader[] = [
  {
    name: 'in the middle of the quiz',
    attributes: 'quiz="honey-bees"',
    key: 'honey-bees',
    async answer(quiz) {
      await quiz.shows(FIRST.prompt)
      await quiz.giveIn(FIRST, 'right')
      await quiz.goOn()
      await quiz.shows(SECOND.prompt)
      await quiz.button('Show a hint').click()
      await quiz.element.locator('.hints').waitFor()
      await quiz.giveIn(SECOND, 'wrong')
      await quiz.goOn()
      await quiz.shows(THIRD.prompt)
      await quiz.respond(THIRD.source, THIRD.responses.right)
    },
  },
  {
    name: 'at the result, with a seed',
    attributes: 'quiz="honey-bees" seed="7"',
    key: 'honey-bees?7',
    answer: (quiz) => quiz.finish(({ id }) => AUTHORED.findIndex((one) => one.id === id) % 3 > 0),
  },
  {
    name: 'at what fits',
    attributes: `quiz="${whichBeeTask.id}"`,
    key: whichBeeTask.id,
    answer: (quiz) =>
      quiz.answerAll(whichBeeTask, {
        answers: Object.fromEntries(
          whichBeeTask.questions.map(({ id, prompt }) => [id, prompt.choices[0]?.id ?? '']),
        ),
      }),
  },
]

/** `origin` serves the fixture site of this release. */
export async function makeProgress(origin: string, scoring: Scoring): Promise<KeptProgress[]> {
  const browser = await chromium.launch(launchOptions(await findChromium()))
  try {
    const kept: KeptProgress[] = []
    for (const reader of READERS) {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' })
      kept.push(await progressOf(await context.newPage(), origin, scoring, reader))
      await context.close()
    }
    return kept
  } finally {
    await browser.close()
  }
}

async function progressOf(
  page: Page,
  origin: string,
  scoring: Scoring,
  { name, attributes, key, answer }: Reader,
): Promise<KeptProgress> {
  await page.addInitScript(withoutChance)
  // The loader has the public address of the site, which no machine has.
  await page.route(`${PUBLIC_ORIGIN}/**`, async (route) => {
    const url = route.request().url().replace(PUBLIC_ORIGIN, origin)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  // Its share code says on which day it was made.
  await page.route(/\/attempts\b/, async (route) => {
    const [, quiz = ''] = /quizzes\/([^/]+)\/attempts/.exec(route.request().url()) ?? []
    const body = JSON.parse(route.request().postData() ?? '')
    await route.fulfill({
      status: 201,
      headers: { 'Access-Control-Allow-Origin': '*' },
      json: await scoring.score(quiz, 'en', body),
    })
  })
  const host = await serveHost(snippet(origin, attributes))
  await page.goto(host.url)
  await answer(new OutcomePage(page))
  const stored = `${PREFIX}${PUBLIC_ORIGIN}/${key}`
  const text = await page.evaluate((name) => localStorage.getItem(name), stored)
  // What the page still asks for, such as how others answered, has nobody to wait for it.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await host.close()
  if (text === null) throw new Error(`The widget kept nothing as ${key}.`)
  return { name, attributes, key: stored, saved: JSON.parse(text) }
}

/** Runs in the page: the id of an attempt and the seed are the same each time. */
function withoutChance(): void {
  URL.createObjectURL = () => 'blob:http://blog.example/0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
  crypto.getRandomValues = (values) => {
    if (values instanceof Uint32Array) values.fill(7)
    return values
  }
}
