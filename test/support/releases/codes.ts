// The share codes that a release keeps: results of every kind.
import { drawn } from '../../../content/common/draw.ts'
import type { AttemptRequest } from '../../../content/wire/index.ts'
import { POOL } from '../../fixtures/content/drawing-quiz.ts'
import { whichBeeTask } from '../../fixtures/content/outcome-quiz.ts'
import { PAIR, PAIR_QUESTIONS } from '../../fixtures/content/released.ts'
import { AUTHORED } from '../content/authored.ts'
import type { KeptCode } from './kept.ts'
import type { Scoring } from './scoring.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const SEED = 7

interface Attempt {
  readonly name: string
  readonly quiz: string
  readonly lang?: string
  readonly body: Omit<AttemptRequest, 'attempt'>
}

const bees = AUTHORED.map(({ id }) => id)
const inBees = (how: 'right' | 'wrong', confidence?: 'guess' | 'sure') =>
  AUTHORED.map(({ id, responses }) => {
    return { question: id, response: responses[how], ...(confidence && { confidence }) }
  })
const inPool = (ids: readonly string[]) => ids.map((question) => ({ question, response: 'two' }))

const ATTEMPTS: readonly Attempt[] = [
  { name: 'all right and sure', quiz: 'honey-bees', body: { answers: inBees('right', 'sure') } },
  { name: 'all wrong', quiz: 'honey-bees', body: { answers: inBees('wrong') } },
  {
    name: 'half of it answered, in Spanish',
    quiz: 'honey-bees',
    lang: 'es',
    body: { only: bees, answers: inBees('right', 'guess').slice(0, Math.ceil(bees.length / 2)) },
  },
  {
    name: 'drawn by a seed',
    quiz: 'pool',
    body: { seed: SEED, answers: inPool(drawn(POOL, SEED).map(({ id }) => id)) },
  },
  { name: 'a set', quiz: 'pool', body: { set: PAIR, answers: inPool(PAIR_QUESTIONS) } },
  {
    name: 'an outcome',
    quiz: whichBeeTask.id,
    body: {
      answers: whichBeeTask.questions.map(({ id, type, prompt }) => {
        const first = prompt.choices[0]?.id ?? ''
        return { question: id, response: type === 'multiple' ? [first] : first }
      }),
    },
  },
]

/** Each with what the API of this release says that it stands for. */
export function makeCodes({ score, open }: Scoring): Promise<KeptCode[]> {
  return Promise.all(
    ATTEMPTS.map(async ({ name, quiz, lang = 'en', body }) => {
      const { share } = await score(quiz, lang, { attempt: ATTEMPT, ...body })
      if (!share) throw new Error(`"${name}" has no share code.`)
      return { name, code: share.code, result: await open(share.code) }
    }),
  )
}
