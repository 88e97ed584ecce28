// A page brings the views that its questions need, and not a byte of any other: what it
// asks our origin for is compared with the list of chunks, whole and by name.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import type { Catalogue, Quiz } from '../../content/schema.ts'
import { useBrowser } from '../support/browse.ts'
import { CLAIMS, CLAIMS_LEDGER, CLAIMS_QUIZ } from '../support/claims.ts'
import { EVERY, EVERY_LEDGER, EVERY_QUIZ, EVERY_TYPE } from '../support/every-type.ts'
import { element, loaderScript, useHosts } from '../support/host.ts'
import { words } from '../support/known.ts'
import { QuizPage } from '../support/quiz-page.ts'
import { serveQuiz } from '../support/serve-quiz.ts'

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

async function open(catalogue: Catalogue, quiz: Quiz, ledger: typeof CLAIMS_LEDGER, more = '') {
  const page = await browse.blank()
  await serveQuiz(page, origin, catalogue, ledger)
  const chunks = chunksOf(page)
  const body = element(origin, `quiz="${quiz.id}" ${more}`) + loaderScript(origin)
  await page.goto((await serve(body)).url)
  const shown = new QuizPage(page)
  await shown.prompt.waitFor()
  return { page, shown, chunks }
}

it('a quiz of choices alone brings two, from the first question to the result', async () => {
  const { page, shown, chunks } = await open(CLAIMS, CLAIMS_QUIZ, CLAIMS_LEDGER)
  for (const { prompt } of CLAIMS_QUIZ.questions) {
    await shown.shows(words(prompt.text))
    await shown.options.first().check()
    await shown.button('Check').click()
    await shown.verdict()
    await shown.goOn()
  }
  await shown.score.waitFor()
  await page.waitForLoadState('networkidle')
  expect(chunks()).toEqual(['after-answer', 'quiz'])
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

it.each(EVERY_TYPE.map((question) => [question.type, question] as const))(
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

it('a quiz of every type brings no view before it comes to its question', async () => {
  const { page, shown, chunks } = await open(EVERY, EVERY_QUIZ, EVERY_LEDGER)
  await page.waitForLoadState('networkidle')
  expect(chunks()).toEqual(['after-answer', 'quiz'])
  for (const question of EVERY_TYPE) {
    await shown.shows(question.prompt)
    await shown.giveIn(question, 'right')
    await shown.goOn()
  }
  await shown.score.waitFor()
  expect(chunks()).toEqual(['after-answer', 'placing', 'quiz', 'typed'])
})
