// What options of an outcome quiz speak for, and why, is private until an attempt is sent:
// not a byte before it tells points, reasons or outcomes.
import { beforeAll, describe, expect, it } from 'vitest'
import { defineOutcomeQuiz } from '../../content/define/outcome-quiz.ts'
import type { Catalogue } from '../../content/model/catalogue.ts'
import { ask, everythingBeforeAnAnswer } from './before-answer.ts'
import { appOf, canariesIn, release, teaCatalogue } from './canaries.ts'
import { type App, fillIn } from './routes.ts'

const IDS = { quiz: 'leaf', guide: 'tea', code: 'nowhere' }
const REASON = { b: 'canary-reason-b', c: 'canary-reason-c', d: 'canary-reason-d' } as const

interface Change {
  readonly green?: number
  readonly black?: number
  readonly isMoved?: true
  readonly isTurned?: true
}

/** `isMoved`: another option speaks. `isTurned`: the author lists the outcomes otherwise. */
function leaf({ green = 1, black = 2, isMoved, isTurned }: Change = {}): Catalogue {
  const [guide] = teaCatalogue().guides
  if (!guide) throw new Error('There is a guide.')
  const ending = (id: string) => ({
    title: `canary-outcome-${id}`,
    text: `It is **canary-text-${id}**.`,
    prefer: `If canary-prefer-${id}.`,
    section: 'leaves',
  })
  const outcomes = isTurned
    ? { black: ending('black'), green: ending('green') }
    : { green: ending('green'), black: ending('black') }
  const spoken = { points: { green }, why: REASON.b }
  const none = { text: 'Morning' }
  const quiz = defineOutcomeQuiz<typeof guide, 'green' | 'black'>(guide, {
    id: 'leaf',
    title: 'Which tea suits you?',
    description: 'Two questions.',
    lang: 'en',
    outcomes,
    questions: [
      {
        id: 'when',
        type: 'single',
        section: 'water',
        prompt: 'When do you *drink* it?',
        options: {
          morning: isMoved ? { ...none, ...spoken } : none,
          evening: isMoved ? { text: 'Evening' } : { text: 'Evening', ...spoken },
          never: { text: 'Never', points: { black }, why: REASON.c },
        },
      },
      {
        id: 'how',
        type: 'multiple',
        section: 'leaves',
        prompt: 'How?',
        options: {
          milk: { text: 'With milk', points: { black: 1 }, why: REASON.d },
          plain: { text: 'As it is' },
        },
      },
    ],
  })
  return { guides: [guide], quizzes: [quiz] }
}

let app: App
let before: ReadonlyMap<string, string>
beforeAll(async () => {
  app = appOf(leaf())
  before = await everything(app)
})

const everything = (from: App) => everythingBeforeAnAnswer(from, IDS)

describe('before an attempt', () => {
  it('no response holds a reason, an outcome or when to prefer it', () => {
    expect(before.size).toBeGreaterThan(300)
    for (const [name, answer] of before) expect(canariesIn(answer), name).toEqual([])
  })

  it('no field of the public quiz is named like something private', () => {
    const quiz = before.get(`GET ${fillIn('/api/v1/quizzes/:quiz', IDS)} {"method":"GET"}`) ?? ''
    expect(quiz).toContain('"prompt"')
    for (const name of ['points', 'why', 'leanings', 'outcome', 'outcomes', 'key', 'feedback']) {
      expect(quiz).not.toContain(`"${name}":`)
    }
  })

  it.each<[string, Change]>([
    ['other points', { green: 3 }],
    ['points the other way round', { green: 2, black: 1 }],
    ['an option that speaks in place of another', { isMoved: true }],
  ])('%s change no byte, where both are a first release', async (_, change) => {
    expect(await everything(appOf(leaf(change)))).toEqual(before)
  })

  it('another order of the outcomes changes no byte', async () => {
    expect(await everything(appOf(leaf({ isTurned: true })))).toEqual(before)
  })

  it('other points move ordinals in a later release', async () => {
    const later = leaf({ green: 3 })
    const released = appOf(later, release(later, release(leaf())))
    const quiz = await ask(released, fillIn('/api/v1/quizzes/:quiz', IDS))
    expect(quiz.match(/"revision":\d+/g)).toEqual(['2', '2', '1'].map((one) => `"revision":${one}`))
  })
})

describe('an attempt earns no more than its own', () => {
  const post = (answers: readonly object[]) =>
    ask(app, fillIn('/api/v1/quizzes/:quiz/attempts', IDS), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ attempt: '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f', answers }),
    })

  it('the reasons of what was chosen, the outcome and when to prefer the other', async () => {
    const answers = [
      { question: 'when', response: 'evening' },
      { question: 'how', response: ['milk'] },
    ]
    // One point each, in one question each: green stands first.
    expect(canariesIn(await post(answers))).toEqual([
      'canary-outcome-black',
      'canary-outcome-green',
      'canary-prefer-black',
      'canary-reason-b',
      'canary-text-black',
      'canary-text-green',
    ])
  })

  it('nothing for what speaks for nothing', async () => {
    const answer = await post([{ question: 'when', response: 'morning' }])
    expect(answer).toMatch(/^201/)
    expect(canariesIn(answer)).toEqual([])
  })
})
