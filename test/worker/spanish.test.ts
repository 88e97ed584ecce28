// The fixture catalogue in Spanish: the same quiz, graded the same way, and pages
// on which no English word of ours is left.
import { describe, expect, it } from 'vitest'
import {
  AttemptResult,
  CheckResult,
  OutcomeResult,
  PublicGuide,
  PublicQuiz,
} from '../../content/wire/index.ts'
import { VECTORS, vectorName } from '../support/content/vectors.ts'
import { ENGLISH, englishIn } from '../support/pages/page-words.ts'
import { ATTEMPTS, ask, CHECK, FORM, GUIDE, post, postForm, QUIZ, read } from './ask.ts'
import { elements, lines } from './html.ts'
import { SHARED_CODE } from './routes.ts'

const IN_SPANISH = '?lang=es'
const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const quiz = await read(await ask(`${QUIZ}${IN_SPANISH}`), PublicQuiz)

describe('the quiz in Spanish', () => {
  it('has the questions and the revisions of the English one', async () => {
    const english = await read(await ask(QUIZ), PublicQuiz)
    const ordinals = ({ revision, questions }: PublicQuiz) => [
      revision,
      questions.map((question) => [question.id, question.type, question.revision, question.hints]),
    ]
    expect(ordinals(quiz)).toEqual(ordinals(english))
    expect([english.lang, quiz.lang]).toEqual(['en', 'es'])
  })

  it.each(VECTORS.map((vector) => [vectorName(vector), vector] as const))(
    'agrees with the golden vectors: %s',
    async (_, { question, response, correct, score, maxScore }) => {
      const answer = await post(`${CHECK}${IN_SPANISH}`, { question, response })
      expect(await read(answer, CheckResult)).toMatchObject({ correct, score, maxScore })
    },
  )

  it('scores an attempt as the English one does', async () => {
    const seen = new Set<string>()
    const answers = VECTORS.filter(({ question }) => !seen.has(question) && seen.add(question)).map(
      ({ question, response }) => ({ question, response }),
    )
    const scored = async (path: string) => {
      const answer = await post(path, { attempt: ATTEMPT, answers })
      const { score, maxScore, questions } = await read(answer, AttemptResult)
      return { score, maxScore, questions }
    }
    expect(await scored(`${ATTEMPTS}${IN_SPANISH}`)).toEqual(await scored(ATTEMPTS))
  })

  it('stands in its guide by its Spanish prompts', async () => {
    const { checks } = await read(await ask(`${GUIDE}${IN_SPANISH}`), PublicGuide)
    const prompts = new Map(quiz.questions.map(({ id, prompt }) => [id, prompt]))
    expect(checks.length).toBeGreaterThan(0)
    for (const { question, prompt } of checks) expect(prompt).toEqual(prompts.get(question))
  })

  it.each([
    ['leaving-with-the-queen', 'El enjambre'],
    ['leaving-with-the-queen', 'swarm'],
    ['winter-cluster', { state: 'cluster', middle: 'La reina', food: 'miel' }],
    ['winter-cluster', { state: 'cluster', middle: 'reina', food: 'Miel madura' }],
    ['winter-cluster', { state: 'cluster', middle: 'queen', food: 'honey' }],
    ['days-of-a-worker', '21'],
  ])('takes for %s what is typed in either language: %j', async (question, response) => {
    const answer = await post(`${CHECK}${IN_SPANISH}`, { question, response })
    expect(await read(answer, CheckResult)).toMatchObject({ correct: true })
  })

  it.each([
    ['leaving-with-the-queen', 'Colonia', /antes de irse/],
    ['leaving-with-the-queen', 'colony', /antes de irse/],
    ['leaving-with-the-queen', 'racimo', /da calor en invierno/],
    ['days-of-a-worker', '16', /tarda una reina/],
  ])('knows for %s what is often typed instead: %s', async (question, response, feedback) => {
    const answer = await post(`${CHECK}${IN_SPANISH}`, { question, response })
    const { correct, feedback: said } = await read(answer, CheckResult)
    expect(correct).toBe(false)
    expect(JSON.stringify(said.chosen)).toMatch(feedback)
  })
})

/** All that is read on a page, names of things for those who do not see them included. */
async function readAloud(page: string): Promise<string> {
  const named = await elements(page, '[aria-label], img[alt], meta[content], input[value]')
  const labels = named.map(({ attributes }) => attributes['aria-label'] ?? attributes.content ?? '')
  return [await lines(page, 'title'), await lines(page, 'body'), ...labels].join('\n')
}

const RIGHT = new URLSearchParams({ 'drone-sting': 'no', 'leaving-with-the-queen': 'swarm' })
const MIXED = new URLSearchParams([
  ['drone-sting', 'yes'],
  ['waggle-dance', 'direction'],
  ['waggle-dance', 'danger'],
  ['days-of-a-worker', '16'],
  ['leaving-with-the-queen', 'colonia'],
  ['nectar-to-honey/gather', '2'],
  ['nectar-to-honey/pass', '2'],
  ['who-does-what/eggs', 'queen'],
  ['who-does-what/guard', 'drone'],
  ['winter-cluster.blank.middle', 'drone'],
  ['bee-on-a-flower', 'queen'],
  ['bee-on-a-flower.revision', '99'],
  ['quiz.challenge', SHARED_CODE],
])

const OUTCOME_FORM = '/q/which-bee-task'
const code = await outcomeCode()
const SUITED = [
  ['workplace', 'outside'],
  ['what-you-enjoy', 'telling'],
  ['what-you-enjoy', 'excitement'],
  ['quiz.challenge', code],
] as const
const STALE = [
  ['workplace', 'outside'],
  ['workplace.revision', '99'],
] as const

/** Reached in Spanish, so that it opens in it. */
async function outcomeCode(): Promise<string> {
  const answers = [{ question: 'workplace', response: 'outside' }]
  const path = `/api/v1/quizzes/which-bee-task/attempts${IN_SPANISH}`
  const { share } = await read(await post(path, { attempt: ATTEMPT, answers }), OutcomeResult)
  return share?.code ?? ''
}

describe('pages in Spanish', () => {
  const pages: readonly [what: string, page: () => Promise<Response>][] = [
    ['the quiz', () => ask(`${FORM}${IN_SPANISH}`)],
    ['the quiz after a challenge', () => ask(`${FORM}${IN_SPANISH}&challenge=${SHARED_CODE}`)],
    ['the quiz in a frame', () => ask(`/e/q/honey-bees${IN_SPANISH}`)],
    ['the guide', () => ask(`/g/honey-bees${IN_SPANISH}`)],
    ['the guide in a frame', () => ask(`/e/g/honey-bees${IN_SPANISH}`)],
    ['answers that are right', () => postForm(`${FORM}${IN_SPANISH}`, RIGHT)],
    ['answers of every kind', () => postForm(`${FORM}${IN_SPANISH}`, MIXED)],
    ['no answer at all', () => postForm(`${FORM}${IN_SPANISH}`, [])],
    ['the key', () => postForm(`${FORM}/key${IN_SPANISH}`, [])],
    ['the outcome quiz', () => ask(`${OUTCOME_FORM}${IN_SPANISH}`)],
    ['the outcome quiz after another', () => ask(`${OUTCOME_FORM}?challenge=${code}&lang=es`)],
    ['the outcome quiz in a frame', () => ask(`/e${OUTCOME_FORM}${IN_SPANISH}`)],
    ['what fits', () => postForm(`${OUTCOME_FORM}${IN_SPANISH}`, SUITED)],
    ['nothing that fits', () => postForm(`${OUTCOME_FORM}${IN_SPANISH}`, [])],
    ['what fitted before a change', () => postForm(`${OUTCOME_FORM}${IN_SPANISH}`, STALE)],
    ['a shared outcome', () => ask(`/r/${code}`)],
    ['a result', () => ask(`/r/${SHARED_CODE}${IN_SPANISH}`)],
    ['a result that is lost', () => ask(`/r/nowhere${IN_SPANISH}`)],
    ['a reminder', () => ask(`/r/${SHARED_CODE}/recheck.ics${IN_SPANISH}`)],
  ]

  it('are held to enough of our words to tell', () => {
    expect(ENGLISH.length).toBeGreaterThan(60)
  })

  it.each(pages)('leave no English word of ours: %s', async (_, page) => {
    const response = await page()
    const body = await response.text()
    const text = body.startsWith('BEGIN') ? body : await readAloud(body)
    expect(text.length).toBeGreaterThan(100)
    expect(englishIn(text)).toEqual([])
  })

  it.each(pages.slice(0, -1))('say that they are: %s', async (_, page) => {
    const [html] = await elements(await (await page()).text(), 'html')
    expect(html?.attributes.lang).toBe('es')
  })
})

/** So that the search above cannot pass for want of anything to find. */
it.each([
  ['answers', FORM, MIXED, 30],
  ['a key', `${FORM}/key`, [], 20],
  ['what fits', OUTCOME_FORM, SUITED, 12],
] as const)('finds our English words on the English pages: %s', async (_, path, fields, least) => {
  const text = await readAloud(await (await postForm(path, fields)).text())
  expect(englishIn(text).length).toBeGreaterThan(least)
})
