// On a small phone, what came of an answer is in sight at once: the first part that is not right,
// what would have been, its reason, and the button that leads on. The elements stand in the order
// in which they are read.
import { expect, inject, it } from 'vitest'
import {
  EVERY,
  EVERY_LEDGER,
  EVERY_QUIZ,
  EVERY_TYPE,
  partlyRight,
} from '../fixtures/content/every-type.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { FIRST, QuizPage, SECOND } from '../support/pages/quiz-page.ts'
import { sampled } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const PHONE = { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' as const }
const { tries: _, ...ONE_TRY } = EVERY_QUIZ

/** On the screen of the phone, from its top: where the verdict begins, and where the button ends. */
async function inSight(quiz: QuizPage): Promise<readonly [top: number, bottom: number]> {
  const verdict = await quiz.element.locator('[part~=feedback]').boundingBox()
  const onward = await quiz.element.locator('.primary').boundingBox()
  return [verdict?.y ?? -1, (onward?.y ?? 1000) + (onward?.height ?? 0)]
}

async function expectInSight(quiz: QuizPage): Promise<void> {
  await expect.poll(async () => (await inSight(quiz))[0], SOON).toBeGreaterThanOrEqual(0)
  await expect.poll(async () => (await inSight(quiz))[1], SOON).toBeLessThanOrEqual(640)
}

const TYPES = EVERY_TYPE.map((question) => [question.type, question] as const)

it.each(sampled(TYPES, (all) => all.filter(([type]) => ['single', 'order'].includes(type))))(
  'of a question of the type %s, on a page with much above and below',
  async (_type, question) => {
    const page = await browse.blank(PHONE)
    await serveQuiz(page, origin, { ...EVERY, quizzes: [ONE_TRY] }, EVERY_LEDGER)
    const text = '<p>What stands around it.</p>'.repeat(30)
    const body = text + element(origin, `quiz="${ONE_TRY.id}"`) + text + loaderScript(origin)
    await page.goto((await serve(body)).url)
    const quiz = new QuizPage(page)
    await quiz.skipTo(question)
    await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
    await quiz.respond(question.source, partlyRight(question) ?? question.responses.wrong)
    await quiz.button('Check').click()
    await quiz.verdict()
    await expectInSight(quiz)
    expect(await order(quiz)).toEqual(['feedback', 'onward', 'rest'])
  },
)

it('of a choice in a frame, which the page around it scrolls', async () => {
  const page = await browse.blank(PHONE)
  const text = '<p>What stands around it.</p>'.repeat(30)
  const frame = `<iframe src="${origin}/e/q/honey-bees" style="width:100%;height:900px;border:0"></iframe>`
  await page.goto((await serve(text + frame + text)).url)
  const quiz = new QuizPage(page, page.frameLocator('iframe').locator('self-check').first())
  await quiz.choose(FIRST.wrong[0] ?? '')
  await quiz.button('Check').click()
  await quiz.element.locator('[id=verdict]').waitFor()
  await expectInSight(quiz)
  await quiz.button('Next question').click()
  await quiz.shows(SECOND.prompt)
})

/** The feedback, the button that leads on, and what else can be read, as they stand in the DOM. */
function order(quiz: QuizPage): Promise<readonly string[]> {
  return quiz.element.evaluate(({ shadowRoot }) => {
    const found = shadowRoot?.querySelectorAll('.feedback, .primary, .actions ~ .marked, details')
    const names = [...(found ?? [])].map((at) =>
      at.matches('.feedback') ? 'feedback' : at.matches('.primary') ? 'onward' : 'rest',
    )
    return names.filter((name, index) => name !== names[index - 1])
  })
}
