// Outcomes that travel: what a code of one opens, what it leaves unsaid, and what is refused.
import { env } from 'cloudflare:workers'
import { built } from 'selfcheck:built'
import { describe, expect, it } from 'vitest'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import type { QuizLedger } from '../../content/revisions/ledger.ts'
import { OutcomeResult, SharedOutcome } from '../../content/wire/index.ts'
import { cardFor } from '../../worker/catalogue/cards.ts'
import { signCode } from '../../worker/share/code.ts'
import { readShareKeys } from '../../worker/share/keys.ts'
import type { QuestionMark } from '../../worker/share/marks.ts'
import type { Payload } from '../../worker/share/payload.ts'
import {
  answersOf,
  OUTCOME_VECTORS,
  PETS,
  PETS_CATALOGUE,
  PETS_LEDGER,
} from '../fixtures/content/outcome-scoring.ts'
import { OUTCOME_QUIZZES } from '../support/content/kinds.ts'
import * as real from './ask.ts'
import { ORIGIN, readProblem } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, words } from './html.ts'
import { app, ask, attempt, PETS_API, readAs, submit } from './outcome-app.ts'
import { type App, bindings } from './routes.ts'

const IDS = PETS.questions.map(({ id }) => id)
const resultOf = (code: string) => `/api/v1/results/${code}`
const FOUND = OUTCOME_VECTORS.filter(({ outcome }) => outcome !== null)

async function shared(code = ''): Promise<SharedOutcome> {
  return readAs(await ask(resultOf(code)), SharedOutcome)
}

describe('what an attempt gives to share', () => {
  it.each(FOUND)('opens to the same outcome: $name', async (vector) => {
    const result = await attempt(answersOf(vector), { only: IDS })
    const opened = await shared(result.share?.code)
    expect(opened.outcome).toEqual(result.outcome)
    expect(opened.runnerUp?.id ?? null).toBe(vector.runnerUp)
    expect(opened.questions).toEqual(result.questions)
    expect(opened).toMatchObject({ quiz: 'pets', kind: 'outcome', revision: 1, current: true })
    expect(opened.issued).toBe(new Date().toISOString().slice(0, 10))
  })

  it('is a short code, a page and a text that names the outcome', async () => {
    const { share } = await attempt([{ question: 'walks', response: 'far' }])
    expect(share?.code).toMatch(/^[\w-]{30,60}$/)
    expect(share?.url).toBe(`${ORIGIN}/r/${share?.code}`)
    expect(share?.text).toBe('Which pet suits you? A dog')
  })

  it('is nothing where nothing fits', async () => {
    expect((await attempt([], { only: IDS })).share).toBeUndefined()
    expect((await attempt([{ question: 'noise', response: 'any' }])).share).toBeUndefined()
  })

  it('never says what was chosen, nor why the outcome fits', async () => {
    const { share, because } = await attempt([{ question: 'walks', response: 'near' }])
    for (const path of [resultOf(share?.code ?? ''), `/r/${share?.code}`]) {
      const text = await (await ask(path)).text()
      expect(text).not.toContain('Around the house')
      expect(text).not.toContain('"near"')
      expect(because).toHaveLength(1)
      expect(text).not.toContain('Both stay')
    }
  })

  it('keeps which questions were asked, and the seed of a whole attempt', async () => {
    const answers = [{ question: 'walks', response: 'far' }]
    const some = await attempt(answers, { only: ['walks', 'time'] })
    expect((await shared(some.share?.code)).questions).toEqual(some.questions)
    const all = await attempt(answers, { seed: 7 })
    expect((await shared(all.share?.code)).seed).toBe(7)
  })
})

describe('a code made before', () => {
  const codeOf = async () => (await attempt([{ question: 'walks', response: 'far' }])).share?.code
  const open = async (other: App, code = '') =>
    other.request(`${ORIGIN}${resultOf(code)}`, {}, bindings())
  const changed = (change: Partial<typeof PETS>) => {
    const next = { ...PETS_CATALOGUE, quizzes: [{ ...PETS, ...change }] }
    return appOf(next, extendLedger(PETS_LEDGER, next))
  }

  it('the outcomes were put in another order opens to the same one', async () => {
    const later = changed({ outcomes: PETS.outcomes.toReversed() })
    const opened = await readAs(await open(later, await codeOf()), SharedOutcome)
    expect(opened).toMatchObject({ outcome: { id: 'dog' }, current: false, revision: 1 })
  })

  it('its outcome was taken away is 410, for programs and as a page', async () => {
    const later = changed({ outcomes: PETS.outcomes.filter(({ id }) => id !== 'dog') })
    const code = await codeOf()
    const problem = await readProblem(await open(later, code), 410)
    expect(problem.type).toBe('/docs#outcome-gone')
    const page = await later.request(`${ORIGIN}/r/${code}`, {}, bindings())
    expect(page.status).toBe(410)
    expect(await page.text()).toContain('This outcome has been removed')
  })

  it('its runner-up was taken away opens without one', async () => {
    const { share } = await attempt([{ question: 'walks', response: 'near' }])
    const later = changed({ outcomes: PETS.outcomes.filter(({ id }) => id !== 'fish') })
    const opened = await readAs(await open(later, share?.code), SharedOutcome)
    expect(opened.outcome.id).toBe('cat')
    expect(opened.runnerUp).toBeUndefined()
  })
})

describe('a code that is signed and cannot be', () => {
  const keys = readShareKeys(env.SHARE_KEYS)
  if (!keys.ok) throw new Error(keys.error)
  const answered = { mark: 'answered' } as const
  const unanswered = { mark: 'open' } as const
  const good: Omit<Payload, 'key'> = {
    quiz: 1,
    revision: 1,
    day: 327,
    lang: 'en',
    score: 2 * 256 + 1,
    marks: [answered, unanswered, undefined, answered],
  }
  const statusOf = async (change: Partial<typeof good>) =>
    (await ask(resultOf(await signCode(keys.value, { ...good, ...change })))).status

  it('is one that would open if it were not for the one thing', async () => {
    expect(await statusOf({})).toBe(200)
    expect(await statusOf({ score: 2 * 256 })).toBe(200)
    expect(await statusOf({ score: 3 * 256 + 2 })).toBe(200)
  })

  it.each<[string, Partial<typeof good>]>([
    ['no outcome', { score: 1 }],
    ['neither', { score: 0 }],
    ['an outcome past the last', { score: 4 * 256 + 1 }],
    ['a runner-up past the last', { score: 2 * 256 + 4 }],
    ['a runner-up that is the outcome', { score: 2 * 256 + 2 }],
    ['the largest number', { score: 65_535 }],
    ['nothing answered', { marks: [unanswered, unanswered, unanswered, unanswered] }],
    ['nothing asked', { marks: [undefined, undefined, undefined, undefined] }],
    ['a right answer', { marks: [{ mark: 'right' }, answered, answered, answered] }],
    ['a wrong one', { marks: [{ mark: 'wrong' }, answered, answered, answered] }],
    ['two questions too few', { marks: [answered, answered] }],
    ['three too many', { marks: [answered, ...[1, 2, 3, 4, 5, 6].map(() => unanswered)] }],
    ['a revision to come', { revision: 2 }],
    ['another quiz', { quiz: 2 }],
  ])('is refused for %s', async (_, change) => {
    expect(await statusOf(change)).toBe(404)
  })

  it('has no answered question where answers are right or wrong', async () => {
    const row: QuizLedger | undefined = built.ledger.quizzes['honey-bees']
    const pool = row?.revisions.at(-1)?.pool ?? []
    const marks = (first: QuestionMark) =>
      pool.map((_, index) => (index === 0 ? first : unanswered))
    const payload = {
      quiz: row?.number ?? 0,
      revision: row?.revisions.length ?? 0,
      day: 327,
      lang: 'en',
    }
    const opens = async (score: number, first: QuestionMark) => {
      const code = await signCode(keys.value, { ...payload, score, marks: marks(first) })
      return (await real.ask(resultOf(code))).status
    }
    expect(await opens(100, { mark: 'right' })).toBe(200)
    expect(await opens(0, answered)).toBe(404)
    expect(await opens(100, answered)).toBe(404)
  })

  it('is refused with any one byte changed', async () => {
    const code = await signCode(keys.value, good)
    for (let at = 0; at < code.length; at += 1) {
      const letter = code[at] === 'A' ? 'B' : 'A'
      const damaged = code.slice(0, at) + letter + code.slice(at + 1)
      expect((await ask(resultOf(damaged))).status, damaged).toBe(404)
    }
  })
})

describe('the page of an outcome', () => {
  const answers = [{ question: 'walks', response: 'near' }]

  it('says what fits, names the runner-up, leads to the guide and lets one try', async () => {
    const { share } = await attempt(answers)
    const page = await (await ask(`/r/${share?.code}`)).text()
    expect(await words(page, 'h1')).toBe('A cat')
    const said = await words(page, 'main')
    expect(said).toContain('It purrs.')
    expect(said).toContain('Next best: A fish')
    const links = (await elements(page, 'main a')).map(({ attributes }) => attributes.href)
    expect(links).toEqual([
      `${ORIGIN}/g/pets#cats`,
      `${ORIGIN}/g/pets#fish`,
      `/q/pets?challenge=${share?.code}`,
      '/g/pets',
    ])
    const [robots] = await elements(page, 'meta[name=robots]')
    expect(robots?.attributes.content).toBe('noindex')
    const [title] = await elements(page, 'meta[property="og:title"]')
    expect(title?.attributes.content).toBe('A cat: Which pet suits you?')
  })

  it('offers no reminder: there is nothing to ask again', async () => {
    const { share } = await attempt(answers)
    expect(await (await ask(`/r/${share?.code}`)).text()).not.toContain('recheck')
    expect((await ask(`/r/${share?.code}/recheck.ics`)).status).toBe(404)
  })

  it('leads to the same questions, and to both outcomes', async () => {
    const { share } = await attempt(answers)
    const path = `/q/pets?challenge=${share?.code}`
    const form = await (await ask(path)).text()
    expect(await words(form, '.challenge')).toBe(
      'Someone else got A cat. These are the same questions.',
    )
    const page = await submit([
      ['walks', 'far'],
      ['quiz.challenge', share?.code ?? ''],
    ])
    expect(await words(page, '#result')).toBe('A dog')
    expect(await words(page, '.challenge')).toContain('A cat')
  })
})

describe('without a key', () => {
  it('attempts are matched all the same, unshared', async () => {
    const body = JSON.stringify({
      attempt: '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f',
      answers: [{ question: 'walks', response: 'far' }],
    })
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }
    const answer = await app.request(`${PETS_API}/attempts`, init, bindings({ SHARE_KEYS: '' }))
    const result = await readAs(answer, OutcomeResult)
    expect(result.outcome?.id).toBe('dog')
    expect(result.share).toBeUndefined()
  })
})

describe.each(OUTCOME_QUIZZES)('the cards of $id', (quiz) => {
  it.each(quiz.outcomes)('one for $id, and it says the outcome', async (outcome) => {
    const card = cardFor(built.cards, ORIGIN, { quiz, outcome })
    expect(card?.alt).toBe(`${quiz.title} ${outcome.title}`)
    expect(card?.url).toContain(`-outcome-${outcome.id}-`)
    expect((await env.ASSETS.fetch(card?.url ?? '')).status).toBe(200)
  })

  it('is the picture of a result', async () => {
    const [first] = quiz.questions
    const [option] = Object.keys(first?.leanings ?? {})
    const answer = await real.post(`/api/v1/quizzes/${quiz.id}/attempts`, {
      attempt: '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f',
      answers: [{ question: first?.id, response: option }],
    })
    const { outcome, share } = await real.read(answer, OutcomeResult)
    expect(share?.image).toBe(outcome && cardFor(built.cards, ORIGIN, { quiz, outcome })?.url)
    const page = await (await real.ask(new URL(share?.url ?? '').pathname)).text()
    const [image] = await elements(page, 'meta[property="og:image"]')
    expect(image?.attributes.content).toBe(share?.image)
  })

  it('is that of the quiz where the build made none', () => {
    const { title } = quiz
    const paths = { [`quiz/${quiz.id}/en`]: '/og/x.png' }
    const outcome = quiz.outcomes[0] ?? { id: 'x', title: 'X' }
    expect(cardFor(paths, ORIGIN, { quiz, outcome })?.alt).toBe(title)
  })
})
