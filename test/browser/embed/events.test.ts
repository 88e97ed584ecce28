// What the element tells its page, and what the page may tell it: events, attributes,
// properties, methods and states.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../../support/browser/browse.ts'
import {
  AUTHORED,
  AUTHORED_CHOICES,
  authored,
  FIRST,
  type Heard,
  hear,
  QuizPage,
  SECOND,
  tidy,
} from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = 'quiz="honey-bees"'
/** The page of a result. */
const RESULT = new RegExp(`^${origin}/r/[\\w-]{30,60}$`)

interface Opened {
  readonly quiz: QuizPage
  readonly page: Page
  readonly heard: Heard[]
}

async function open(
  attributes = QUIZ,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Opened> {
  const page = await browse.blank()
  const heard = await hear(page)
  await prepare(page)
  await page.goto((await serve(snippet(origin, attributes))).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return { quiz, page, heard }
}

const types = (heard: readonly Heard[]) => heard.map(({ type }) => type.slice('self-check:'.length))
const call = (quiz: QuizPage, name: string) =>
  quiz.element.evaluate((host, method) => Reflect.get(host, method).call(host), name)
const stateOf = (quiz: QuizPage) =>
  quiz.element.evaluate((host) => ({
    data: host.dataset.state,
    css: ['loading', 'ready', 'active', 'done', 'error'].filter((one) =>
      host.matches(`:state(${one})`),
    ),
  }))

describe('events', () => {
  it('come in order, with the quiz, its revision and no text of a choice', async () => {
    const { quiz, heard } = await open()
    expect(await stateOf(quiz)).toEqual({ data: 'ready', css: ['ready'] })
    await quiz.answer(...FIRST.right)
    expect(await stateOf(quiz)).toEqual({ data: 'active', css: ['active'] })
    await quiz.skipToEnd()
    await expect.poll(() => types(heard), SOON).toEqual(['ready', 'start', 'answer', 'complete'])
    expect(await stateOf(quiz)).toEqual({ data: 'done', css: ['done'] })
    for (const { detail } of heard) {
      expect(detail).toMatchObject({ v: 1, quiz: 'honey-bees' })
      expect(detail.revision).toBeGreaterThan(0)
      const text = JSON.stringify(detail)
      for (const { options } of AUTHORED_CHOICES)
        for (const name of options) expect(text).not.toContain(name)
    }
    const [, start, answer, complete] = heard.map(({ detail }) => detail)
    expect(start).toMatchObject({ resumed: false })
    expect(answer).toMatchObject({ question: FIRST.id, index: 0, correct: true, score: 1 })
    expect(complete).toMatchObject({
      asked: AUTHORED.length,
      answered: 1,
      score: 1,
      maxScore: 1,
    })
    const result = await quiz.element.evaluate((host) => Reflect.get(host, 'result'))
    expect(result).toMatchObject({ score: 1, maxScore: 1 })
  })

  itInFull('say after a reload that an earlier visit is gone on with', async () => {
    const { quiz, page, heard } = await open()
    await quiz.answer(...FIRST.right)
    await page.reload()
    await quiz.goOn()
    await expect
      .poll(() => types(heard), SOON)
      .toEqual(['ready', 'start', 'answer', 'ready', 'start'])
    expect(heard.at(-1)?.detail).toMatchObject({ resumed: true })
  })

  itInFull('leave the state as it was after a reload, and come no second time', async () => {
    const { quiz, page, heard } = await open()
    await quiz.answer(...FIRST.right)
    await page.reload()
    await quiz.verdict()
    await expect.poll(() => stateOf(quiz), SOON).toEqual({ data: 'active', css: ['active'] })
    await quiz.skipToEnd()
    await expect.poll(() => stateOf(quiz), SOON).toEqual({ data: 'done', css: ['done'] })
    const result = () => quiz.element.evaluate((host) => Reflect.get(host, 'result'))
    const before = await result()
    expect(before).toMatchObject({ score: 1, asked: AUTHORED.length })
    await page.reload()
    await quiz.score.waitFor()
    await expect.poll(() => stateOf(quiz), SOON).toEqual({ data: 'done', css: ['done'] })
    expect(await result()).toEqual(before)
    expect(types(heard).filter((type) => type === 'complete')).toEqual(['complete'])
    await quiz.button('Review my answers').click()
    await expect.poll(() => stateOf(quiz), SOON).toEqual({ data: 'active', css: ['active'] })
    await call(quiz, 'reset')
    await expect.poll(() => stateOf(quiz), SOON).toEqual({ data: 'ready', css: ['ready'] })
  })

  itInFull('say of each attempt that it was begun', async () => {
    const { quiz, page, heard } = await open()
    await quiz.answer(...FIRST.right)
    await page.reload()
    await quiz.skipToEnd()
    await (await quiz.more('Start over')).click()
    await quiz.shows(FIRST.prompt)
    expect(await stateOf(quiz)).toEqual({ data: 'ready', css: ['ready'] })
    await quiz.choose(FIRST.right[0] ?? '')
    expect(await stateOf(quiz)).toEqual({ data: 'active', css: ['active'] })
    await quiz.skipToEnd()
    const begun = ['ready', 'start', 'answer', 'ready', 'start', 'complete', 'start', 'complete']
    await expect.poll(() => types(heard), SOON).toEqual(begun)
    const starts = heard.filter(({ type }) => type === 'self-check:start')
    expect(starts.map(({ detail }) => detail.resumed)).toEqual([false, true, false])
  })

  it('bubble, and cross shadow boundaries', async () => {
    const page = await browse.blank()
    await page.goto((await serve('<div id="outer"></div>')).url)
    const heard = page.evaluate(() => {
      const outer = document.querySelector('#outer')
      const root = outer?.attachShadow({ mode: 'open' })
      const host = document.createElement('self-check')
      host.setAttribute('quiz', 'honey-bees')
      root?.append(host)
      return new Promise<string>((resolve) =>
        document.addEventListener('self-check:ready', ({ target }) =>
          resolve(target instanceof Element ? target.id : ''),
        ),
      )
    })
    await page.addScriptTag({ type: 'module', url: `${origin}/v1.js` })
    expect(await heard).toBe('outer')
  })

  itInFull('tell that storage is refused, once, and everything works from memory', async () => {
    const { quiz, heard } = await open(QUIZ, (page) =>
      page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('Refused', 'SecurityError')
        }
        Object.defineProperty(window, 'localStorage', { get: refuse })
        Object.defineProperty(window, 'sessionStorage', { get: refuse })
      }),
    )
    await quiz.finish()
    const errors = heard.filter(({ type }) => type === 'self-check:error')
    expect(errors.map(({ detail }) => detail)).toMatchObject([{ stage: 'storage', fatal: false }])
    expect(types(heard).at(-1)).toBe('complete')
  })

  itInFull('tell that storage is full', async () => {
    const { quiz, heard } = await open(QUIZ, (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full', 'QuotaExceededError')
        }
      }),
    )
    expect(await quiz.answer(...FIRST.right)).toBe('Right')
    await quiz.goOn()
    await quiz.button('Back').click()
    expect(await quiz.verdict()).toBe('Right')
    const errors = heard.filter(({ type }) => type === 'self-check:error')
    expect(errors).toHaveLength(1)
  })

  itInFull('tell that the score cannot be had for now, and that is not the end', async () => {
    const { quiz, page, heard } = await open()
    await page.route(/\/attempts\b/, (route) => route.abort())
    await quiz.askForResult()
    await quiz.button('Try again').waitFor()
    expect(heard.at(-1)).toMatchObject({
      type: 'self-check:error',
      detail: { stage: 'score', fatal: false },
    })
    expect((await stateOf(quiz)).data).not.toBe('error')
  })
})

describe('sharing', () => {
  const withoutSheet = (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'canShare', { value: undefined })
    })

  async function finished(attributes = QUIZ, prepare = withoutSheet): Promise<Opened> {
    const opened = await open(attributes, prepare)
    await opened.quiz.answer(...FIRST.right)
    await opened.quiz.skipToEnd()
    return opened
  }

  it('copies the link, says so, and tells the page before', async () => {
    const { quiz, page, heard } = await finished()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await quiz.button('Share this result').click()
    await quiz.status.filter({ hasText: 'Link copied.' }).waitFor()
    const { detail } = heard.find(({ type }) => type === 'self-check:share') ?? {}
    expect(detail).toMatchObject({ method: 'copy', url: expect.stringMatching(RESULT) })
    expect(detail?.text).toContain('1 of 1')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(detail?.url)
  })

  itInFull('is left to a page that cancels it', async () => {
    const { quiz, page } = await finished()
    await page.evaluate(() => {
      document.addEventListener('self-check:share', (event) => event.preventDefault())
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not asked for.'))
    })
    await quiz.button('Share this result').click()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(tidy((await quiz.status.textContent()) ?? '')).toBe('')
    expect(await quiz.element.getByRole('textbox').count()).toBe(0)
  })

  itInFull('falls to the old command, and last to a field with the link selected', async () => {
    const { quiz, page } = await finished()
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    })
    await quiz.button('Share this result').click()
    await quiz.status.filter({ hasText: 'Link copied.' }).waitFor()
    await page.evaluate(() => {
      document.execCommand = () => false
    })
    await quiz.button('Share this result').click()
    const field = quiz.element.getByRole('textbox', { name: 'Link to share' })
    await quiz.status.filter({ hasText: 'Copy the link from this field.' }).waitFor()
    const link = await field.inputValue()
    expect(link).toMatch(RESULT)
    const selected = await field.evaluate((one) => {
      const { selectionStart, selectionEnd, value } = one as HTMLInputElement
      return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
    })
    expect(selected).toBe(link)
  })

  const sheet = (outcome: string) => (page: Page) =>
    page.addInitScript((name) => {
      const shared: unknown[] = []
      Object.assign(window, { shared })
      Object.defineProperty(Navigator.prototype, 'canShare', { value: () => true })
      Object.defineProperty(Navigator.prototype, 'share', {
        value: async (data: unknown) => {
          shared.push(data)
          if (name) throw new DOMException('', name)
        },
      })
    }, outcome)

  it.each(
    sampled(
      [
        ['opens the sheet of the system where there is one', ''],
        ['is silent when the reader closes that', 'AbortError'],
      ] as const,
      1,
    ),
  )('%s', async (_, outcome) => {
    const { quiz, page } = await finished(QUIZ, sheet(outcome))
    await quiz.button('Share this result').click()
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'shared').length), SOON).toBe(1)
    expect(tidy((await quiz.status.textContent()) ?? '')).toBe('')
  })

  itInFull('copies where a frame may not open the sheet', async () => {
    const { quiz } = await finished(QUIZ, sheet('NotAllowedError'))
    await quiz.button('Share this result').click()
    await quiz.status.filter({ hasText: 'Link copied.' }).waitFor()
  })

  it.each(
    sampled(
      [
        ["leads to the page's own post", '/my-post?x=1', '/my-post?x=1'],
        ['leads nowhere else', 'https://elsewhere.example/', undefined],
      ] as const,
      1,
    ),
  )('%s where share-url says so', async (_, shareUrl, path) => {
    const { quiz, page, heard } = await finished(`${QUIZ} share-url="${shareUrl}"`)
    await quiz.button('Share this result').click()
    await expect.poll(() => types(heard).at(-1), SOON).toBe('share')
    const { url } = heard.at(-1)?.detail ?? {}
    if (!path) return expect(url).toMatch(RESULT)
    const [address, code] = String(url).split('#self-check=')
    expect(address).toBe(new URL(path, page.url()).href)
    expect(code).toMatch(/^[\w-]{30,60}$/)
  })

  itInFull('is not offered where hide says so', async () => {
    const { quiz } = await finished(`${QUIZ} hide="share"`)
    expect(await quiz.button('Share this result').count()).toBe(0)
  })
})

describe('attributes and properties', () => {
  it('mirror each other, and what was set before the script came counts', async () => {
    const page = await browse.blank()
    await page.goto((await serve('<p>A page that sets properties</p>')).url)
    const seen = page.evaluate(async () => {
      const host = document.createElement('self-check')
      Object.assign(host, { quiz: 'honey-bees', theme: 'dark', headingLevel: '5' })
      document.body.append(host)
      await new Promise((resolve) => host.addEventListener('self-check:ready', resolve))
      const before = ['quiz', 'theme', 'heading-level'].map((name) => host.getAttribute(name))
      host.setAttribute('share-url', '/post')
      Reflect.set(host, 'theme', null)
      const shareUrl: unknown = Reflect.get(host, 'shareUrl')
      return { before, shareUrl, hasTheme: host.hasAttribute('theme') }
    })
    await page.addScriptTag({ type: 'module', url: `${origin}/v1.js` })
    expect(await seen).toEqual({
      before: ['honey-bees', 'dark', '5'],
      shareUrl: '/post',
      hasTheme: false,
    })
  })

  const changes: Readonly<Record<string, string>> = {
    theme: 'dark',
    'heading-level': '4',
    lang: 'en-GB',
    hide: 'share',
    'share-url': '/post',
    'inherit-font': '',
    storage: 'session',
    api: origin,
    loading: 'eager',
    mode: 'inline',
  }

  it.each(sampled(Object.entries(changes), 1))(
    '%s changes, and no answer is lost',
    async (name, value) => {
      const { quiz } = await open()
      await quiz.answer(...FIRST.right)
      await quiz.goOn()
      await quiz.choose(SECOND.right[0] ?? '')
      await quiz.element.evaluate((host, [key, to]) => host.setAttribute(key, to), [
        name,
        value,
      ] as const)
      await quiz.shows(SECOND.prompt)
      await expect.poll(() => quiz.option(SECOND.right[0] ?? '').isChecked(), SOON).toBe(true)
      await quiz.button('Back').click()
      expect(await quiz.verdict()).toBe('Right')
    },
  )

  itInFull('the quiz may be named by the address of its page', async () => {
    const { quiz } = await open(`quiz="${origin}/q/honey-bees?lang=en#top"`)
    await quiz.shows(FIRST.prompt)
  })

  it.each(sampled(['session', 'none'], 1))(
    'storage="%s" writes nothing for good',
    async (storage) => {
      const { quiz, page } = await open(`${QUIZ} storage="${storage}"`)
      await quiz.answer(...FIRST.right)
      const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length])
      expect(kept).toEqual([0, storage === 'session' ? 1 : 0])
      await page.reload()
      await quiz.prompt.waitFor()
      expect(await quiz.feedback.count()).toBe(storage === 'session' ? 1 : 0)
    },
  )
})

describe('methods', () => {
  itInFull('reset() forgets every answer, focus() goes to the question', async () => {
    const { quiz } = await open()
    await quiz.answer(...FIRST.right)
    await quiz.goOn()
    await call(quiz, 'reset')
    await quiz.shows(FIRST.prompt)
    expect(await quiz.feedback.count()).toBe(0)
    await call(quiz, 'focus')
    const focused = () =>
      quiz.element.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.textContent?.trim())
    expect(await focused()).toBe(authored(FIRST.id).prompt)
  })
})
