// axe over the states of the quiz and every page of ours, in light, in dark and in forced
// colours. Every type in every state: test/full/axe-types.test.ts.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { faults, isClean, SCHEMED_HEAD } from '../support/browser/axe.ts'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { FrontPage } from '../support/pages/front-page.ts'
import { authored, FIRST, QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { loaderScript, serveBlog, snippet, useHosts } from '../support/serve/host.ts'
import { ownPages } from '../support/serve/shared-result.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

/** A page of somebody else that follows the reader's scheme, and has headings of its own. */
const aside = '<h2>An aside</h2>'
const head = SCHEMED_HEAD
/** Our own pages allow no script but their own, so the context lets axe pass. */
async function open(url: string): Promise<Page> {
  return browse.open(url, { bypassCSP: true, reducedMotion: 'reduce' })
}

async function openQuiz(attributes?: string, more = ''): Promise<{ page: Page; quiz: QuizPage }> {
  const body = aside + snippet(origin, attributes) + more
  const page = await open((await serve(body, { head })).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return { page, quiz }
}

itInFull('finds nothing before an answer', async () => {
  const { page, quiz } = await openQuiz()
  await isClean(page, 'question')
  await quiz.button('Check').click()
  await quiz.status.filter({ hasText: 'Answer first' }).waitFor()
  await isClean(page, 'nothing chosen')
  await quiz.choose(FIRST.right[0] ?? '')
  await isClean(page, 'chosen')
})

itInFull('finds nothing in the feedback on a right answer', async () => {
  const { page, quiz } = await openQuiz()
  await quiz.answer(...FIRST.right)
  await isClean(page, 'right')
})

itInFull('finds nothing in the feedback on another, with reasons and passage open', async () => {
  const { page, quiz } = await openQuiz()
  await quiz.answer(FIRST.wrong[0] ?? '')
  await isClean(page, 'not quite')
  await quiz.feedback.getByText('Tell me more').click()
  await quiz.feedback.getByText('Show me the passage').click()
  await quiz.feedback.getByRole('blockquote').getByRole('paragraph').nth(1).waitFor()
  await isClean(page, 'reasons and passage open')
})

itInFull('finds nothing in a question with several right options', async () => {
  const { page, quiz } = await openQuiz()
  const several = authored('waggle-dance')
  await quiz.skipTo(several)
  await isClean(page, 'several')
  await quiz.answer(several.right[0] ?? '', several.wrong[0] ?? '')
  await isClean(page, 'partly right')
})

itInFull('finds nothing while an answer waits for the connection', async () => {
  const { page, quiz } = await openQuiz()
  await page.route('**/check*', (route) => route.abort())
  await page.route('**/attempts*', (route) => route.abort())
  await quiz.choose(...FIRST.right)
  await quiz.button('Check').click()
  await quiz.button('Try again').waitFor()
  await isClean(page, 'waiting')
  await quiz.askForResult()
  await quiz.button('Try again').waitFor()
  await isClean(page, 'result waiting')
})

it('finds nothing in the result', async () => {
  const { page, quiz } = await openQuiz()
  await quiz.answer(...FIRST.right)
  await quiz.goOn()
  const several = authored('waggle-dance')
  await quiz.skipTo(several)
  await quiz.answer(several.right[0] ?? '')
  await quiz.skipToEnd()
  await isClean(page, 'result')
})

itInFull('finds nothing in a single question, before and after', async () => {
  const { page, quiz } = await openQuiz('quiz="honey-bees" question="drone-sting"')
  await isClean(page, 'single')
  await quiz.answer(...authored('drone-sting').right)
  await isClean(page, 'single, answered')
})

itInFull('finds nothing in the guide element', async () => {
  const element = `<self-check-guide guide="honey-bees"></self-check-guide>`
  const page = await open((await serve(aside + element + loaderScript(origin), { head })).url)
  await page.getByRole('heading', { name: 'Key takeaways' }).waitFor()
  await isClean(page, 'guide')
})

itInFull(
  'finds nothing in a guide with a mark, a check and a section that was gone to',
  async () => {
    const element = `<self-check-guide guide="honey-bees"></self-check-guide>`
    const { page, quiz } = await openQuiz('quiz="honey-bees"', element)
    await quiz.answer(FIRST.wrong[0] ?? '')
    const guide = page.locator('self-check-guide')
    await guide.getByRole('heading', { name: 'You missed this' }).waitFor()
    await guide.locator('summary').filter({ hasText: FIRST.prompt }).click()
    await new QuizPage(page, guide.locator('self-check')).feedback.waitFor()
    await quiz.feedback.getByText('Show me the passage').click()
    await quiz.feedback.getByRole('link', { name: 'Read it in the guide' }).click()
    await isClean(page, 'guide, marked')
  },
)

itInFull('finds nothing on the page with the key', async () => {
  const page = await open(`${origin}/q/honey-bees`)
  await page.getByRole('button', { name: 'Print with answers' }).click()
  await page.getByRole('heading', { name: 'Answers' }).waitFor()
  await isClean(page, 'key')
})

const FRAMES = ['/e/q/honey-bees', '/e/g/honey-bees']
for (const path of sampled([...(await ownPages(origin)), ...FRAMES], 1)) {
  it(`finds nothing on our own ${path}`, async () => {
    const page = await open(origin + path)
    // The checks of a guide are folded; their questions are checked as well.
    for (const check of await page.locator('main .check > summary').all()) await check.click()
    for (const element of await page.locator('self-check').all()) {
      await element.scrollIntoViewIfNeeded()
      await new QuizPage(page, element).prompt.waitFor()
    }
    await isClean(page, path)
  })
}

itInFull('finds nothing on the front page with a guide, a question and other choices', async () => {
  const page = await open(`${origin}/?show=guide:honey-bees&platform=wix&theme=dark`)
  const front = new FrontPage(page)
  await page.getByRole('heading', { name: 'Key takeaways' }).waitFor()
  await isClean(page, 'guide, dark')
  await front.choose('quiz:honey-bees:drone-sting', 'medium')
  await front.theme('light').check()
  await new QuizPage(page).prompt.waitFor()
  await front.copy.click()
  await front.status.filter({ hasText: /./ }).waitFor()
  await isClean(page, 'one question, light, copied')
})

itInFull('finds nothing on the front page without scripts', async () => {
  const page = await browse.blank({ bypassCSP: true })
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(origin)
  await new FrontPage(page).update.waitFor()
  await isClean(page, 'front page without scripts')
})

itInFull('finds nothing on the blog of npm start', async () => {
  const blog = await serveBlog(origin)
  const page = await open(blog.url)
  await new QuizPage(page).prompt.waitFor()
  await isClean(page, 'blog')
  await blog.close()
})

itInFull('finds nothing in the form without scripts, nor on the page of its answers', async () => {
  const page = await browse.blank({ bypassCSP: true })
  await page.route('**/v1.js', (route) => route.abort())
  await page.goto(`${origin}/q/honey-bees`)
  await isClean(page, 'form')
  await page.getByRole('radio', { name: FIRST.wrong[0] ?? '' }).check()
  const several = authored('waggle-dance')
  await page.getByRole('checkbox', { name: several.right[0] ?? '' }).check()
  await page.getByRole('button', { name: 'See how you did' }).click()
  await page.getByRole('heading', { name: '1 nearly, 1 to revisit' }).waitFor()
  await isClean(page, 'answers')
  for (const summary of await page.locator('summary').all()) await summary.click()
  await isClean(page, 'answers with all open')
})

itInFull('would find a control without a name', async () => {
  const { page } = await openQuiz()
  await page.evaluate(() => document.body.append(document.createElement('input')))
  expect(await faults(page)).not.toEqual([])
})
