// Orders and matches before an answer: no feedback, no explanation, and not a byte that
// depends on where anything belongs.
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import { match } from '../../content/questions/match.ts'
import { order } from '../../content/questions/order.ts'
import { everythingBeforeAnAnswer, postJson } from './before-answer.ts'
import { appOf, canariesIn, teaCatalogue } from './canaries.ts'
import { fillIn, type Ids } from './routes.ts'

const IDS: Ids = { quiz: 'pots', guide: 'tea', code: 'nowhere' }
const CHECK = fillIn('/api/v1/quizzes/:quiz/check', IDS)
const canary = (question: string, where: string) => `So **canary-${question}-${where}** it is.`

type Target = 'clay' | 'iron' | 'glass'

interface Places {
  readonly steps: readonly string[]
  readonly made: Readonly<Record<string, Target>>
}

const PLACES: Places = {
  steps: ['warm', 'fill', 'wait', 'pour'],
  made: { kyusu: 'clay', tetsubin: 'iron', carafe: 'glass' },
}

/** Texts hang on ids, so another key is another key and nothing else. */
function pots({ steps, made }: Places = PLACES): Catalogue {
  const { guides, quizzes } = teaCatalogue()
  const [tea] = quizzes
  if (!tea) throw new Error('There is no tea.')
  const shared = (id: string) => ({
    id,
    section: 'water',
    prompt: `What about *${id}*?`,
    feedback: canary(id, 'general'),
    explanation: canary(id, 'explanation'),
    hints: [canary(id, 'hint1')],
  })
  const item = (question: string, id: string) => ({
    text: `The item ${id}`,
    ...(id !== 'wait' && id !== 'carafe' && { feedback: canary(question, id) }),
  })
  const questions = [
    order({
      ...shared('steps'),
      items: Object.fromEntries(steps.map((id) => [id, item('steps', id)])),
    }),
    match({
      ...shared('made'),
      targets: { clay: 'Clay', iron: 'Iron', glass: 'Glass' },
      items: Object.fromEntries(
        Object.entries(made).map(([id, target]) => [
          id,
          {
            ...item('made', id),
            target,
            pairs: target === 'iron' ? { glass: canary('made', 'pair') } : {},
          },
        ]),
      ),
    }),
  ]
  return { guides, quizzes: [{ ...tea, id: 'pots', questions }] }
}

const before = (catalogue: Catalogue) => everythingBeforeAnAnswer(appOf(catalogue), IDS)

const published = await before(pots())

describe('before an answer', () => {
  it('no response holds a canary', () => {
    expect(published.size).toBeGreaterThan(300)
    for (const [name, answer] of published) expect(canariesIn(answer), name).toEqual([])
  })

  it.each<[string, Places]>([
    ['another order', { ...PLACES, steps: PLACES.steps.toReversed() }],
    ['another target', { ...PLACES, made: { ...PLACES.made, kyusu: 'glass' } }],
    [
      'one target for all',
      { ...PLACES, made: { kyusu: 'iron', tetsubin: 'iron', carafe: 'iron' } },
    ],
    [
      'pairs written in another order',
      { ...PLACES, made: { carafe: 'glass', tetsubin: 'iron', kyusu: 'clay' } },
    ],
  ])('%s changes no byte', async (_, places) => {
    const changed = await before(pots(places))
    expect([...changed.keys()]).toEqual([...published.keys()])
    for (const [name, answer] of changed) expect(answer, name).toBe(published.get(name))
  })
})

describe('an answer earns no more than its own', () => {
  const app = appOf(pots())

  it.each([
    ['steps', ['fill', 'warm', 'wait', 'pour'], ['canary-steps-fill', 'canary-steps-warm']],
    ['steps', ['warm', 'fill', 'pour', 'wait'], ['canary-steps-general', 'canary-steps-pour']],
    ['made', { kyusu: 'iron' }, ['canary-made-kyusu']],
    ['made', { tetsubin: 'glass', kyusu: 'clay' }, ['canary-made-pair']],
    ['made', { tetsubin: 'clay', carafe: 'iron' }, ['canary-made-general', 'canary-made-tetsubin']],
    ['made', {}, []],
  ])('a wrong response to %s without revealing: %j', async (question, response, expected) => {
    const answer = await postJson(app, CHECK, { question, response, reveal: false })
    expect(answer).toMatch(/^200/)
    expect(canariesIn(answer)).toEqual(expected)
  })

  it.each([
    ['steps', [...PLACES.steps]],
    ['made', PLACES.made],
  ])('the right response to %s gets the explanation', async (question, response) => {
    const answer = await postJson(app, CHECK, { question, response, reveal: false })
    expect(canariesIn(answer)).toEqual([`canary-${question}-explanation`])
  })

  it.each([
    ['steps', ['warm', 'fill', 'pour', 'nowhere']],
    ['made', { kyusu: 'nowhere' }],
  ])('a response to %s that is none gets nothing: %j', async (question, response) => {
    const answer = await postJson(app, CHECK, { question, response })
    expect(answer).toMatch(/^422/)
    expect(canariesIn(answer)).toEqual([])
  })
})
