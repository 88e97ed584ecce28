// A page brings the views that its questions need, and not a byte of any other: what it
// asks our origin for is compared with the list of chunks, whole and by name.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Quiz } from '../../content/model/quiz.ts'
import { CHOICE_CATALOGUE, CHOICE_LEDGER, CHOICE_QUIZ } from '../fixtures/content/choice-scoring.ts'
import { EVERY, EVERY_LEDGER, EVERY_QUIZ, EVERY_TYPE } from '../fixtures/content/every-type.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { words } from '../support/content/authored.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

/** Names of the chunks that a page asked for, each once, in order. */
function chunksOf(page: Page): () => string[] {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const { origin: from, pathname } = new URL(request.url())
    if (from === origin && pathname.startsWith('/c/')) asked.add(pathname)
  })
  return () =>
    [...asked].map((path) => path.replace(/^\/c\/([\w-]+)-[\w-]{8}\.js$/, '$1')).toSorted()
}

async function open(catalogue: Catalogue, quiz: Quiz, ledger: typeof CHOICE_LEDGER, more = '') {
  const page = await browse.blank()
  await serveQuiz(page, origin, catalogue, ledger)
  const chunks = chunksOf(page)
  const body = element(origin, `quiz="${quiz.id}" ${more}`) + loaderScript(origin)
  await page.goto((await serve(body)).url)
  const shown = new QuizPage(page)
  await shown.prompt.waitFor()
  return { page, shown, chunks }
}

itInFull('a quiz of choices alone brings two up to the result, and one with it', async () => {
  const { page, shown, chunks } = await open(CHOICE_CATALOGUE, CHOICE_QUIZ, CHOICE_LEDGER)
  for (const { prompt } of CHOICE_QUIZ.questions) {
    await shown.shows(words(prompt.text))
    await shown.options.first().check()
    await shown.button('Check').click()
    await shown.verdict()
    await shown.goOn()
  }
  await shown.score.waitFor()
  await page.waitForLoadState('networkidle')
  expect(chunks()).toEqual(['after-answer', 'after-result', 'quiz'])
})

const NEEDED = {
  single: [],
  multiple: [],
  truefalse: [],
  order: ['placing'],
  match: ['placing'],
  number: ['typed'],
  text: ['typed'],
  blanks: ['typed'],
} as const

it.each(sampled(EVERY_TYPE, 1).map((question) => [question.type, question] as const))(
  'a single %s brings what it needs and nothing else',
  async (type, question) => {
    const { page, shown, chunks } = await open(
      EVERY,
      EVERY_QUIZ,
      EVERY_LEDGER,
      `question="${question.id}"`,
    )
    await shown.giveIn(question, 'right')
    await page.waitForLoadState('networkidle')
    expect(chunks()).toEqual(['after-answer', 'quiz', ...NEEDED[type]].toSorted())
  },
)

itInFull('a quiz of every type brings no view before it comes to its question', async () => {
  const { page, shown, chunks } = await open(EVERY, EVERY_QUIZ, EVERY_LEDGER)
  await page.waitForLoadState('networkidle')
  expect(chunks()).toEqual(['after-answer', 'confidence', 'quiz'])
  for (const question of EVERY_TYPE) {
    await shown.shows(question.prompt)
    await shown.giveIn(question, 'right')
    await shown.goOn()
  }
  await shown.score.waitFor()
  await page.waitForLoadState('networkidle')
  expect(chunks()).toEqual([
    'after-answer',
    'after-result',
    'confidence',
    'placing',
    'quiz',
    'typed',
  ])
})
