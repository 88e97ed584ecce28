// Another try before the answer, and hints on the way, as a reader meets them.
import { expect, inject, it } from 'vitest'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { single } from '../../content/questions/single.ts'
import { REVISED_QUIZ } from '../fixtures/content/revised-quiz.ts'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { QuizPage, tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveRevised } from '../support/serve/serve-fixtures.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()

const { guide } = REVISED_QUIZ

const quiz: CheckQuiz = {
  id: 'legs',
  kind: 'check',
  title: 'Legs',
  description: 'Who has how many.',
  lang: 'en',
  guide,
  tries: 3,
  questions: ['beetle', 'spider'].map((id) =>
    single({
      id,
      section: 'counting',
      prompt: `How many legs has a ${id}?`,
      options: {
        two: { text: 'Two', feedback: 'That is a bird.' },
        six: { text: 'Six', feedback: 'As every insect.' },
        eight: { text: 'Eight', feedback: 'As every arachnid.' },
      },
      key: id === 'spider' ? 'eight' : 'six',
      explanation: 'Counted twice.',
      hints: ['More than a bird.', 'An even number above four.'],
    }),
  ),
  bands: [{ id: 'all', from: 0, title: 'Counted', text: 'So it is.' }],
}

const origin = inject('workerOrigin')

async function open(more: Partial<CheckQuiz> = {}) {
  const page = await browse.blank()
  const attempts = await serveRevised(page, origin, { ...quiz, ...more })
  await page.goto((await serve(element(origin, 'quiz="legs"') + loaderScript(origin))).url)
  const shown = new QuizPage(page)
  await shown.prompt.waitFor()
  return { page, quiz: shown, attempts }
}

it('says why the option does not hold, keeps the answer back, and lets the reader try again', async () => {
  const { quiz } = await open()
  expect(await quiz.answer('Two')).toBe('Not quite')
  await quiz.feedback.getByText('That is a bird.').waitFor()
  for (const secret of ['Right answer', 'As every insect.', 'Counted twice.', 'Tell me more'])
    expect(await quiz.element.getByText(secret).count(), secret).toBe(0)
  await quiz.button('Next question').waitFor()

  await quiz.button('Try again').click()
  expect(await quiz.feedback.count()).toBe(0)
  expect(await quiz.answer('Eight')).toBe('Not quite')
  await quiz.button('Try again').click()
  // The last one: from here on the answer is told.
  expect(await quiz.answer('Two')).toBe('Not quite')
  await quiz.feedback.getByText('Tell me more').click()
  await quiz.feedback.getByText('Counted twice.').waitFor()
  expect(await quiz.button('Try again').count()).toBe(0)
})

it('tells the answer to a reader who wants no other try', async () => {
  const { quiz } = await open()
  await quiz.answer('Two')
  await quiz.button('Show me the answer').click()
  await quiz.feedback.getByText('Tell me more').click()
  await quiz.feedback.getByText('Counted twice.').waitFor()
  await quiz.part('Right answer').filter({ hasText: 'Six' }).waitFor()
})

itInFull('goes on without another try, and scores the last response', async () => {
  const { quiz } = await open()
  await quiz.answer('Two')
  await quiz.button('Try again').click()
  expect(await quiz.answer('Six')).toBe('Right')
  await quiz.goOn()
  await quiz.answer('Two')
  await quiz.button('See how you did').click()
  await quiz.element.getByRole('heading', { name: '1 right, 1 to revisit' }).waitFor()
})

itInFull('scores what was given in last, where another try was begun and left', async () => {
  const { page, quiz, attempts } = await open({ confidence: true })
  await quiz.choose('Two')
  await quiz.radio('Sure').check()
  await quiz.button('Check').click()
  await quiz.verdict()
  await quiz.button('Try again').click()
  await quiz.answer('Eight')
  await quiz.button('Try again').click()
  await quiz.choose('Six')
  await page.reload()
  await quiz.skipToEnd()
  expect(attempts.at(-1)).toMatchObject({
    answers: [{ question: 'beetle', response: 'eight', first: 'two', confidence: 'sure' }],
  })
  await quiz.element.getByText('How sure you were').click()
  await quiz.element.getByText('0 of 1 right').waitFor()
})

itInFull('scores the rest where what was given in last is spoilt', async () => {
  const { page, quiz, attempts } = await open()
  await quiz.answer('Two')
  await quiz.button('Try again').click()
  await page.evaluate((key) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? '')
    kept.items.beetle.given = { response: { a: 1 } }
    localStorage.setItem(key, JSON.stringify(kept))
  }, `self-check:1:${origin}/legs`)
  await page.reload()
  await quiz.button('Skip').click()
  await quiz.answer('Eight')
  await quiz.goOn()
  await quiz.score.waitFor()
  expect(attempts.at(-1)).toMatchObject({ answers: [{ question: 'spider' }] })
})

itInFull('keeps the tries over a reload', async () => {
  const { page, quiz } = await open()
  await quiz.answer('Two')
  await quiz.button('Try again').click()
  await quiz.answer('Eight')
  await page.reload()
  await quiz.button('Try again').click()
  expect(await quiz.answer('Two')).toBe('Not quite')
  await quiz.feedback.getByText('Tell me more').click()
  await quiz.feedback.getByText('Counted twice.').waitFor()
})

it('gives hints one at a time, each fetched because it was asked for', async () => {
  const { page, quiz } = await open()
  const asked: unknown[] = []
  page.on('request', (request) => {
    if (request.url().includes('/hint')) asked.push(JSON.parse(request.postData() ?? '{}'))
  })
  await quiz.choose('Two')
  await quiz.button('Show a hint').click()
  await quiz.element.getByText('More than a bird.').waitFor()
  expect(await quiz.element.getByText('An even number').count()).toBe(0)
  expect(await quiz.option('Two').isChecked()).toBe(true)
  await quiz.button('Show a hint').click()
  await quiz.element.getByText('An even number above four.').waitFor()
  expect(await quiz.button('Show a hint').count()).toBe(0)
  expect(asked).toEqual([
    { question: 'beetle', number: 1 },
    { question: 'beetle', number: 2 },
  ])
})

itInFull('says that a hint did not come, and asks for it again', async () => {
  const { page, quiz } = await open()
  await quiz.choose('Two')
  await page.route('**/hint*', (route) => route.abort())
  await quiz.button('Show a hint').click()
  await quiz.status.filter({ hasText: 'We couldn’t load this.' }).waitFor()
  expect(await quiz.element.locator('[part=hints]').count()).toBe(0)
  await page.unroute('**/hint*')
  await quiz.button('Show a hint').click()
  await quiz.element.getByText('More than a bird.').waitFor()
  expect(tidy((await quiz.status.textContent()) ?? '')).toBe('')
})
