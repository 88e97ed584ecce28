// The smaller pieces: one question alone, the guide alone, and what a mistyped id leaves.
import { expect, inject, it } from 'vitest'
import { honeyBees } from '../fixtures/content/guide.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { AUTHORED, authored, FIRST, hear, QuizPage } from '../support/pages/quiz-page.ts'
import { TranslatedPage, wordsIn } from '../support/pages/translated-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { loaderScript, snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

const single = 'quiz="honey-bees" question="drone-sting"'
const guide = (id: string) =>
  `<self-check-guide guide="${id}"><a href="${origin}/g/honey-bees">Read the guide</a></self-check-guide>${loaderScript(origin)}`

it('shows one question alone, and leads to the whole quiz after it', async () => {
  const page = await browse.open((await serve(snippet(origin, single))).url)
  const quiz = new QuizPage(page)
  const question = authored('drone-sting')
  await quiz.shows(question.prompt)
  expect(await quiz.element.getByText(/^\d+ of \d+$/).count()).toBe(0)
  expect(await quiz.element.locator('[part=progress]').count()).toBe(0)
  for (const name of ['Skip', 'Back', 'Next question', 'See how you did']) {
    expect(await quiz.button(name).count(), name).toBe(0)
  }
  expect(await quiz.answer(...question.right)).toBe('Right')
  const whole = quiz.element.getByRole('link', { name: 'Take the whole self-check' })
  expect(await whole.getAttribute('href')).toBe(`${origin}/q/honey-bees?lang=en`)
  expect((await fetch(`${origin}/q/honey-bees?lang=en`)).status).toBe(200)
})

itInFull(
  'takes an empty question attribute for none: the whole quiz, with its ways on',
  async () => {
    const page = await browse.open(
      (await serve(snippet(origin, 'quiz="honey-bees" question=""'))).url,
    )
    await new QuizPage(page).button('Skip').waitFor()
  },
)

it('asks the check of a guide in the language of the page', async () => {
  const page = await browse.open((await serve(guide('honey-bees'), { lang: 'de' })).url)
  await page.getByText(wordsIn('de').checkYourself).first().click()
  await new TranslatedPage(page, 'de').button('check').waitFor()
})

it('tells the page about the one question', async () => {
  const page = await browse.blank()
  const heard = await hear(page)
  await page.goto((await serve(snippet(origin, single))).url)
  const question = authored('drone-sting')
  await new QuizPage(page).answer(...question.right)
  await expect.poll(() => heard.length, SOON).toBe(3)
  expect(heard).toEqual([
    {
      type: 'self-check:ready',
      detail: expect.objectContaining({ v: 1, quiz: 'honey-bees', questions: 1 }),
    },
    { type: 'self-check:start', detail: expect.objectContaining({ resumed: false }) },
    {
      type: 'self-check:answer',
      detail: expect.objectContaining({ question: question.id, index: 0, total: 1, correct: true }),
    },
  ])
})

it('changes to another question or to the whole quiz when the page says so', async () => {
  const page = await browse.open((await serve(snippet(origin, single))).url)
  const quiz = new QuizPage(page)
  await quiz.shows(authored('drone-sting').prompt)
  await quiz.element.evaluate((one) => one.setAttribute('question', 'why-honey-keeps'))
  await quiz.shows(authored('why-honey-keeps').prompt)
  await quiz.element.evaluate((one) => one.removeAttribute('question'))
  await quiz.shows(FIRST.prompt)
  await quiz.element.getByText(`${AUTHORED.length} questions`).waitFor()
})

itInFull('gives its headings the level that the page asks for', async () => {
  const page = await browse.open((await serve(snippet(origin))).url)
  const quiz = new QuizPage(page)
  const heading = (level: number) =>
    quiz.element.getByRole('heading', { level, name: FIRST.prompt })
  await heading(3).waitFor()
  await quiz.element.evaluate((one) => one.setAttribute('heading-level', '2'))
  await heading(2).waitFor()
})

it('shows the guide: sections, comparison, what to take away', async () => {
  const page = await browse.open((await serve(guide('honey-bees'))).url)
  const element = page.locator('self-check-guide')
  await element.getByRole('heading', { level: 3, name: honeyBees.title }).waitFor()
  for (const { title } of Object.values(honeyBees.sections)) {
    await element.getByRole('heading', { level: 4, name: title, exact: true }).waitFor()
  }
  const table = element.getByRole('table')
  for (const { name } of Object.values(honeyBees.facts?.rows ?? {})) {
    await table.getByRole('rowheader', { name, exact: true }).waitFor()
  }
  await element.getByLabel('Show all columns').check()
  const row = table.getByRole('row').filter({ hasText: 'Drone' })
  expect(await row.getByRole('cell').count()).toBe(
    Object.keys(honeyBees.facts?.columns ?? {}).length,
  )
  await element.getByRole('heading', { level: 4, name: 'Key takeaways' }).waitFor()
  expect(await element.getByRole('link', { name: 'Read the guide' }).isVisible()).toBe(false)
})

const wrong = {
  'a quiz that is none': [snippet(origin, 'quiz="no-such-quiz"'), 'Check what you know'],
  'a question that is none': [
    snippet(origin, 'quiz="honey-bees" question="no-such-question"'),
    'Check what you know',
  ],
  'a guide that is none': [guide('no-such-guide'), 'Read the guide'],
  'no id at all': [snippet(origin, ''), 'Check what you know'],
} as const

for (const [what, [body, link]] of sampled(Object.entries(wrong), 2)) {
  it(`leaves the link for ${what}`, async () => {
    const page = await browse.blank()
    const heard = await hear(page)
    await page.goto((await serve(body)).url)
    if (what !== 'no id at all') {
      await expect.poll(() => heard.map(({ type }) => type), SOON).toEqual(['self-check:error'])
    } else {
      await page.waitForFunction(() => customElements.get('self-check') !== undefined)
    }
    expect(await page.getByRole('link', { name: link }).isVisible()).toBe(true)
    expect(await page.getByRole('heading').count()).toBe(1)
  })
}
