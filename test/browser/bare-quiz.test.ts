// A quiz with nothing but questions and keys: the card says right or not with the right answer,
// and nothing of what the author left out shows as a gap.
import { text as consumeText } from 'node:stream/consumers'
import { expect, inject } from 'vitest'
import { BARE, BARE_LEDGER, BARE_QUIZ, BARE_RESPONSES } from '../fixtures/content/bare-quiz.ts'
import { isClean, SCHEMED_HEAD } from '../support/browser/axe.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { words } from '../support/content/authored.ts'
import { QuizPage, tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(catalogue = BARE): Promise<QuizPage> {
  // An animation that runs has other colours than it ends with.
  const page = await browse.blank({ reducedMotion: 'reduce' })
  await serveQuiz(page, origin, catalogue, BARE_LEDGER)
  const body = element(origin, 'quiz="planets" heading-level="2"') + loaderScript(origin)
  await page.goto((await serve(body, { head: SCHEMED_HEAD })).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return quiz
}

/** What the reader reads of the feedback, and the elements in it that hold nothing. */
const saidOf = async (quiz: QuizPage) =>
  tidy(await quiz.feedback.innerText()).replaceAll(/\s+/g, ' ')
const emptyIn = (quiz: QuizPage) =>
  quiz.feedback
    .locator(':is(p:not([role=status]), dl, dt, dd, ul, details, blockquote):empty')
    .count()

/** After the prompt, with items and options as they are published: the part that is not right with its right value, the way on, and the rest. */
const SAID_OF_WRONG: Readonly<Record<string, string>> = {
  largest: 'Earth Not quite Next question Jupiter Right answer Uranus See how you did so far',
  moonless:
    'Not quite Venus Right answer Next question Back Mercury Right Neptune See how you did so far',
  rings: 'False Not quite Next question Back True Right answer See how you did so far',
  outwards:
    'Not quite · 2 of 4 1 Mercury Right 2 Saturn Right 3 Leleākūhonua Should be number 4 ' +
    'Next question Back 4 Pluto Should be number 3 See how you did so far',
  'made-of':
    'Not quite · 1 of 3 Hygiea Gas Right answer Rock ' +
    'Next question Back Vesta Rock Right The sun … Right answer Gas See how you did so far',
  'how-many': 'Your answer 9 Not quite Right answer 8 Next question Back See how you did so far',
  red: 'Your answer Venus Not quite Right answer Mars Next question Back See how you did so far',
  discovered:
    'Not quite · 1 of 3 Gap 1 William Herschel Right Gap 2 1871 Right answer 1781 ' +
    'See how you did Back Gap 3 … Right answer Bath',
}

itInFull('says right, and no more', async () => {
  const quiz = await open()
  for (const question of BARE_QUIZ.questions) {
    await quiz.respond(question, BARE_RESPONSES[question.id]?.right ?? '')
    await quiz.button('Check').click()
    expect(await quiz.verdict()).toBe('Right')
    expect(await emptyIn(quiz), question.id).toBe(0)
    await quiz.goOn()
  }
  await quiz.score.waitFor()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('8 right')
  expect(await quiz.element.locator('ul:empty, .band').count()).toBe(0)
})

itInFull('says what is right after an answer that is not', async () => {
  const quiz = await open()
  for (const question of BARE_QUIZ.questions) {
    const prompt = words(question.prompt.text)
    await quiz.shows(prompt)
    await quiz.respond(question, BARE_RESPONSES[question.id]?.wrong ?? '')
    await quiz.button('Check').click()
    await quiz.verdict()
    expect(await saidOf(quiz)).toBe(`${prompt} ${SAID_OF_WRONG[question.id]}`)
    expect(await emptyIn(quiz), question.id).toBe(0)
    await isClean(quiz.page, question.id)
    await quiz.goOn()
  }

  // Four types have parts, and some of each were right.
  await quiz.element.getByRole('heading', { name: '4 nearly, 4 to revisit' }).waitFor()
  const rows = quiz.element.locator('.rows > li')
  expect((await rows.allTextContents()).map(tidy)).toEqual(['4 nearly, 4 to revisit'])
  const promptsOf = (types: readonly string[]) =>
    BARE_QUIZ.questions
      .filter(({ type }) => types.includes(type))
      .map(({ prompt }) => tidy(words(prompt.text)))
  // What was not right at all comes first.
  const prompts = [
    ...promptsOf(['single', 'truefalse', 'number', 'text']),
    ...promptsOf(['multiple', 'order', 'match', 'blanks']),
  ]
  const toRead = quiz.element.locator('.reading > li')
  expect((await toRead.allTextContents()).map(tidy)).toEqual(prompts)
  expect(await rows.or(toRead).getByRole('link').count()).toBe(0)
  await isClean(quiz.page, 'the result')

  const [download] = await Promise.all([
    quiz.page.waitForEvent('download'),
    quiz.more('Download my answers').then((button) => button.click()),
  ])
  const text = await consumeText(await download.createReadStream())
  expect(text).toContain(`${prompts[0]}\n   Your answer (Not quite):\n   - Earth\n   Right answer:`)
  expect(text).not.toMatch(/undefined|null|\/g\//)
})

itInFull('compares with a shared result by the score alone', async () => {
  const quiz = await open()
  const shared = await quiz.page.evaluate(async (url) => {
    const answers = [{ question: 'largest', response: 'jupiter' }]
    const body = JSON.stringify({ attempt: crypto.randomUUID(), answers })
    return (await (await fetch(url, { method: 'POST', body })).json()).share.code
  }, `${origin}/api/v1/quizzes/planets/attempts`)
  await quiz.page.goto(`${origin}/q/planets?challenge=${shared}`)
  await quiz.answer('Earth')
  await quiz.button('See how you did').click()
  await quiz.element.locator('[part~=rival]').filter({ hasText: '1 of 1' }).waitFor()
  // No section has a title, so that one row holds both.
  expect((await quiz.element.locator('.rows > li').allTextContents()).map(tidy)).toEqual([
    expect.stringMatching(/^You ?1 to revisit ?Them ?1 right$/),
  ])
})

itInFull('gives the reason with the one chosen option that has feedback', async () => {
  const withOne = BARE_QUIZ.questions.map((question) =>
    question.type === 'multiple'
      ? { ...question, solution: { ...question.solution, feedback: { venus: 'It lost one.' } } }
      : question,
  )
  const quiz = await open({ ...BARE, quizzes: [{ ...BARE_QUIZ, questions: withOne }] })
  await quiz.skipTo({ prompt: 'Which planets are without a moon?' })
  expect(await quiz.answer('Mercury', 'Venus')).toBe('Right')
  expect(await saidOf(quiz)).toBe(
    'Which planets are without a moon? Right Venus It lost one. Mercury ' +
      'Next question Back Neptune See how you did so far',
  )
})
