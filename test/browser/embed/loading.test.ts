// How it comes into a page and goes: when it is needed, once however often it is asked
// for, early or late, moved or removed, and back from the browser's page cache.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../../support/browser/browse.ts'
import { shifts } from '../../support/browser/shift.ts'
import { left, watch } from '../../support/browser/watch.ts'
import { FIRST, hear, QuizPage, SECOND } from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { element, loaderScript, snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = 'quiz="honey-bees"'

/** Paths that the page asks our origin for, in order. */
function requests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin === origin) asked.push(url.pathname + url.search)
  })
  return asked
}

const many = (asked: readonly string[], pattern: RegExp) =>
  asked.filter((path) => pattern.test(path)).length

describe('a script that is loaded again', () => {
  const again = (query: string) => `<script type="module" src="${origin}/v1.js${query}"></script>`

  it.each([
    ['twice', ['']],
    ['three times, under three addresses', ['?v=2', '?cache=1']],
  ])('%s defines once, fetches once, and throws nothing', async (_, queries) => {
    const page = await browse.blank()
    const asked = requests(page)
    const heard = await hear(page)
    await page.goto((await serve(snippet(origin) + queries.map(again).join(''))).url)
    const quiz = new QuizPage(page)
    expect(await quiz.answer(...FIRST.right)).toBe('Right')
    await page.waitForLoadState('networkidle')
    expect(many(asked, /\/api\/v1\/quizzes\/[^/]+$/)).toBe(1)
    expect(many(asked, /\/c\/quiz-/)).toBe(1)
    expect(heard.filter(({ type }) => type === 'self-check:ready')).toHaveLength(1)
  })

  itInFull(
    'runs as a classic script too, beside a module, and leaves no name in the page',
    async () => {
      const classic = (query: string) => `<script src="${origin}/v1.js${query}"></script>`
      const page = await browse.blank()
      const asked = requests(page)
      await page.goto(
        (await serve(classic('') + classic('') + snippet(origin) + classic('?v=2'))).url,
      )
      const quiz = new QuizPage(page)
      expect(await quiz.answer(...FIRST.right)).toBe('Right')
      expect(many(asked, /\/api\/v1\/quizzes\/[^/]+$/)).toBe(1)
      // The driver of the browser adds names of its own, and not at once.
      const names = async (one: Page) => {
        const all = await one.evaluate(() => Object.getOwnPropertyNames(window))
        return all.filter((name) => !name.startsWith('__playwright'))
      }
      expect(await names(page)).toEqual(await names(await browse.open((await serve('')).url)))
    },
  )
})

describe('a page that owns the name', () => {
  const own = `<script>customElements.define('self-check', class extends HTMLElement {
    connectedCallback() { this.dataset.own = '' }
  })</script>`

  itInFull('keeps it, and its element is left alone', async () => {
    const page = await browse.open((await serve(own + snippet(origin))).url)
    await page.waitForLoadState('networkidle')
    const host = page.locator('self-check')
    expect(await host.getAttribute('data-own')).toBe('')
    expect(await host.evaluate(({ shadowRoot }) => shadowRoot)).toBe(null)
  })

  it.each(['type="module" async', 'async'])(
    'gets ours under another name by ?tag=, %s',
    async (how) => {
      const tag = snippet(origin)
        .replaceAll('self-check', 'my-check')
        .replace('/v1.js', '/v1.js?tag=my-check')
        .replace('type="module" async', how)
      const page = await browse.open((await serve(own + tag)).url)
      const quiz = new QuizPage(page, page.locator('my-check'))
      expect(await quiz.answer(...FIRST.right)).toBe('Right')
    },
  )

  it('throws nothing for a name that no element can have, and says so', async () => {
    const page = await browse.blank()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto((await serve(snippet(origin).replace('/v1.js', '/v1.js?tag=BAD'))).url)
    await new QuizPage(page).shows(FIRST.prompt)
    expect(said).toEqual([expect.stringMatching(/^Selfcheck: no element can be named "BAD"/)])
  })
})

describe('several on one page', () => {
  itInFull(
    'twenty of three quizzes: each answers for itself, each JSON is fetched once',
    async () => {
      const ids = ['honey-bees', 'second-quiz', 'third-quiz']
      const page = await browse.blank({ viewport: { width: 1280, height: 900 } })
      const asked = requests(page)
      const heard = await hear(page)
      // The catalogue's quiz under two more names.
      await page.route(/\/api\/v1\/quizzes\/(second|third)-quiz/, async (route) => {
        const { pathname } = new URL(route.request().url())
        const [, id = '', rest = ''] = /quizzes\/([^/]+)(.*)/.exec(pathname) ?? []
        const url = `${origin}/api/v1/quizzes/${ids[0]}${rest}`
        const response = await route.fetch({ url })
        const body = (await response.text()).replace(`"id":"${ids[0]}"`, `"id":"${id}"`)
        await route.fulfill({ response, body })
      })
      const all = Array.from({ length: 20 }, (_, index) =>
        element(origin, `quiz="${ids[index % 3]}" loading="eager" storage="none" id="w${index}"`),
      )
      await page.goto((await serve(all.join('') + loaderScript(origin))).url)
      const quizzes = all.map((_, index) => new QuizPage(page, page.locator(`#w${index}`)))
      await Promise.all(quizzes.map((quiz) => quiz.shows(FIRST.prompt)))
      for (const id of ids) expect(many(asked, new RegExp(`/quizzes/${id}\\?`)), id).toBe(1)
      expect(many(asked, /\/c\/quiz-/)).toBe(1)
      expect(await shifts(page)).toBe(0)

      // Neighbours choose differently, and each keeps its own.
      for (const [index, quiz] of quizzes.entries()) {
        await quiz.choose(FIRST.options[index % FIRST.options.length] ?? '')
      }
      for (const [index, quiz] of quizzes.entries()) {
        const chosen = quiz.option(FIRST.options[index % FIRST.options.length] ?? '')
        expect(await chosen.isChecked(), `widget ${index}`).toBe(true)
        expect(await quiz.element.locator('input:checked').count()).toBe(1)
      }
      await quizzes[4]?.button('Check').click()
      await quizzes[4]?.verdict()
      expect(await quizzes[3]?.feedback.count()).toBe(0)
      expect(await quizzes[5]?.feedback.count()).toBe(0)
      const told = heard.filter(({ type }) => type === 'self-check:answer')
      expect(told.map(({ detail }) => detail.quiz)).toEqual(['second-quiz'])
    },
  )
})

describe('when it comes', () => {
  const far = '<p style="height: 4000px">A long post</p>'

  it('a widget far below asks for nothing but the loader, until it is scrolled near', async () => {
    const page = await browse.blank()
    const asked = requests(page)
    await page.goto((await serve(far + snippet(origin))).url)
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual(['/v1.js'])
    await page.evaluate(() => scrollTo(0, 3000))
    await new QuizPage(page).shows(FIRST.prompt)
  })

  it.each([
    ['loading="eager" says so', 'loading="eager"', false],
    ['start() is called', '', true],
  ])('it comes at once where %s', async (_, attributes, starts) => {
    const page = await browse.open(
      (await serve(far + snippet(origin, `${QUIZ} ${attributes}`))).url,
    )
    if (starts)
      await page.locator('self-check').evaluate(async (host) => {
        await customElements.whenDefined('self-check')
        await Reflect.get(host, 'start').call(host)
      })
    await new QuizPage(page).prompt.waitFor()
  })

  itInFull('it may be put in later, and closed away at first', async () => {
    const page = await browse.open((await serve(loaderScript(origin))).url)
    await page.evaluate(() => {
      const details = document.createElement('details')
      details.append(document.createElement('summary'))
      const host = document.createElement('self-check')
      host.setAttribute('quiz', 'honey-bees')
      details.append(host)
      document.body.append(details)
    })
    const quiz = new QuizPage(page)
    await page.locator('summary').click()
    await quiz.shows(FIRST.prompt)
  })

  it('it takes the quiz from the page, and fetches none', async () => {
    const page = await browse.blank()
    const asked = requests(page)
    await page.goto((await serve(loaderScript(origin))).url)
    const quiz: unknown = await (await fetch(`${origin}/api/v1/quizzes/honey-bees`)).json()
    await page.evaluate((data) => {
      const host = document.createElement('self-check')
      Object.assign(host, { quiz: 'honey-bees', data })
      document.body.append(host)
    }, quiz)
    expect(await new QuizPage(page).answer(...FIRST.right)).toBe('Right')
    expect(many(asked, /\/api\/v1\/quizzes\/[^/]+$/)).toBe(0)
  })
})

describe('moved and removed', () => {
  it('keeps its question and its answers when it is moved between parents', async () => {
    const page = await browse.open((await serve(`${snippet(origin)}<section></section>`)).url)
    const quiz = new QuizPage(page)
    await quiz.answer(...FIRST.right)
    await quiz.goOn()
    await quiz.choose(SECOND.right[0] ?? '')
    await page.evaluate(() => {
      const host = document.querySelector('self-check')
      if (host) document.querySelector('section')?.append(host)
    })
    await quiz.shows(SECOND.prompt)
    expect(await quiz.option(SECOND.right[0] ?? '').isChecked()).toBe(true)
    await quiz.button('Check').click()
    expect(await quiz.verdict()).toBe('Right')
  })

  for (const mode of sampled(['inline', 'iframe'], 1)) {
    it(`leaves no listener and no timer after removal, ${mode}`, async () => {
      const page = await browse.blank()
      await watch(page, origin)
      await page.goto((await serve(snippet(origin, `${QUIZ} mode="${mode}"`))).url)
      const place = mode === 'inline' ? page : page.frameLocator('self-check iframe')
      const quiz = new QuizPage(page, place.locator('self-check').first())
      await quiz.shows(FIRST.prompt)
      const kinds = async () => Object.keys((await left(page)).listeners).length
      await expect.poll(kinds, SOON).toBeGreaterThan(0)
      // With an answer on its way, which is what timers are for.
      await page.route(/\/check\b/, (route) => route.abort())
      await quiz.choose(FIRST.right[0] ?? '')
      await quiz.button('Check').click()
      await quiz.button('Try again').waitFor()
      await page.locator('self-check').evaluate((host) => host.remove())
      await expect.poll(() => left(page), SOON).toEqual({ listeners: {}, timers: 0 })
    })
  }
})
