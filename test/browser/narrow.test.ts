// Small screens, narrow columns and 400 % zoom: nothing sticks out, everything can be
// hit, and the page does not move when the widget comes.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import type { Quiz } from '../../content/model/quiz.ts'
import { EVERY, EVERY_LEDGER, EVERY_QUIZ, EVERY_TYPE } from '../fixtures/content/every-type.ts'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { fits } from '../support/browser/fits.ts'
import { POST, painted, shiftWhenLate } from '../support/browser/shift.ts'
import { brokenIn } from '../support/browser/whole-words.ts'
import { authored, FIRST, QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { element, loaderScript, snippet, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'
import { ownPages } from '../support/serve/shared-result.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

/** Every state of the whole quiz on a page of somebody else. */
async function walk(page: Page): Promise<void> {
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt ?? '')
  await fits(page, 'question')
  await quiz.button('Check').click()
  await quiz.status.filter({ hasText: 'Answer first' }).waitFor()
  await fits(page, 'nothing chosen')
  await quiz.answer(FIRST.wrong[0] ?? '')
  await quiz.feedback.getByText('Tell me more').click()
  await quiz.feedback.getByText('Show me the passage').click()
  await quiz.feedback.getByRole('blockquote').getByRole('paragraph').nth(1).waitFor()
  await fits(page, 'feedback')
  await quiz.goOn()
  const several = authored('waggle-dance')
  await quiz.skipTo(several)
  await fits(page, 'several right options')
  await quiz.answer(several.right[0] ?? '', several.wrong[0] ?? '')
  await fits(page, 'partly right')
  await quiz.skipToEnd()
  await fits(page, 'result')
}

const places = {
  'on a screen of 320 px': { viewport: { width: 320, height: 640 }, style: '' },
  'at 1280 px and 400 %': { viewport: { width: 320, height: 256 }, style: '' },
  'in a column of 160 px': { viewport: { width: 800, height: 600 }, style: 'width:160px' },
  'in a column of 200 px': { viewport: { width: 800, height: 600 }, style: 'width:200px' },
  'in a row of the page': { viewport: { width: 400, height: 600 }, style: 'display:flex' },
} as const

for (const [where, { viewport, style }] of sampled(Object.entries(places), 1)) {
  it(`fits ${where}, and can be hit, in every state`, async () => {
    const host = await serve(`<div style="${style}">${snippet(origin)}</div>`)
    await walk(await browse.open(host.url, { viewport }))
  })
}

for (const path of sampled(await ownPages(origin), 1)) {
  it(`fits on our own ${path} at 320 px, with and without scripts`, async () => {
    const viewport = { width: 320, height: 256 }
    await fits(await browse.open(origin + path, { viewport, javaScriptEnabled: false }), 'without')
    const page = await browse.open(origin + path, { viewport })
    // The checks of a guide are folded.
    for (const fold of await page.locator('details:has(self-check) > summary').all())
      await fold.click()
    for (const element of await page.locator('self-check').all()) {
      await element.scrollIntoViewIfNeeded()
      await new QuizPage(page, element).prompt.waitFor()
    }
    await fits(page, 'with')
  })
}

itInFull(
  'fits with every type of question in 200, 288 and 340 px, whatever came of it',
  async () => {
    const page = await browse.blank({ viewport: { width: 360, height: 640 } })
    await serveQuiz(page, origin, EVERY, EVERY_LEDGER)
    const body = element(origin, `quiz="${EVERY_QUIZ.id}"`) + loaderScript(origin)
    await page.goto((await serve(`<div id="column">${body}</div>`)).url)
    const quiz = new QuizPage(page)
    /** In each width, as one page whose column is made narrower and wider. */
    const fitsInAll = async (state: string, isWhole = true) => {
      for (const width of sampled([200, 288, 340], 1)) {
        await page
          .locator('#column')
          .evaluate((at, px) => at.style.setProperty('width', px), `${width}px`)
        await painted(page)
        await fits(page, `${state}, ${width} px`)
        if (isWhole) expect(await brokenIn(quiz.element), `${state}, ${width} px`).toEqual([])
      }
    }
    for (const question of EVERY_TYPE) {
      await quiz.shows(question.prompt)
      await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
      await fitsInAll(`${question.type}, open`)
      await quiz.giveIn(question, 'wrong')
      await fitsInAll(`${question.type}, tried`, false)
      await quiz.button('Show me the answer').click()
      await quiz.button('Show me the answer').waitFor({ state: 'detached' })
      await fitsInAll(`${question.type}, not quite`)
      await quiz.goOn()
    }
    await quiz.score.waitFor()
    await fitsInAll('result', false)
  },
)

itInFull(
  'shows all of a word that is longer than its row, and a field beside a long unit',
  async () => {
    const page = await browse.blank({ viewport: { width: 360, height: 640 } })
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2)
    await serveQuiz(page, origin, { ...EVERY, quizzes: [lengthened(word)] }, EVERY_LEDGER)
    const body = element(origin, `quiz="${EVERY_QUIZ.id}"`) + loaderScript(origin)
    await page.goto((await serve(`<div style="width:200px">${body}</div>`)).url)
    const quiz = new QuizPage(page)
    for (const [index, { type, prompt }] of EVERY_TYPE.entries()) {
      await quiz.shows(`${word} ${prompt}`)
      await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
      await fits(page, type)
      if (type === 'number') {
        const field = await quiz.element.getByRole('textbox').boundingBox()
        expect(field?.width).toBeGreaterThan(100)
      }
      if (index < EVERY_TYPE.length - 1) await quiz.button('Skip').click()
    }
  },
)

/** The quiz of every type, each text of it behind a long word, and a number with a long unit. */
function lengthened(word: string): Quiz {
  const questions = EVERY_QUIZ.questions.map((question) =>
    question.type === 'number'
      ? { ...question, prompt: { ...question.prompt, unit: 'US dollars a month' } }
      : question,
  )
  return JSON.parse(JSON.stringify({ ...EVERY_QUIZ, questions }), (key, value) =>
    key === 'text' && typeof value === 'string' ? `${word} ${value}` : value,
  )
}

itInFull('fits as a guide in a column of 200 px, and at 320 px', async () => {
  const element = `<self-check-guide guide="honey-bees"></self-check-guide>`
  for (const width of [200, 290]) {
    const host = await serve(
      `<div style="width:${width}px">${element}${loaderScript(origin)}</div>`,
    )
    const page = await browse.open(host.url, { viewport: { width: 320, height: 640 } })
    await page.getByRole('heading', { name: 'Key takeaways' }).waitFor()
    await fits(page, `guide in ${width} px`)
  }
})

it('fits the height that the page reserved, from 600 px of width on', async () => {
  expect(FIRST.options.length).toBe(4)
  const host = await serve(`<div style="width:600px">${snippet(origin)}</div>`)
  const page = await browse.open(host.url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  const box = await quiz.element.boundingBox()
  expect(box).toMatchObject({ width: 600, height: 480 })
  const lowest = await quiz.button('Skip').boundingBox()
  expect((lowest?.y ?? 0) + (lowest?.height ?? 0)).toBeLessThan((box?.y ?? 0) + 480)
})

const shift = async (body: string) => shiftWhenLate(browse, await serve(body + POST))

it('moves nothing on the page when it comes late', async () => {
  expect(await shift(snippet(origin))).toBe(0)
})

itInFull('would be seen to move the page had no height been reserved', async () => {
  expect(await shift(snippet(origin).replace(/style="[^"]*"/, ''))).toBeGreaterThan(0)
})
