// The widget in the reader's language: how it is found, what is loaded for it, and what
// happens where it does not come.

import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { words } from '../support/content/authored.ts'
import { saidIn } from '../support/content/said-in.ts'
import { AUTHORED, authored, FIRST, QuizPage, SECOND } from '../support/pages/quiz-page.ts'
import { LANGUAGES, TranslatedPage, wordsIn } from '../support/pages/translated-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import {
  element,
  type HostOptions,
  loaderScript,
  snippet,
  useHosts,
} from '../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = 'quiz="honey-bees"'
const TABLES = /\/c\/[a-z]{2}-[\w-]{8}\.js/
const WHOLE = /\/c\/whole-/

type Prepare = (page: Page) => Promise<unknown>

async function open(body: string, host: HostOptions = {}, prepare?: Prepare) {
  const page = await browse.blank()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await prepare?.(page)
  await page.goto((await serve(body, host)).url)
  const tables = () => asked.filter((url) => TABLES.test(url))
  const speaks = (lang: string) => new TranslatedPage(page, lang).button('check').waitFor()
  return { page, asked, tables, speaks }
}

describe('the language', () => {
  itInFull('is that of the attribute, before that of the page', async () => {
    const { speaks } = await open(snippet(origin, `${QUIZ} lang="de-AT"`), { lang: 'fr' })
    await speaks('de')
  })

  it('follows a page that switches, and keeps that of its own attribute', async () => {
    const { page, speaks } = await open(snippet(origin, QUIZ), { lang: 'fr_FR' })
    await speaks('fr')
    await page.waitForLoadState('networkidle')
    const switchTo = (lang: string) =>
      page.evaluate((tag) => {
        document.documentElement.lang = tag
      }, lang)
    await switchTo('de')
    await speaks('de')
    await page.waitForLoadState('networkidle')
    await page.locator('self-check').evaluate((host) => host.setAttribute('lang', 'es'))
    await speaks('es')
    await switchTo('it')
    await speaks('es')
  })

  itInFull('is that of the nearest element around', async () => {
    const { speaks } = await open(`<div lang="pt-BR">${snippet(origin)}</div>`, { lang: 'fr' })
    await speaks('pt')
  })

  itInFull('is that of the document, from inside of a shadow tree as well', async () => {
    const { speaks } = await open(snippet(origin), { lang: 'pl' })
    await speaks('pl')
    const inShadow = `<div id="shadow"></div><script>
      document.getElementById('shadow').attachShadow({ mode: 'open' })
        .append(Object.assign(document.createElement('self-check'), { quiz: 'honey-bees' }))
    </script>${loaderScript(origin)}`
    await (await open(inShadow, { lang: 'it' })).speaks('it')
  })

  it.each(sampled(['', 'sv'], 1))('is that of the quiz on a page in %j', async (lang) => {
    const { speaks } = await open(snippet(origin), { lang }, (page) =>
      page.route(/\/quizzes\/honey-bees\?/, async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replace('"lang":"en"', '"lang":"es"')
        await route.fulfill({ response, body })
      }),
    )
    await speaks('es')
  })

  itInFull('is English where nobody says another that it has', async () => {
    const { speaks, tables } = await open(snippet(origin), { lang: 'sv' })
    await speaks('en')
    expect(tables()).toEqual([])
  })

  it.each(sampled(['q', 'e/q'], 1))('of our own page /%s is that of the page', async (path) => {
    const page = await browse.open(`${origin}/${path}/honey-bees`)
    await new TranslatedPage(page, 'en').button('check').waitFor()
    await page.evaluate(() => {
      document.documentElement.lang = 'ja'
      const host = document.querySelector('self-check')
      if (host) Reflect.get(host, 'start').call(host)
    })
    await new TranslatedPage(page, 'ja').button('check').waitFor()
  })

  itInFull('goes into a frame, which takes it from the address', async () => {
    const { page } = await open(snippet(origin, `${QUIZ} mode="iframe"`), { lang: 'tr' })
    const frame = page.locator('self-check iframe')
    await frame
      .contentFrame()
      .getByRole('button', { name: wordsIn('tr').check })
      .waitFor()
    expect(new URL((await frame.getAttribute('src')) ?? '').searchParams.get('lang')).toBe('tr')
  })
})

describe('two on one page', () => {
  itInFull('speak each its own, to the end', async () => {
    const { page } = await open(
      element(origin, `${QUIZ} lang="he"`) + snippet(origin, `${QUIZ} lang="hi" storage="none"`),
    )
    for (const [index, lang] of ['he', 'hi'].entries()) {
      const quiz = new TranslatedPage(page, lang, page.locator('self-check').nth(index))
      expect(await quiz.answer()).toBe(quiz.words.notQuite)
      await quiz.feedback.getByText(quiz.words.tellMore).waitFor()
      await quiz.skipToEnd()
      await quiz.button('share').waitFor()
      await quiz.root.getByText(quiz.words.resultTitle).waitFor()
    }
  })
})

describe('what is loaded', () => {
  it('is nothing for English, to the very end', async () => {
    const { page, tables } = await open(snippet(origin))
    const quiz = new QuizPage(page)
    await quiz.answer(...FIRST.wrong.slice(0, 1))
    await quiz.skipToEnd()
    expect(tables()).toEqual([])
  })

  it.each(sampled(LANGUAGES, 1))('is one table for %s, and English is never seen', async (lang) => {
    const { page, tables, speaks } = await open(snippet(origin), { lang }, (blank) =>
      blank.addInitScript((word) => {
        addEventListener('DOMContentLoaded', () => {
          const host = document.querySelector<HTMLElement>('self-check')
          const look = () => {
            if (host?.shadowRoot?.textContent?.includes(word)) host.dataset.english = ''
            requestAnimationFrame(look)
          }
          look()
        })
      }, wordsIn('en').skip),
    )
    await speaks(lang)
    expect(tables().map((url) => new URL(url).pathname.slice(3, 6))).toEqual([`${lang}-`])
    expect(await page.locator('self-check').getAttribute('data-english')).toBe(null)
  })

  itInFull('says English words where no file with the table comes, and all works', async () => {
    const { page } = await open(snippet(origin), { lang: 'de' }, async (blank) => {
      for (const file of [TABLES, WHOLE]) await blank.route(file, (route) => route.abort())
    })
    const quiz = new QuizPage(page)
    expect(await quiz.answer(...FIRST.right)).toBe('Right')
    expect(await quiz.element.locator('.root').getAttribute('lang')).toBe('en')
    await quiz.skipToEnd()
  })

  itInFull('says them while the table is slow, and then its own', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const { page, speaks } = await open(snippet(origin), { lang: 'de' }, (blank) =>
      blank.route(TABLES, (route) => held.then(() => route.continue())),
    )
    await new QuizPage(page).choose(FIRST.right[0] ?? '')
    letGo()
    await speaks('de')
    const quiz = new TranslatedPage(page, 'de')
    expect(await quiz.option(FIRST.right[0] ?? '').isChecked()).toBe(true)
  })

  itInFull('is in the one file that is the second try', async () => {
    const { page, asked } = await open(snippet(origin), { lang: 'zh' }, (blank) =>
      blank.route(/\/c\/(quiz|after-answer|zh)-/, (route) => route.abort()),
    )
    expect(await new TranslatedPage(page, 'zh').answer(FIRST.right[0])).toBe(wordsIn('zh').right)
    expect(asked.some((url) => WHOLE.test(url))).toBe(true)
  })
})

itInFull('changes with the attribute, and what was answered stays', async () => {
  const { page, speaks } = await open(snippet(origin))
  const english = new QuizPage(page)
  await english.answer(...FIRST.right)
  await english.goOn()
  await english.choose(SECOND.right[0] ?? '')
  for (const lang of ['es', 'ar', 'en']) {
    await english.element.evaluate((host, to) => host.setAttribute('lang', to), lang)
    await speaks(lang)
    const quiz = new TranslatedPage(page, lang)
    expect(await quiz.option(SECOND.right[0] ?? '').isChecked()).toBe(true)
    await quiz.button('back').click()
    await quiz.feedback.getByText(quiz.words.right).first().waitFor()
    await quiz.button('next').click()
  }
})

itInFull(
  'feedback and result kept in one language come in another, where the quiz has it',
  async () => {
    const { page } = await open(snippet(origin))
    const english = new QuizPage(page)
    const wrong = FIRST.wrong[0] ?? ''
    await english.answer(wrong)
    const speak = (lang: string) =>
      english.element.evaluate((host, to) => host.setAttribute('lang', to), lang)
    await speak('es')
    const spanish = new TranslatedPage(page, 'es')
    const inSpanish = spanish.feedback.getByText(saidIn('es', FIRST.feedbackOn(wrong)))
    await inSpanish.waitFor()
    await speak('en')
    await english.feedback.getByText(FIRST.feedbackOn(wrong), { exact: true }).waitFor()
    for (const question of AUTHORED.slice(1)) {
      await english.goOn()
      await english.shows(question.prompt)
      await english.giveIn(question, 'wrong')
    }
    await english.goOn()
    await english.score.waitFor()
    await speak('es')
    const band = spanish.root.locator('[part~=band]')
    await band.filter({ hasText: saidIn('es', 'A first look') }).waitFor()
    await spanish.button('review').click()
    await inSpanish.waitFor()
  },
)

itInFull('hints asked for in one language come in another, and so does the next one', async () => {
  const { page } = await open(
    element(origin, `${QUIZ} question="why-honey-keeps"`) + loaderScript(origin),
  )
  const english = new QuizPage(page)
  const question = authored('why-honey-keeps')
  const [first = '', second = ''] = question.source.solution.hints.map(words)
  await english.button('Show a hint').click()
  await english.element.getByText(first).waitFor()
  await english.element.evaluate((host) => host.setAttribute('lang', 'es'))
  const spanish = new TranslatedPage(page, 'es')
  await spanish.root.getByText(saidIn('es', first)).waitFor()
  await spanish.button('hint').click()
  await spanish.root.getByText(saidIn('es', second)).waitFor()
  expect(await spanish.root.getByText(first).count()).toBe(0)
  await english.element.evaluate((host) => host.setAttribute('lang', 'en'))
  await english.element.getByText(second).waitFor()
  await english.element.getByText(first).waitFor()
})

itInFull(
  'every call for words, and every link to them, names the language that is wanted',
  async () => {
    const { page, asked } = await open(snippet(origin, `${QUIZ} lang="fr-CA"`))
    const quiz = new TranslatedPage(page, 'fr')
    await quiz.answer()
    await quiz.feedback.getByText(quiz.words.showPassage).click()
    await quiz.feedback.locator('blockquote ul, blockquote p').nth(1).waitFor()
    await quiz.skipToEnd()
    const calls = asked
      .map((url) => new URL(url))
      .filter(({ pathname }) => /^\/api\//.test(pathname))
    const kinds = new Set(calls.map(({ pathname }) => pathname.split('/').slice(3).join('/')))
    expect([...kinds].toSorted()).toEqual([
      'guides/honey-bees',
      'quizzes/honey-bees',
      'quizzes/honey-bees/attempts',
      'quizzes/honey-bees/check',
    ])
    for (const { href, searchParams } of calls) expect(searchParams.get('lang'), href).toBe('fr-CA')

    const single = await open(snippet(origin, `${QUIZ} lang="fr" question="${FIRST.id}"`))
    const link = new TranslatedPage(single.page, 'fr').root.getByRole('link', {
      name: wordsIn('fr').takeWhole,
    })
    await new TranslatedPage(single.page, 'fr').answer()
    expect(await link.getAttribute('href')).toBe(`${origin}/q/honey-bees?lang=fr`)
  },
)

itInFull(
  'what authors wrote says which language it is in, and the words around it say theirs',
  async () => {
    const { page } = await open(snippet(origin), { lang: 'de' })
    const quiz = new TranslatedPage(page, 'de')
    const langOf = (text: string) =>
      quiz.root
        .getByText(text, { exact: true })
        .first()
        .evaluate((at) => at.closest('[lang]')?.getAttribute('lang'))
    const wrong = FIRST.wrong[0] ?? ''
    await quiz.answer(wrong)
    const { words } = quiz
    expect(await langOf(FIRST.prompt)).toBe('en')
    expect(await langOf(wrong)).toBe('en')
    expect(await langOf(FIRST.feedbackOn(wrong))).toBe('en')
    expect(await langOf(FIRST.explanation)).toBe('en')
    for (const ours of [words.next, words.notQuite, words.rightAnswer, words.tellMore])
      expect(await langOf(ours), ours).toBe('de')
  },
)

itInFull('guides speak it, too', async () => {
  const guide = '<self-check-guide guide="honey-bees" lang="ja"></self-check-guide>'
  const { page } = await open(guide + loaderScript(origin))
  const heading = page.getByRole('heading', { name: wordsIn('ja').takeaways })
  await heading.waitFor()
  expect(await heading.getAttribute('lang')).toBe('ja')
  expect(await page.locator('self-check-guide .root').getAttribute('lang')).toBe('en')
})
