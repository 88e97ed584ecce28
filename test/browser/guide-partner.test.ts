// The guide beside a quiz on the same page: its checks, its marks, and the way to a passage.
import type { Locator, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { honeyBeesQuiz } from '../fixtures/content/check-quiz.ts'
import { honeyBees } from '../fixtures/content/guide.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { type AuthoredQuestion, FIRST, hear, QuizPage, SECOND } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

const QUIZ = 'quiz="honey-bees"'
const quiz = (more = '') => element(origin, `${QUIZ} ${more}`)
const guide = (more = '') =>
  `<self-check-guide guide="honey-bees" ${more}><a href="${origin}/g/honey-bees">Read the guide</a></self-check-guide>`
const hostOf = (...body: readonly string[]) => serve(body.join('') + loaderScript(origin))

const sectionOf = ({ id }: AuthoredQuestion) => {
  const question = honeyBeesQuiz.questions.find((one) => one.id === id)
  const section = question?.section ?? ''
  return { id: section, title: titles[section] ?? '' }
}
const titles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(honeyBees.sections).map(([id, { title }]) => [id, title]),
)
const MISSED = 'You missed this'
const HERE = sectionOf(FIRST)

class GuidePage {
  readonly element: Locator
  constructor(page: Page) {
    this.element = page.locator('self-check-guide')
  }
  heading(section: { title: string }): Locator {
    return this.element.getByRole('heading', { name: section.title })
  }
  get missed(): Locator {
    return this.element.getByRole('heading', { name: MISSED })
  }
  check(title: string): Locator {
    return this.element.locator('section').filter({ hasText: title }).locator('details')
  }
}

async function open(...body: readonly string[]) {
  const page = await browse.open((await hostOf(...body)).url)
  const partner = new GuidePage(page)
  await partner.element.getByRole('heading', { name: 'Key takeaways' }).waitFor()
  return { page, partner, quiz: new QuizPage(page) }
}

/** What of an element can be seen at the top of the window. */
const topOf = (at: Locator) => at.evaluate((one) => one.getBoundingClientRect().top)

it('ends each section with a check that asks nothing of the server until it is opened', async () => {
  const page = await browse.blank()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto((await hostOf(guide())).url)
  const { element } = new GuidePage(page)
  await element.getByRole('heading', { name: 'Key takeaways' }).waitFor()
  const checks = element.locator('.check > summary')
  expect(await checks.count()).toBe(Object.keys(titles).length)
  expect(asked).not.toContain('/api/v1/quizzes/honey-bees')
  await checks.filter({ hasText: FIRST.prompt }).click()
  const inside = new QuizPage(page, element.locator('self-check'))
  await inside.shows(FIRST.prompt)
  expect(asked).toContain('/api/v1/quizzes/honey-bees')
  expect(await inside.answer(...FIRST.right)).toBe('Right')
  expect(await inside.feedback.getByText(FIRST.explanation).count()).toBe(1)
})

itInFull('tells the page of a check as of any question', async () => {
  const page = await browse.blank()
  const heard = await hear(page)
  await page.goto((await hostOf(guide())).url)
  const { element } = new GuidePage(page)
  await element.locator('summary').filter({ hasText: FIRST.prompt }).click()
  await new QuizPage(page, element.locator('self-check')).answer(...FIRST.right)
  await expect.poll(() => heard.map(({ type }) => type), SOON).toContain('self-check:answer')
  const answer = heard.find(({ type }) => type === 'self-check:answer')
  expect(answer?.detail).toMatchObject({ quiz: 'honey-bees', question: FIRST.id })
})

itInFull('keeps what was answered in a check where the whole quiz finds it', async () => {
  const { page, partner, quiz: whole } = await open(quiz(), guide())
  await partner.element.locator('summary').filter({ hasText: FIRST.prompt }).click()
  const inside = new QuizPage(page, partner.element.locator('self-check'))
  await inside.answer(...FIRST.right)
  await page.reload()
  expect(await whole.verdict()).toBe('Right')
})

itInFull(
  'undoes no answer of a check by what was chosen in the quiz and not given in',
  async () => {
    const { page, partner, quiz: whole } = await open(quiz(), guide())
    await whole.choose(FIRST.right[0] ?? '')
    await partner.element.locator('summary').filter({ hasText: FIRST.prompt }).click()
    const inside = new QuizPage(page, partner.element.locator('self-check'))
    await inside.answer(FIRST.wrong[0] ?? '')
    expect(await whole.verdict(), 'both show what was given in').toBe('Not quite')
    await whole.goOn()
    await whole.shows(SECOND.prompt)
    expect(await inside.verdict()).toBe('Not quite')
    await page.reload()
    await whole.button('Back').click()
    expect(await whole.verdict()).toBe('Not quite')
  },
)

itInFull('forgets in its checks what the quiz is told to forget', async () => {
  const { page, partner, quiz: whole } = await open(quiz(), guide())
  await partner.element.locator('summary').filter({ hasText: FIRST.prompt }).click()
  const inside = new QuizPage(page, partner.element.locator('self-check'))
  await inside.answer(...FIRST.right)
  await whole.skipToEnd()
  await (await whole.more('Delete my answers')).click()
  await inside.button('Check').waitFor()
  expect(await inside.feedback.count()).toBe(0)
  expect(await inside.option(FIRST.right[0] ?? '').isChecked()).toBe(false)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

itInFull('takes from the guide what its checks need to know', async () => {
  const { page, partner } = await open(guide('heading-level="2" theme="dark"'))
  await partner.element.locator('summary').filter({ hasText: FIRST.prompt }).click()
  const check = partner.element.locator('self-check')
  await check.getByRole('heading', { level: 4, name: FIRST.prompt }).waitFor()
  expect(await check.getAttribute('theme')).toBe('dark')
  await partner.element.evaluate((one) => one.setAttribute('theme', 'light'))
  await expect.poll(() => check.getAttribute('theme'), SOON).toBe('light')
  expect(await page.locator('self-check-guide').count()).toBe(1)
})

itInFull('has no checks where the page hides them', async () => {
  const { partner } = await open(guide('hide="checks"'))
  expect(await partner.element.locator('.check').count()).toBe(0)
  expect(await partner.element.getByText(/checked$/).count()).toBe(0)
})

it('marks what was missed, also after a reload, until it is right', async () => {
  const { page, partner, quiz: whole } = await open(quiz(), guide())
  expect(await partner.missed.count()).toBe(0)
  const height = () => partner.element.evaluate((one) => one.getBoundingClientRect().height)
  const before = await height()
  expect(await whole.answer(FIRST.wrong[0] ?? '')).toBe('Not quite')
  await partner.heading({ title: `${HERE.title} ${MISSED}` }).waitFor()
  expect(await height(), 'the mark takes room that was there').toBe(before)
  expect(await partner.missed.count()).toBe(1)
  await page.reload()
  await partner.heading({ title: `${HERE.title} ${MISSED}` }).waitFor()
  expect(await partner.missed.count()).toBe(1)

  // Everything else right: the one to revisit is asked again, by itself.
  await whole.element.evaluate((one, only) => one.setAttribute('only', only), FIRST.id)
  await whole.element.getByText('1 question ·').waitFor()
  expect(await whole.answer(...FIRST.right)).toBe('Right')
  await expect.poll(() => partner.missed.count(), SOON).toBe(0)
  await page.reload()
  await partner.heading(HERE).waitFor()
  expect(await partner.missed.count()).toBe(0)
})

itInFull('marks what a result lists to revisit, and nothing once it is forgotten', async () => {
  const { page, partner, quiz: whole } = await open(quiz(), guide())
  await whole.answer(...FIRST.right)
  await whole.goOn()
  await whole.giveIn(SECOND, 'wrong')
  await whole.skipToEnd()
  // What was skipped is neither right nor wrong.
  await partner.heading({ title: `${titles[SECOND.source.section ?? '']} ${MISSED}` }).waitFor()
  expect(await partner.missed.count()).toBe(1)
  await (await whole.more('Delete my answers')).click()
  await expect.poll(() => partner.missed.count(), SOON).toBe(0)
  await page.reload()
  await partner.heading(HERE).waitFor()
  expect(await partner.missed.count()).toBe(0)
})

itInFull('forgets what was asked again by itself along with the whole', async () => {
  const { page, quiz: whole } = await open(quiz(), guide())
  const kept = () => page.evaluate(() => Object.keys(localStorage))
  await whole.answer(FIRST.wrong[0] ?? '')
  await whole.goOn()
  await whole.skipToEnd()
  await whole.element.evaluate((one, only) => one.setAttribute('only', only), FIRST.id)
  await whole.element.getByText('1 question ·').waitFor()
  await whole.answer(...FIRST.right)
  await whole.element.evaluate((one) => one.removeAttribute('only'))
  await whole.score.waitFor()
  expect(await kept()).toContain(`self-check:1:${origin}/honey-bees?${FIRST.id}`)
  await (await whole.more('Delete my answers')).click()
  await expect.poll(kept, SOON).toEqual([])
})

itInFull('marks anew what was asked again, right, and is missed another time', async () => {
  const { partner, quiz: whole } = await open(quiz(), guide())
  const missHere = async () => {
    await whole.shows(FIRST.prompt)
    await whole.answer(FIRST.wrong[0] ?? '')
    await partner.heading({ title: `${HERE.title} ${MISSED}` }).waitFor()
    await whole.goOn()
    await whole.skipToEnd()
  }
  await missHere()
  await whole.element.evaluate((one, only) => one.setAttribute('only', only), FIRST.id)
  await whole.shows(FIRST.prompt)
  await whole.answer(...FIRST.right)
  const marked = partner.heading({ title: `${HERE.title} ${MISSED}` })
  await expect.poll(() => marked.count(), SOON).toBe(0)
  await whole.element.evaluate((one) => one.removeAttribute('only'))
  await whole.score.waitFor()
  await (await whole.more('Start over')).click()
  await missHere()
})

itInFull('marks from memory where the page keeps nothing', async () => {
  const { page, partner, quiz: whole } = await open(quiz('storage="none"'), guide())
  await whole.answer(FIRST.wrong[0] ?? '')
  await expect.poll(() => partner.missed.count(), SOON).toBe(1)
  await page.reload()
  await partner.heading(HERE).waitFor()
  expect(await partner.missed.count()).toBe(0)
})

itInFull('leads from the feedback to the passage in the guide on the same page', async () => {
  const far = '<p style="height:5000px">A long post.</p>'
  const host = await hostOf(quiz(), far, guide())
  const page = await browse.open(host.url)
  const whole = new QuizPage(page)
  const partner = new GuidePage(page)
  await whole.answer(FIRST.wrong[0] ?? '')
  expect(await partner.heading(HERE).count(), 'far away, so not loaded').toBe(0)
  await whole.feedback.getByText('Show me the passage').click()
  const link = whole.feedback.getByRole('link', { name: 'Read it in the guide' })
  expect(await link.getAttribute('href')).toBe(`#${HERE.id}`)
  await link.click()
  const heading = partner.heading(HERE)
  await expect.poll(() => heading.evaluate((at) => at.matches(':focus')), SOON).toBe(true)
  expect(Math.abs(await topOf(heading))).toBeLessThan(120)
  expect(page.url(), 'the address of the page is its own').toBe(host.url)
  expect(page.context().pages()).toHaveLength(1)
})

itInFull(
  'leads from the result to its sections, and to our own page where there is no guide',
  async () => {
    const { page, partner, quiz: whole } = await open(quiz(), guide())
    await whole.answer(...FIRST.right)
    await whole.skipToEnd()
    const result = whole.element.getByRole('link', { name: HERE.title })
    await result.click()
    await expect
      .poll(() => partner.heading(HERE).evaluate((at) => at.matches(':focus')), SOON)
      .toBe(true)

    await page.goto((await hostOf(quiz())).url)
    await whole.answer(...FIRST.right)
    await whole.skipToEnd()
    const address = `${origin}/g/honey-bees?lang=en#${HERE.id}`
    expect(await result.getAttribute('href')).toBe(address)
    expect(await result.getAttribute('target')).toBe('_blank')
  },
)

it('opens at the section that the address names', async () => {
  const host = await hostOf(
    guide('loading="eager"'),
    '<p style="height:2000px">The end of a long post.</p>',
  )
  const last = Object.keys(titles).at(-1) ?? ''
  const page = await browse.open(`${host.url}#${last}`)
  const heading = new GuidePage(page).heading({ title: titles[last] ?? '' })
  await expect.poll(() => heading.evaluate((at) => at.matches(':focus')), SOON).toBe(true)
  expect(Math.abs(await topOf(heading))).toBeLessThan(60)
})

itInFull('leaves an address to the page where something of it has that id', async () => {
  const last = Object.keys(titles).at(-1) ?? ''
  const host = await hostOf(guide('loading="eager"'), `<h2 id="${last}">Of the page</h2>`)
  const page = await browse.open(`${host.url}#${last}`)
  const heading = new GuidePage(page).heading({ title: titles[last] ?? '' })
  await heading.waitFor()
  expect(await heading.evaluate((at) => at.matches(':focus'))).toBe(false)
})

it('lists its sections, folded above the text or beside it, and how many checks are done', async () => {
  const { page, partner } = await open(guide())
  const width = (value: string) =>
    partner.element.evaluate((one, px) => one.style.setProperty('width', px), value)
  await width('600px')
  const inside = partner.element.getByRole('navigation', { name: 'In this guide' })
  const link = inside.getByRole('link', { name: HERE.title })
  expect(await link.count()).toBe(0)
  await inside.locator('summary').click()
  await link.click()
  await expect
    .poll(() => partner.heading(HERE).evaluate((at) => at.matches(':focus')), SOON)
    .toBe(true)
  const all = Object.keys(titles).length
  await inside.getByText(`0 of ${all} checked`).waitFor()
  await partner.element.locator('summary').filter({ hasText: FIRST.prompt }).click()
  await new QuizPage(page, partner.element.locator('self-check')).answer(...FIRST.right)
  await inside.getByText(`1 of ${all} checked`).waitFor()
  await width('1100px')
  await link.waitFor()
  expect(await inside.locator('summary').isVisible()).toBe(false)
})

it('gives each section a link to copy, which the guide of our own opens at', async () => {
  const { partner } = await open(guide())
  const links = partner.element.getByRole('link', { name: /^Link to/ })
  expect(await links.count()).toBe(Object.keys(titles).length)
  const link = partner.element.getByRole('link', { name: `Link to “${HERE.title}”` })
  expect(await link.getAttribute('href')).toBe(`${origin}/g/honey-bees?lang=en#${HERE.id}`)
})

itInFull('keeps to the width of a small screen with marks and open checks', async () => {
  for (const width of [200, 290, 328]) {
    const {
      page,
      partner,
      quiz: whole,
    } = await open(`<div style="width:${width}px">${quiz()}${guide()}</div>`)
    await page.setViewportSize({ width: width + 30, height: 640 })
    await whole.answer(FIRST.wrong[0] ?? '')
    await partner.missed.waitFor()
    await partner.element.locator('summary').filter({ hasText: FIRST.prompt }).click()
    const inside = new QuizPage(page, partner.element.locator('self-check'))
    await inside.shows(FIRST.prompt)
    const spare = await page.evaluate(
      () => document.documentElement.clientWidth - document.documentElement.scrollWidth,
    )
    expect(spare).toBe(0)
  }
})

itInFull(
  'shows each row of the comparison as a card in a narrow column, and a table in a wide one',
  async () => {
    const { page, partner } = await open(guide())
    await partner.element.getByLabel('Show all columns').check()
    const cell = partner.element.getByRole('cell').first()
    const display = () => cell.evaluate((at) => getComputedStyle(at).display)
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await display()).toBe('table-cell')
    const region = partner.element.getByRole('region', { name: /./ }).first()
    expect(await region.getAttribute('tabindex')).toBe('0')
    const first = partner.element.getByRole('rowheader').first()
    await page.setViewportSize({ width: 540, height: 800 })
    expect(await display()).toBe('table-cell')
    const before = await first.evaluate((at) => at.getBoundingClientRect().left)
    await region.evaluate((at) => at.scrollTo({ left: 1000, behavior: 'instant' }))
    expect(await region.evaluate((at) => at.scrollLeft)).toBeGreaterThan(20)
    const left = await first.evaluate((at) => at.getBoundingClientRect().left)
    expect(Math.abs(left - before), 'the first column stays').toBeLessThan(2)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await display()).toBe('block')
    expect(await cell.evaluate((at) => getComputedStyle(at, '::before').content)).toMatch(/\w/)
  },
)

itInFull('marks the article of our own page in the same way', async () => {
  const page = await browse.open(`${origin}/g/honey-bees`)
  const heading = page.locator('main').getByRole('heading', { name: MISSED })
  expect(await heading.count()).toBe(0)
  const check = page.locator(`self-check[question="${FIRST.id}"]`)
  const done = page.locator('p.checked')
  expect(await done.textContent()).toMatch(/^0 of \d+ checked$/)
  await page.locator('.check > summary').filter({ hasText: FIRST.prompt }).click()
  const inside = new QuizPage(page, check)
  await inside.answer(FIRST.wrong[0] ?? '')
  await page.getByRole('heading', { level: 2, name: `${HERE.title} ${MISSED}` }).waitFor()
  expect(await heading.count()).toBe(1)
  expect(await done.textContent()).toMatch(/^1 of/)
  await page.reload()
  await heading.waitFor()
  expect(await done.textContent()).toMatch(/^1 of/)
})
