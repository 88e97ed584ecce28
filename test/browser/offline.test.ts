// No network, or a broken API: no answer is lost, nothing throws into the page, and the reader is told.
import type { Route } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { answerWith, ofType, useInterrupted } from '../support/pages/interrupted.ts'
import { FIRST, type QuizPage, SECOND, THIRD, tidy } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'

const { open, openQuiz } = useInterrupted(useBrowser([FAILED_REQUESTS]))

const saying = async (quiz: QuizPage) => tidy((await quiz.status.textContent()) ?? '')

it('keeps an answer that is checked offline, says so, and lets the reader go on', async () => {
  const { quiz, offline, heard } = await openQuiz()
  await quiz.choose(FIRST.wrong[0] ?? '')
  await offline(true)
  await quiz.button('Check').click()
  await quiz.status.filter({ hasText: 'No connection. Your answer is saved' }).waitFor()
  expect(await quiz.option(FIRST.wrong[0] ?? '').isChecked()).toBe(true)
  await quiz.button('Try again').waitFor()

  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
  expect(await saying(quiz)).toBe('')
  expect(ofType(heard, 'self-check:answer')).toEqual([])
})

itInFull(
  'fills the feedback in once online again, and tells the page once for each question',
  async () => {
    const { quiz, page, offline, heard } = await openQuiz()
    await offline(true)
    for (const question of [FIRST, SECOND]) {
      await quiz.choose(...question.right)
      await quiz.button('Check').click()
      await quiz.button('Try again').waitFor()
      await quiz.goOn()
    }
    await offline(false)
    const told = () => ofType(heard, 'self-check:answer').map(({ detail }) => detail.question)
    await expect
      .poll(async () => {
        // The network may be back a moment after the browser says so.
        if (told().length < 2) await page.evaluate(() => dispatchEvent(new Event('online')))
        return told().length
      }, SOON)
      .toBe(2)
    // The reader, who is elsewhere by now, is left there.
    await quiz.shows(THIRD.prompt)
    await quiz.button('Back').click()
    expect(await quiz.verdict()).toBe('Right')
    await quiz.button('Back').click()
    expect(await quiz.verdict()).toBe('Right')

    expect(told().toSorted()).toEqual([FIRST.id, SECOND.id].toSorted())
  },
)

it('keeps an answer over a reload while it waits, and sends it then', async () => {
  const { quiz, page, offline } = await openQuiz()
  await quiz.choose(...FIRST.right)
  await page.route('**/check*', (route) => route.abort())
  await quiz.button('Check').click()
  await quiz.button('Try again').waitFor()
  await page.unroute('**/check*')
  await offline(false)
  await page.reload()
  expect(await quiz.verdict()).toBe('Right')
})

itInFull('brings the result once online again, and tells the page once', async () => {
  const { quiz, offline, heard } = await openQuiz()
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  await quiz.goOn()
  await offline(true)
  await quiz.choose(...SECOND.right)
  await quiz.button('Check').click()
  await quiz.button('Try again').waitFor()
  await quiz.askForResult()
  await quiz.status.filter({ hasText: 'No connection. Your answers are saved' }).waitFor()
  await quiz.button('Try again').click()
  await quiz.status.filter({ hasText: 'No connection. Your answers are saved' }).waitFor()
  expect(ofType(heard, 'self-check:complete')).toEqual([])

  await offline(false)
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('2 right')
  await expect.poll(() => ofType(heard, 'self-check:answer').length, SOON).toBe(2)
  const [complete, ...more] = ofType(heard, 'self-check:complete')
  expect(more).toEqual([])
  expect(complete?.detail).toMatchObject({ v: 1, score: 2, maxScore: 2 })
})

const broken = {
  'a firewall that forbids it': answerWith(403, 'text/html', '<h1>Access denied</h1>'),
  'a problem of another program': answerWith(403, 'application/problem+xml', '<problem/>'),
  'a proxy that wants a login': answerWith(407, 'application/json', '{"error":"login"}'),
  'an error of the server': answerWith(500, 'application/problem+json', '{"status":500}'),
  'a page in place of JSON': answerWith(200, 'text/html', '<!doctype html><p>Please log in'),
  'JSON that breaks off': answerWith(200, 'application/json', '{"question":"course-accr'),
  'JSON of something else': answerWith(200, 'application/json', '{"ok":true}'),
  'null in place of an answer': answerWith(200, 'application/json', 'null'),
  'too many requests': answerWith(429, 'text/plain', 'Slow down'),
  'a connection that is cut': (route: Route) => route.abort('connectionreset'),
}

for (const [what, fulfil] of sampled(Object.entries(broken), 1)) {
  it(`offers Try again after ${what}, and then shows the verdict and the result`, async () => {
    const { quiz, page } = await openQuiz()
    await page.route('**/check*', fulfil)
    await page.route('**/attempts*', fulfil)
    await quiz.choose(...FIRST.right)
    await quiz.button('Check').click()
    await quiz.button('Try again').waitFor()
    expect(await quiz.option(FIRST.right[0] ?? '').isChecked()).toBe(true)
    await page.unroute('**/check*')
    await quiz.button('Try again').click()
    expect(await quiz.verdict()).toBe('Right')

    await quiz.askForResult()
    await quiz.button('Try again').waitFor()
    await page.unroute('**/attempts*')
    await quiz.button('Try again').click()
    expect(tidy((await quiz.score.textContent()) ?? '')).toBe('1 right')
  })
}

itInFull('offers Try again after a server that never answers, eight seconds later', async () => {
  const limits: number[] = []
  const { quiz, page } = await open(async (blank) => {
    await blank.exposeFunction('limited', (ms: number) => limits.push(ms))
    await blank.addInitScript(() => {
      const timeout = AbortSignal.timeout.bind(AbortSignal)
      AbortSignal.timeout = (ms) => {
        Reflect.get(window, 'limited')(ms)
        return timeout(Reflect.get(window, 'isPatient') ? ms : ms / 40)
      }
    })
  })
  await quiz.prompt.waitFor()
  await page.route('**/check*', () => {})
  await quiz.choose(...FIRST.right)
  await quiz.button('Check').click()
  await quiz.button('Try again').waitFor()
  expect(new Set(limits)).toEqual(new Set([8000]))
  await page.unroute('**/check*')
  await page.evaluate(() => Reflect.set(window, 'isPatient', true))
  await quiz.button('Try again').click()
  expect(await quiz.verdict()).toBe('Right')
})

const busy = {
  status: 429,
  headers: {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Retry-After': '30',
  },
}

itInFull.each([
  ['sooner than other readers, by chance', 0, 1000],
  ['later than other readers, by chance', 0.99, 3000],
  ['not before the time that a busy server asks for', 0, 29_000, busy],
])('asks again by itself %s', async (_, chance, early, answer?: typeof busy) => {
  let asked = 0
  const { quiz, page } = await open(async (blank) => {
    await blank.clock.install()
    await blank.addInitScript((fixed) => Object.assign(Math, { random: () => fixed }), chance)
  })
  await page.route('**/check*', (route) => {
    asked += 1
    return answer ? route.fulfill(answer) : route.abort()
  })
  await quiz.choose(...FIRST.right)
  await quiz.button('Check').click()
  await quiz.button('Try again').waitFor()
  await page.clock.fastForward(early)
  expect(asked).toBe(1)
  await page.clock.fastForward(1000)
  await expect.poll(() => asked, SOON).toBe(2)
})

it('asks again by itself after a while', async () => {
  const { quiz, page } = await open((blank) => blank.clock.install())
  await page.route('**/check*', (route) => route.abort())
  await quiz.choose(...FIRST.right)
  await quiz.button('Check').click()
  await quiz.button('Try again').waitFor()
  await page.unroute('**/check*')
  await page.clock.fastForward('01:00')
  expect(await quiz.verdict()).toBe('Right')
})

itInFull('says that an answer was refused, and keeps the choice to be checked again', async () => {
  const { quiz, page, heard } = await openQuiz()
  await page.route('**/check*', answerWith(422, 'application/problem+json', '{"status":422}'))
  await quiz.choose(FIRST.right[0] ?? '')
  await quiz.button('Check').click()
  await quiz.status.filter({ hasText: 'couldn’t check this answer' }).waitFor()
  expect(await quiz.option(FIRST.right[0] ?? '').isChecked()).toBe(true)
  expect(ofType(heard, 'self-check:answer')).toEqual([])
  await page.unroute('**/check*')
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Right')
})

itInFull(
  'says that an answer was refused beside its question, and not beside another',
  async () => {
    const { quiz, page } = await openQuiz()
    const isLeft = Promise.withResolvers<void>()
    await page.route('**/check*', async (route) => {
      await isLeft.promise
      await answerWith(422, 'application/problem+json', '{"status":422}')(route)
    })
    await quiz.choose(FIRST.right[0] ?? '')
    await quiz.button('Check').click()
    await quiz.goOn()
    await quiz.shows(SECOND.prompt)
    isLeft.resolve()
    await page.waitForFunction(
      ([key, id]) => JSON.parse(localStorage[key]).items[id].status === 'open',
      [`self-check:1:${inject('workerOrigin')}/honey-bees`, FIRST.id] as const,
    )
    expect(tidy((await quiz.status.textContent()) ?? '')).toBe('')
    await quiz.button('Back').click()
    await quiz.status.filter({ hasText: 'couldn’t check this answer' }).waitFor()
    expect(await quiz.option(FIRST.right[0] ?? '').isChecked()).toBe(true)
    await page.unroute('**/check*')
    await quiz.button('Check').click()
    expect(await quiz.verdict()).toBe('Right')
  },
)
