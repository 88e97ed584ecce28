// Progress lives in the reader's browser: it survives a reload, a refused storage and
// a spoilt one, and goes when the reader says so.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import {
  AUTHORED,
  authored,
  FIRST,
  hear,
  QuizPage,
  SECOND,
  tidy,
} from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { element, loaderScript, snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()

const origin = inject('workerOrigin')
const KEY = `self-check:1:${origin}/honey-bees`
async function host(): Promise<string> {
  return (await serve(snippet(inject('workerOrigin')))).url
}

async function openQuiz(url: string, prepare?: (page: Page) => Promise<unknown>) {
  const page = await browse.blank()
  await prepare?.(page)
  await page.goto(url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return quiz
}

/** A visitor whose storage holds `text` under our key. */
function openWith(url: string, text: string): Promise<QuizPage> {
  return openQuiz(url, (page) =>
    page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [KEY, text] as const),
  )
}

const KEPT = 'Your answers stay in this browser.'

const keptBy = ({ page }: QuizPage) => page.evaluate((key) => localStorage.getItem(key), KEY)

it('is at the same question after a reload, with answers and feedback', async () => {
  const quiz = await openQuiz(await host())
  await quiz.answer(FIRST.wrong[0] ?? '')
  await quiz.goOn()
  await quiz.answer(...SECOND.right)
  await quiz.page.reload()

  await quiz.shows(SECOND.prompt)
  expect(await quiz.verdict()).toBe('Right')
  await quiz.element.getByText('Tell me more').click()
  await quiz.feedback.getByText(SECOND.explanation).waitFor()
  await quiz.button('Back').click()
  expect(await quiz.verdict()).toBe('Not quite')
  expect(await quiz.option(FIRST.wrong[0] ?? '').isChecked()).toBe(true)
  await quiz.skipToEnd()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('1 right, 1 to revisit')
})

itInFull('keeps an option that was chosen and not yet checked', async () => {
  const quiz = await openQuiz(await host())
  const question = authored('waggle-dance')
  await quiz.choose(FIRST.options[2] ?? '')
  await quiz.skipTo(question)
  await quiz.choose(...question.right)
  await quiz.page.reload()

  await quiz.shows(question.prompt)
  for (const name of question.options) {
    expect(await quiz.option(name).isChecked()).toBe(question.right.includes(name))
  }
  expect(await quiz.feedback.count()).toBe(0)
  for (const _ of AUTHORED.slice(0, AUTHORED.indexOf(question))) await quiz.button('Back').click()
  expect(await quiz.option(FIRST.options[2] ?? '').isChecked()).toBe(true)
})

it('shows the result again after a reload', async () => {
  const quiz = await openQuiz(await host())
  await quiz.skipToEnd()
  await quiz.page.reload()
  await quiz.score.waitFor()
})

itInFull('works from memory where the storage is refused', async () => {
  const quiz = await openQuiz(await host(), (page) =>
    page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      }),
    ),
  )
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  await quiz.goOn()
  await quiz.button('Back').click()
  expect(await quiz.verdict()).toBe('Right')
  // Taken out of the page and put in anew, as pages with routers do.
  await quiz.element.evaluate((one) => one.replaceWith(one.cloneNode(true)))
  expect(await quiz.verdict()).toBe('Right')
  await quiz.skipToEnd()
  const forget = await quiz.more('Delete my answers')
  await forget.waitFor()
  expect(await quiz.element.getByText(KEPT).count()).toBe(0)
  await forget.click()
  await quiz.shows(FIRST.prompt)
  expect(await quiz.element.getByRole('radio', { checked: true }).count()).toBe(0)
})

itInFull('works from memory where the storage is full', async () => {
  const quiz = await openQuiz(await host(), (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError')
      }
    }),
  )
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
})

const attempt = '6f1c0a52-8d3b-4c1e-9a57-0d2f4b6c8e10'
const spoilt: Readonly<Record<string, unknown>> = {
  'no JSON': 'undefined',
  'cut-off JSON': `{"attempt":"${attempt}","items":{"course-acc`,
  null: null,
  'a list': [],
  'no items': { attempt, items: null },
  'items that are none': { attempt, index: 0, items: { 'bee-on-a-flower': null, other: 7 } },
  'a place before the first': { attempt, index: -3, items: {} },
  'a place between two': { attempt, index: 0.5, items: {} },
  'a place after the last': { attempt, index: 1e9, items: {} },
  'a status of somebody else': {
    attempt,
    index: 0,
    items: { 'bee-on-a-flower': { revision: 1, status: 'done', response: 'worker' } },
  },
  'an answer on its way that is none': {
    attempt,
    index: 0,
    items: { 'bee-on-a-flower': { revision: 1, status: 'waiting' } },
  },
  'a check without its verdict': {
    attempt,
    index: 0,
    items: { 'bee-on-a-flower': { revision: 1, status: 'checked', response: 'worker' } },
  },
  'a verdict that is none': {
    attempt,
    index: 0,
    items: {
      'bee-on-a-flower': { revision: 1, status: 'checked', response: 'worker', verdict: {} },
    },
  },
  'a response of another type': {
    attempt,
    index: 0,
    items: { 'bee-on-a-flower': { revision: 1, status: 'open', response: { a: 1 } } },
  },
  'the data of a newer version': {
    v: 9,
    attempt,
    index: 0,
    answers: [{ id: 'bee-on-a-flower' }],
    items: { 'bee-on-a-flower': { revision: 1, status: 'queued', response: ['worker'], at: {} } },
  },
  'a result that is none': { attempt, index: 0, items: {}, result: { revision: 1 } },
}

for (const [what, kept] of sampled(Object.entries(spoilt), 1)) {
  it(`survives ${what} in the storage`, async () => {
    const text = typeof kept === 'string' ? kept : JSON.stringify(kept)
    const quiz = await openWith(await host(), text)
    while (await quiz.button('Back').isVisible()) await quiz.button('Back').click()
    await quiz.shows(FIRST.prompt)
    expect(await quiz.answer(...FIRST.right)).toBe('Right')
  })
}

itInFull('scores an attempt whose kept id is none', async () => {
  const quiz = await openWith(await host(), JSON.stringify({ attempt: 'me', index: 0, items: {} }))
  await quiz.answer(...FIRST.right)
  await quiz.skipToEnd()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('1 right')
})

itInFull(
  'drops what was answered to another revision of a question, and keeps the rest',
  async () => {
    const url = await host()
    const quiz = await openQuiz(url)
    await quiz.answer(...FIRST.right)
    await quiz.goOn()
    await quiz.answer(...SECOND.right)
    const kept = (await keptBy(quiz)) ?? ''
    const changed = JSON.parse(kept)
    changed.items[FIRST.id].revision += 1

    const again = await openWith(url, JSON.stringify(changed))
    await again.shows(FIRST.prompt)
    await again.button('Check').waitFor()
    expect(await again.element.getByRole('radio', { checked: true }).count()).toBe(0)
    await again.button('Skip').click()
    await again.shows(SECOND.prompt)
    expect(await again.verdict()).toBe('Right')
  },
)

it('says where the answers are, and leaves nothing behind after Delete my answers', async () => {
  const quiz = await openQuiz(await host())
  await quiz.answer(...FIRST.right)
  await quiz.skipToEnd()
  expect(await keptBy(quiz)).toContain(FIRST.id)
  const forget = await quiz.more('Delete my answers')
  await quiz.element.getByText(KEPT).waitFor()
  await forget.click()
  await quiz.shows(FIRST.prompt)
  expect(await quiz.status.textContent()).toMatch(/deleted/)
  expect(await quiz.page.evaluate(() => localStorage.length)).toBe(0)
  await quiz.page.reload()
  await quiz.shows(FIRST.prompt)
  expect(await quiz.element.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await quiz.feedback.count()).toBe(0)
})

itInFull('leaves nothing of the whole behind where a set of it was asked again', async () => {
  const quiz = await openQuiz(await host())
  await quiz.answer(...FIRST.right)
  await quiz.goOn()
  await quiz.giveIn(SECOND, 'wrong')
  await quiz.skipToEnd()
  await quiz.button('Retry the one to revisit').click()
  await quiz.shows(SECOND.prompt)
  await quiz.skipToEnd()
  await (await quiz.more('Delete my answers')).click()
  await quiz.status.filter({ hasText: 'Your answers have been deleted' }).waitFor()
  expect(await quiz.page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

itInFull('keeps apart two elements that show different questions of one quiz', async () => {
  const ids = [FIRST.id, SECOND.id]
  const body = ids.map((id) => element(origin, `quiz="honey-bees" question="${id}"`))
  const page = await browse.open((await serve(body.join('') + loaderScript(origin))).url)
  const [one, other] = [0, 1].map((at) => new QuizPage(page, page.locator('self-check').nth(at)))
  if (!one || !other) throw new Error('Two elements were asked for.')
  await one.shows(FIRST.prompt)
  await other.shows(SECOND.prompt)
  await one.choose(FIRST.right[0] ?? '')
  await other.answer(...SECOND.right)
  expect(await one.option(FIRST.right[0] ?? '').isChecked()).toBe(true)
  await one.button('Check').click()
  expect(await one.verdict()).toBe('Right')

  await page.reload()
  expect(await one.verdict()).toBe('Right')
  expect(await other.verdict()).toBe('Right')
})

it.each(
  sampled(
    [
      ['the same store', '', 1],
      ['the memory of the page', 'storage="none"', 1],
      ['another store', 'storage="session"', 0],
    ] as const,
    1,
  ),
)('shows in two elements of one quiz what is kept in %s', async (_, second, shown) => {
  const first = second.includes('none') ? second : ''
  const body = [first, second].map((more) => element(origin, `quiz="honey-bees" ${more}`))
  const page = await browse.open((await serve(body.join('') + loaderScript(origin))).url)
  const [one, other] = [0, 1].map((at) => new QuizPage(page, page.locator('self-check').nth(at)))
  if (!one || !other) throw new Error('Two elements were asked for.')
  await other.shows(FIRST.prompt)
  await one.answer(...FIRST.right)
  if (shown) await other.feedback.waitFor()
  expect(await other.feedback.count()).toBe(shown)
})

/** Checks are held until they are let go, in the order in which they were sent. */
async function holdChecks(page: Page) {
  const sent: (() => Promise<unknown>)[] = []
  await page.route('**/check*', async (route) => {
    const isLetGo = Promise.withResolvers<void>()
    sent.push(async () => {
      isLetGo.resolve()
      await (await route.request().response())?.finished()
    })
    await isLetGo.promise
    await route.continue()
  })
  /** Waits for it to be sent, lets it go, and waits for its answer. */
  const letGo = async (index: number) => {
    await expect.poll(() => sent.length, SOON).toBeGreaterThan(index)
    await sent[index]?.()
  }
  const isSent = (count: number) => expect.poll(() => sent.length, SOON).toBe(count)
  return { letGo, isSent }
}

/** The first answer is on its way, and held there. */
async function checkSlowly() {
  const page = await browse.blank()
  const heard = await hear(page)
  const checks = await holdChecks(page)
  await page.goto(await host())
  const quiz = new QuizPage(page)
  await quiz.choose(...FIRST.right)
  await quiz.button('Check').click()
  await checks.isSent(1)
  return { quiz, checks, heard }
}

describe('an element that is filled anew while an answer is checked', () => {
  itInFull('tells the page of that answer once', async () => {
    const { quiz, checks, heard } = await checkSlowly()
    await quiz.element.evaluate((one) => one.setAttribute('lang', 'en-GB'))
    await checks.isSent(2)
    await checks.letGo(0)
    await checks.letGo(1)
    expect(await quiz.verdict()).toBe('Right')
    const answers = heard.filter(({ type }) => type === 'self-check:answer')
    expect(answers).toHaveLength(1)
  })

  itInFull('does not bring back what is forgotten meanwhile', async () => {
    const { quiz, checks } = await checkSlowly()
    await quiz.element.evaluate((one) => one.setAttribute('lang', 'en-GB'))
    await checks.isSent(2)
    await quiz.element.evaluate((one) => (one as HTMLElement & { reset(): void }).reset())
    await checks.letGo(0)
    await checks.letGo(1)
    await quiz.button('Skip').click()
    await quiz.choose(...SECOND.right)
    await quiz.button('Check').click()
    await checks.letGo(2)
    expect(await quiz.verdict()).toBe('Right')
    const kept = JSON.parse((await keptBy(quiz)) ?? '')
    expect(Object.keys(kept.items)).toEqual([SECOND.id])
  })

  itInFull('still gets its verdict where it is only moved', async () => {
    const { quiz, checks } = await checkSlowly()
    const element = await quiz.element.elementHandle()
    await element?.evaluate((one) => one.remove())
    await checks.letGo(0)
    await element?.evaluate((one) => document.body.append(one))
    expect(await quiz.verdict()).toBe('Right')
  })
})
