// Results that travel: what an attempt gives to share, what it opens, and what it leaves
// unsaid; after edits, without a key, and of a quiz that is gone.

import { env } from 'cloudflare:workers'
import { built } from 'selfcheck:built'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Question } from '../../content/model/question.ts'
import { readTexts } from '../../content/publish/read-texts.ts'
import type { QuizLedger } from '../../content/revisions/ledger.ts'
import {
  AttemptResult,
  type Confidence,
  type Response as Given,
  OutcomeResult,
  SharedResult,
} from '../../content/wire/index.ts'
import { createApp } from '../../worker/app.ts'
import { openCatalogue } from '../../worker/catalogue/catalogue.ts'
import { signCode } from '../../worker/share/code.ts'
import { readShareKeys } from '../../worker/share/keys.ts'
import type { QuestionMark } from '../../worker/share/marks.ts'
import type { Payload } from '../../worker/share/payload.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { CHECK_QUIZZES } from '../support/content/kinds.ts'
import { extremes, VECTORS, vectorName } from '../support/content/vectors.ts'
import { ATTEMPTS, ask, ORIGIN, post, postForm, QUIZ, read, readProblem } from './ask.ts'
import { elements } from './html.ts'
import { bindings, realApp, SHARED_CODE, withoutQuizzes } from './routes.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const EXTREMES = extremes()
const IDS = [...EXTREMES.keys()]
const resultOf = (code: string) => `/api/v1/results/${code}`

interface Answer {
  readonly question: string
  readonly response: Given
  readonly confidence?: Confidence
}

/** The whole quiz, with these answers and the rest left open. */
async function attempt(answers: readonly Answer[], more = {}): Promise<AttemptResult> {
  return read(
    await post(ATTEMPTS, { attempt: ATTEMPT, only: IDS, answers, ...more }),
    AttemptResult,
  )
}

async function shared(result: AttemptResult): Promise<SharedResult> {
  return read(await ask(resultOf(result.share?.code ?? '')), SharedResult)
}

/** The first `count` questions right, all others wrong. */
const answered = (count: number): Answer[] =>
  IDS.map((question, index) => {
    const { right, wrong } = EXTREMES.get(question) ?? { right: '', wrong: '' }
    return { question, response: index < count ? right : wrong }
  })

describe('what an attempt gives to share', () => {
  it('is a short code, a page and a text', async () => {
    const { share } = await attempt(answered(9))
    expect(share?.code).toMatch(/^[\w-]{30,60}$/)
    expect(share?.url).toBe(`${ORIGIN}/r/${share?.code}`)
    expect(share?.text).toMatch(new RegExp(`9 of ${IDS.length} right$`))
  })

  it('is nothing where nothing was answered', async () => {
    expect((await attempt([])).share).toBeUndefined()
  })

  it('says how much was answered, where it was not all, in a code of the same length', async () => {
    const whole = await attempt(answered(IDS.length))
    const half = Math.ceil(IDS.length / 2)
    for (const count of [1, half - 1, half]) {
      const result = await attempt(answered(IDS.length).slice(0, count))
      expect(result.share?.text).toContain(
        `${count} of ${count} right (${count} of ${IDS.length} answered)`,
      )
      expect(result.share?.code).toHaveLength(whole.share?.code.length ?? 0)
      const opened = await shared(result)
      const { score, maxScore, band, sections } = result
      expect(opened).toMatchObject({ asked: IDS.length, answered: count })
      expect(opened).toMatchObject({ score, maxScore, sections })
      expect(opened.band).toEqual(band)
      expect('band' in opened).toBe(count === half)
      const page = await (await ask(`/r/${result.share?.code}`)).text()
      expect(page).toContain(`${count} of ${IDS.length} answered`)
      expect(page).not.toContain('to revisit')
      expect(page).not.toContain('Is this your result? Practise again')
      const challenge = await (await ask(`/q/honey-bees?challenge=${result.share?.code}`)).text()
      expect(challenge).toContain(`${count} of ${count} right (${count} of ${IDS.length} answered)`)
      const reminder = await (await ask(`/r/${result.share?.code}/recheck.ics`)).text()
      expect(reminder.replaceAll('\r\n ', '')).toContain(`${count} of ${IDS.length} answered`)
    }
    expect(await (await ask(`/r/${whole.share?.code}`)).text()).not.toContain('answered')
  })

  it.each(Array.from({ length: IDS.length + 1 }, (_, count) => count))(
    'opens to the same result, with %i right',
    async (count) => {
      const result = await attempt(answered(count))
      const opened = await shared(result)
      const { score, maxScore, band, sections, quiz, revision } = result
      expect(opened).toMatchObject({
        asked: result.asked,
        answered: result.answered,
        score,
        maxScore,
        band,
        sections,
        quiz,
        revision,
        current: true,
      })
      expect(opened.issued).toBe(new Date().toISOString().slice(0, 10))
    },
  )

  it.each(VECTORS.map((vector) => [vectorName(vector), vector] as const))(
    'opens to the same result: %s',
    async (_, { question, response, score, correct }) => {
      const result = await attempt([{ question, response }])
      const opened = await shared(result)
      expect(opened.score).toBe(score)
      const mark = correct ? 'right' : score > 0 ? 'partly' : 'wrong'
      const others = IDS.filter((id) => id !== question)
      expect(opened.questions.find((one) => one.question === question)).toEqual({
        question,
        mark,
      })
      for (const id of others)
        expect(opened.questions).toContainEqual({ question: id, mark: 'open' })
    },
  )

  it('says how sure the reader was, and never what was chosen', async () => {
    const [first = '', second = ''] = IDS
    const right = EXTREMES.get(first)?.right ?? ''
    const wrong = EXTREMES.get(second)?.wrong ?? ''
    const result = await attempt([
      { question: first, response: right, confidence: 'guess' },
      { question: second, response: wrong, confidence: 'sure' },
    ])
    const text = await (await ask(resultOf(result.share?.code ?? ''))).text()
    const { questions }: SharedResult = JSON.parse(text)
    expect(questions.slice(0, 2)).toEqual([
      { question: first, mark: 'right', confidence: 'guess' },
      { question: second, mark: 'wrong', confidence: 'sure' },
    ])
    for (const chosen of [right, wrong].flat()) expect(text).not.toContain(`"${chosen}"`)
  })

  it('holds only the questions that were asked', async () => {
    const [first = '', second = ''] = IDS
    const response = EXTREMES.get(first)?.right ?? ''
    const result = await attempt([{ question: first, response }], { only: [first, second] })
    const opened = await shared(result)
    expect(opened.questions.map(({ question }) => question)).toEqual([first, second])
    expect([opened.score, opened.maxScore]).toEqual([result.score, result.maxScore])
  })

  it('keeps the seed', async () => {
    const result = await attempt(answered(3), { only: undefined, seed: 4_294_967_295 })
    expect((await shared(result)).seed).toBe(4_294_967_295)
  })
})

describe('a code made before', () => {
  const [first] = CHECK_QUIZZES
  if (!first) throw new Error('The catalogue is empty.')
  const edited = (change: (question: Question) => Question): Catalogue => ({
    ...FIXTURES,
    quizzes: [{ ...first, title: 'Another title', questions: first.questions.map(change) }],
  })
  const open = async (content: Catalogue, ledger = built.ledger) =>
    read(
      await createApp(openCatalogue(readTexts(content), ledger), built).request(
        ORIGIN + resultOf(SHARED_CODE),
        {},
        bindings(),
      ),
      SharedResult,
    )

  it('a typo fix opens after it', async () => {
    const before = await read(await ask(resultOf(SHARED_CODE)), SharedResult)
    const after = await open(
      edited(
        (question) => ({ ...question, prompt: { ...question.prompt, text: 'Fixed' } }) as Question,
      ),
    )
    expect(after).toEqual({ ...before, title: 'Another title' })
  })

  it('a changed key opens after it, and says that the quiz has changed', async () => {
    const row: QuizLedger | undefined = built.ledger.quizzes[first.id]
    const last = row?.revisions.at(-1)
    if (!row || !last) throw new Error('The ledger is empty.')
    const pool = last.pool.map((entry, index) =>
      index === 0 ? { ...entry, revision: entry.revision + 1 } : entry,
    )
    const quiz = { ...row, revisions: [...row.revisions, { pool, digest: 'x' }] }
    const ledger = { quizzes: { ...built.ledger.quizzes, [first.id]: quiz } }
    expect(await open(FIXTURES, ledger)).toMatchObject({
      current: false,
      revision: row.revisions.length,
    })
  })

  it('its quiz was taken away is 410, as API and as a page that offers others', async () => {
    const app = withoutQuizzes()
    const gone = await app.request(resultOf(SHARED_CODE), {}, bindings())
    expect(gone.status).toBe(410)
    const page = await app.request(`/r/${SHARED_CODE}`, {}, bindings())
    expect(page.status).toBe(410)
    expect(await page.text()).toContain('This quiz has been removed')
  })
})

describe('a damaged code', () => {
  const damaged = `${SHARED_CODE.slice(0, -1)}${SHARED_CODE.endsWith('A') ? 'B' : 'A'}`

  it.each(['x', damaged, SHARED_CODE.slice(1), `${SHARED_CODE}A`, 'A'.repeat(5000)])(
    '%.20s is 404 for programs, and a page that says so and offers the quiz',
    async (code) => {
      await readProblem(await ask(resultOf(encodeURIComponent(code))), 404)
      const page = await ask(`/r/${encodeURIComponent(code)}`)
      expect(page.status).toBe(404)
      expect(page.headers.get('Cache-Control')).toBe('no-store')
      const text = await page.text()
      expect(text).toContain('Part of this link is missing or wrong')
      expect(text).toContain('href="/q/honey-bees"')
      expect(text).not.toContain(code.slice(0, 200).padEnd(3, 'x').repeat(2))
    },
  )

  it('says the same whatever is wrong with it', async () => {
    const bodies = await Promise.all(
      ['x', damaged, SHARED_CODE.slice(1)].map(async (code) => (await ask(resultOf(code))).text()),
    )
    expect(new Set(bodies).size).toBe(1)
  })
})

describe('a code that is signed and cannot be', () => {
  const keys = readShareKeys(env.SHARE_KEYS)
  if (!keys.ok) throw new Error(keys.error)
  const right = { mark: 'right' } as const
  const wrong = { mark: 'wrong' } as const
  const partly = { mark: 'partly' } as const
  const marks = (...some: readonly (QuestionMark | undefined)[]) => [
    ...some,
    ...Array.from({ length: IDS.length - some.length }, () => wrong),
  ]
  const good: Omit<Payload, 'key'> = {
    quiz: 1,
    revision: built.ledger.quizzes['honey-bees']?.revisions.length ?? 0,
    day: 327,
    lang: 'en',
    score: 200,
    marks: marks(right, right),
  }
  const statusOf = async (payload: Omit<Payload, 'key'>) =>
    (await ask(resultOf(await signCode(keys.value, payload)))).status

  it('is one that would open if it were not for the one thing', async () => {
    expect(await statusOf(good)).toBe(200)
    expect(await statusOf({ ...good, score: 150, marks: marks(right, partly) })).toBe(200)
  })

  it.each([
    ['more points than the answers are worth', { score: 201 }],
    ['fewer', { score: 199 }],
    ['more than the quiz has', { score: 65_535 }],
    ['full points for a partly right answer', { score: 300, marks: marks(right, right, partly) }],
    ['none for it', { score: 200, marks: marks(right, right, partly) }],
    ['another quiz', { quiz: 2 }],
    ['a revision to come', { revision: good.revision + 1 }],
    ['one question too few', { marks: good.marks.slice(1) }],
    ['three questions too many', { marks: [...good.marks, wrong, wrong, wrong] }],
  ])('is refused for %s', async (_, change) => {
    expect(await statusOf({ ...good, ...change })).toBe(404)
  })
})

describe('without a key', () => {
  it.each(['', 'not a key', '1.YWFh'])(
    '(%j) attempts are scored all the same, unshared',
    async (SHARE_KEYS) => {
      const body = JSON.stringify({ attempt: ATTEMPT, answers: answered(1).slice(0, 1) })
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }
      const answer = await realApp().request(ATTEMPTS, init, bindings({ SHARE_KEYS }))
      const result = await read(answer, AttemptResult)
      expect(result.score).toBe(1)
      expect(result.share).toBeUndefined()
    },
  )

  it('results are 503, with a reason and nothing else', async () => {
    for (const path of [
      resultOf(SHARED_CODE),
      `/r/${SHARED_CODE}`,
      `/r/${SHARED_CODE}/recheck.ics`,
    ]) {
      const answer = await realApp().request(path, {}, bindings({ SHARE_KEYS: '' }))
      expect(answer.status, path).toBe(503)
      expect(await answer.text()).toContain('no key for shared results')
    }
    expect((await realApp().request(QUIZ, {}, bindings({ SHARE_KEYS: '' }))).status).toBe(200)
  })
})

describe('the page of a result', () => {
  it('says in words what was achieved, by section, and where to read on', async () => {
    const result = await attempt(answered(9))
    const page = await (await ask(`/r/${result.share?.code}`)).text()
    expect(page).toContain(`9 of ${IDS.length}`)
    expect(page).toContain(result.band?.title)
    for (const { title, url } of result.sections) {
      expect(page).toContain(title)
      expect(page).toContain(`href="${url}"`)
    }
    expect(page).toMatch(/\d to revisit/)
    expect(page).toContain(`href="/q/honey-bees?challenge=${result.share?.code}"`)
    expect(page).toContain('href="/g/honey-bees"')
  })

  it('is a challenge for its own quiz alone', async () => {
    const outcome = await post('/api/v1/quizzes/which-bee-task/attempts', {
      attempt: ATTEMPT,
      answers: [{ question: 'workplace', response: 'inside' }],
    })
    const { share } = await read(outcome, OutcomeResult)
    const codes = { 'honey-bees': SHARED_CODE, 'which-bee-task': share?.code ?? '' }
    const sentWith = async (quiz: string, code: string) => {
      const fields = { 'drone-sting': 'yes', workplace: 'inside', 'quiz.challenge': code }
      return (await postForm(`/q/${quiz}`, Object.entries(fields))).text()
    }
    for (const [quiz, own] of Object.entries(codes)) {
      const plain = await sentWith(quiz, '')
      for (const code of Object.values(codes)) {
        const page = await (await ask(`/q/${quiz}?challenge=${code}`)).text()
        const isShown = (await elements(page, '.challenge')).length > 0
        const isCompared = (await sentWith(quiz, code)) !== plain
        expect([isShown, isCompared], `${code} at ${quiz}`).toEqual([code === own, code === own])
      }
    }
  })

  it('tells each preview what to show, and search engines to look elsewhere', async () => {
    const { share } = await attempt(answered(9))
    const html = await (await ask(`/r/${share?.code}`)).text()
    const metas = await elements(html, 'meta')
    const meta = (name: string) =>
      metas.find(({ attributes: { property, name: own } }) => name === property || name === own)
        ?.attributes.content ?? ''
    const [canonical] = await elements(html, 'link[rel=canonical]')
    expect(meta('robots')).toBe('noindex')
    expect(canonical?.attributes.href).toBe(`${ORIGIN}/q/honey-bees`)
    expect(meta('og:url')).toBe(share?.url)
    expect(meta('og:title')).toMatch(/^9 of \d+ right: /)
    expect(meta('og:title').length).toBeLessThanOrEqual(70)
    expect(meta('og:description').length).toBeLessThanOrEqual(200)
  })

  it('leads to what was missed or a guess, and to nothing else', async () => {
    const answers = answered(IDS.length).map((answer, index) => ({
      ...answer,
      confidence: index === 2 ? ('guess' as const) : ('sure' as const),
    }))
    const wrong = EXTREMES.get(IDS[0] ?? '')?.wrong ?? ''
    const { share } = await attempt([
      { question: IDS[0] ?? '', response: wrong },
      ...answers.slice(1),
    ])
    const page = await (await ask(`/r/${share?.code}`)).text()
    expect(page).toContain(`href="/q/honey-bees?only=${IDS[0]},${IDS[2]}"`)
  })

  it('asks nothing again where everything was right and sure', async () => {
    const { share } = await attempt(answered(IDS.length))
    expect(await (await ask(`/r/${share?.code}`)).text()).not.toContain('only=')
  })
})

describe('the reminder', () => {
  it.each([
    ['', 3],
    ['?days=7', 7],
    ['?days=21', 21],
    ['?days=4', 3],
  ])('%s comes in %i days, as a file for calendars', async (query, days) => {
    const { share } = await attempt(answered(9))
    const answer = await ask(`/r/${share?.code}/recheck.ics${query}`)
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('Content-Disposition')).toContain('recheck.ics')
    const text = (await answer.text()).replaceAll('\r\n ', '')
    const on = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    expect(text).toContain(`DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`)
    expect(text).toContain(`URL:${ORIGIN}/q/honey-bees?only=${IDS.slice(9).join(',')}`)
  })
})
