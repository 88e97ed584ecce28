// An outcome quiz whose options require or exclude outcomes, over HTTP: the reasons, and the
// wishes that exclude each other, as JSON and as the page of the form.
import { describe, expect, it } from 'vitest'
import { OutcomeResult, PublicGuide } from '../../content/wire/index.ts'
import { JOURNEYS, JOURNEYS_LEDGER, type Wishes } from '../fixtures/content/limited-outcomes.ts'
import { JOURNEYS_IN_SPANISH } from '../fixtures/content/spanish/limited-outcomes.ts'
import { ORIGIN, read } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, words } from './html.ts'
import { ATTEMPT } from './outcome-app.ts'
import { bindings, visit } from './routes.ts'

const app = appOf(JOURNEYS_IN_SPANISH, JOURNEYS_LEDGER)

const THREE_WAY: Wishes = { weather: 'dry', night: 'awake', wishes: ['cheap', 'door', 'sea'] }
const TWO_WAY: Wishes = { night: 'asleep', wishes: ['door'] }

async function attempt(wishes: Wishes, query = '') {
  const answers = Object.entries(wishes).map(([question, response]) => ({ question, response }))
  return app.request(
    `${ORIGIN}/api/v1/quizzes/journeys/attempts${query}`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ attempt: ATTEMPT, answers }),
    },
    bindings(),
  )
}

async function resultOf(wishes: Wishes, query = ''): Promise<OutcomeResult> {
  return read(await attempt(wishes, query), OutcomeResult)
}

describe('an attempt whose wishes exclude each other', () => {
  it('is 201 with the outcome null and the smallest set of wishes, and has no link', async () => {
    const answer = await attempt(THREE_WAY)
    expect(answer.status).toBe(201)
    const result: Record<string, unknown> = await answer.clone().json()
    expect(result.outcome).toBeNull()
    expect(result.because).toEqual([])
    expect(result).not.toHaveProperty('share')
    expect(result).not.toHaveProperty('runnerUp')
    const { conflict = [] } = await read(answer, OutcomeResult)
    expect(new Set(conflict.map(({ question, choice }) => `${question}/${choice}`))).toEqual(
      new Set(['weather/dry', 'wishes/cheap', 'wishes/door']),
    )
    expect(conflict).toHaveLength(3)
  })

  it('names two of them in the order of the quiz', async () => {
    expect((await resultOf(TWO_WAY)).conflict).toEqual([
      { question: 'night', choice: 'asleep' },
      { question: 'wishes', choice: 'door' },
    ])
  })

  it('has no outcome and no conflict where nothing gives points', async () => {
    const result = await resultOf({ weather: 'dry' })
    for (const name of ['outcome', 'conflict', 'share', 'cautions'])
      expect(result).not.toHaveProperty(name)
  })
})

describe('an attempt that leaves outcomes', () => {
  it('gives the reasons of options with a limit first, in the language of the request', async () => {
    const wishes = { night: 'asleep', wishes: ['cheap', 'sea'] }
    const { outcome, runnerUp, because, share, conflict } = await resultOf(wishes)
    expect([outcome?.id, runnerUp?.id]).toEqual(['ferry', 'train'])
    expect(because).toEqual([
      {
        question: 'night',
        choice: 'asleep',
        text: 'There are beds on it.',
      },
      {
        question: 'wishes',
        choice: 'cheap',
        text: 'It should cost little, and a car costs most.',
      },
      { question: 'wishes', choice: 'sea', text: 'You are at sea all day.' },
    ])
    expect(conflict).toBeUndefined()
    expect(share?.text).toBe(`${JOURNEYS.title} The ferry`)
    const spanish = await resultOf(wishes, '?lang=es')
    expect(spanish.because[1]?.text).toBe('Debe costar poco, y un coche es lo que más cuesta.')
  })

  it('has its markup as nodes', async () => {
    const { because } = await resultOf({ weather: 'dry', wishes: ['luggage'] })
    const reason = because.find(({ choice }) => choice === 'dry')
    expect(reason?.text).toContainEqual({ t: 'em', text: 'roof' })
  })
})

describe('a caution', () => {
  it('names the option and the fact of the guide that does not promise it', async () => {
    const { outcome, cautions } = await resultOf({ night: 'asleep', wishes: ['cheap', 'sea'] })
    expect(outcome?.id).toBe('ferry')
    expect(cautions).toEqual([
      { question: 'wishes', choice: 'cheap', text: 'Costs little: Not stated' },
    ])
  })

  it('says what is usually not so, and what it depends on, with the note of the guide', async () => {
    const { outcome, cautions } = await resultOf({ night: 'asleep', wishes: ['cheap'] })
    expect(outcome?.id).toBe('train')
    expect(cautions?.map(({ text }) => text)).toEqual([
      'Has a bed: Depends (only at night)',
      'Costs little: Usually not',
    ])
  })

  it('is in the language of the request', async () => {
    const { cautions } = await resultOf({ night: 'asleep', wishes: ['cheap'] }, '?lang=es')
    expect(cautions?.map(({ text }) => text)).toEqual([
      'Tiene cama: Depende (solo de noche)',
      'Cuesta poco: Por lo general, no',
    ])
  })

  it('is absent where the guide promises all that was asked for', async () => {
    expect(await resultOf({ night: 'asleep', wishes: ['sea'] })).not.toHaveProperty('cautions')
  })
})

describe('the form', () => {
  const submit = async (fields: readonly (readonly [string, string])[], query = '') => {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const init = { method: 'POST', headers, body }
    const answer = await visit(app, `/q/journeys${query}`, init)
    expect(answer.status).toBe(200)
    return answer.text()
  }
  const CONFLICT = [
    ['weather', 'dry'],
    ['weather.revision', '1'],
    ['night', 'awake'],
    ['wishes', 'cheap'],
    ['wishes', 'door'],
    ['quiz.only', 'weather,night,wishes'],
  ] as const

  it('says what to give up, and sends the other answers again without it', async () => {
    const page = await submit(CONFLICT)
    expect(await words(page, '#result')).toBe('Nothing fits all of these wishes. Drop one:')
    expect(await elements(page, 'form.give-up')).toHaveLength(3)
    expect(await words(page, 'form.give-up button')).toContain('Without: No, I must arrive dry')
    const fields = (await elements(page, 'form.give-up:first-of-type input')).map(
      ({ attributes }) => `${attributes.name}=${attributes.value}`,
    )
    expect(fields).toEqual([
      'weather.revision=1',
      'night=awake',
      'wishes=cheap',
      'wishes=door',
      'quiz.only=weather,night,wishes',
    ])
    expect(page).not.toContain('Share this result')
  })

  it('says so in the language of the page, and stays in it', async () => {
    const page = await submit(CONFLICT, '?lang=es')
    expect(await words(page, '#result')).toBe('Nada cumple todos estos deseos. Renuncia a uno:')
    expect(await words(page, 'form.give-up button')).toContain('Sin: No, tengo que llegar seco')
    const [form] = await elements(page, 'form.give-up')
    expect(form?.attributes.action).toContain('lang=es')
  })

  it('shows what the outcome may not give', async () => {
    const page = await submit([
      ['night', 'asleep'],
      ['wishes', 'cheap'],
    ])
    const said = await words(page, 'section.result')
    expect(said).toContain('Please note')
    expect(said).toContain('Has a bed: Depends (only at night)')
    expect(said.indexOf('Why it fits')).toBeLessThan(said.indexOf('Please note'))
  })
})

it('shows in the table of a guide what is usually not so', async () => {
  const cellOf = async (query: string) => {
    const guide = await (
      await app.request(`${ORIGIN}/api/v1/guides/journeys${query}`, {}, bindings())
    ).json()
    const { comparison } = PublicGuide.parse(guide)
    const train = comparison?.rows.find(({ id }) => id === 'train')
    return train?.cells.find(({ column }) => column === 'cheap')
  }
  expect(await cellOf('')).toMatchObject({ value: 'usually-not', text: 'Usually not' })
  expect((await cellOf('?lang=es'))?.text).toBe('Por lo general, no')
  const page = await (await app.request(`${ORIGIN}/g/journeys`, {}, bindings())).text()
  expect(await words(page, 'td.value-usually-not')).toContain('Usually not')
})

it('tells nothing of its limits before an attempt', async () => {
  for (const path of ['/api/v1/quizzes/journeys', '/q/journeys', '/e/q/journeys']) {
    const text = await (await app.request(ORIGIN + path, {}, bindings())).text()
    for (const { limits } of JOURNEYS.questions)
      for (const { whyNot } of Object.values(limits)) expect(text).not.toContain(whyNot)
    expect(text).not.toMatch(/requires|excludes|whyNot/)
  }
})
