// As of when the facts are: one line on pages, one field of results, both from the date of the
// source of the guide; and the source, with a title or without.
import { describe, expect, it } from 'vitest'
import type { Guide } from '../../content/model/guide.ts'
import {
  AttemptResult,
  OutcomeResult,
  PublicGuide,
  PublicQuiz,
  SharedOutcome,
  SharedResult,
} from '../../content/wire/index.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { ATTEMPTS, ask, GUIDE, ORIGIN, post, postForm, read } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, words } from './html.ts'
import { bindings } from './routes.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const OUTCOME = '/api/v1/quizzes/which-bee-task'
const [bees] = FIXTURES.guides
const outcomeQuiz = FIXTURES.quizzes.find(({ id }) => id === 'which-bee-task')
const [firstTask] = outcomeQuiz?.questions ?? []
const leaning = firstTask && 'leanings' in firstTask ? Object.keys(firstTask.leanings)[0] : ''
const chosen = {
  question: firstTask?.id,
  response: firstTask?.type === 'multiple' ? [leaning] : leaning,
}

async function results() {
  const answers = [{ question: 'drone-sting', response: 'no' }]
  return {
    check: await read(await post(ATTEMPTS, { attempt: ATTEMPT, answers }), AttemptResult),
    outcome: await read(
      await post(`${OUTCOME}/attempts`, { attempt: ATTEMPT, answers: [chosen] }),
      OutcomeResult,
    ),
  }
}

/** The fixture site with another source of its guide. */
function siteOf(source: Guide['source']) {
  const guide = { ...bees, source } as Guide
  const site = appOf({
    guides: [guide],
    quizzes: FIXTURES.quizzes.map((quiz) => ({ ...quiz, guide })),
  })
  return async (path: string) => site.request(`${ORIGIN}${path}`, {}, bindings())
}

describe('the date of the facts', () => {
  it('is a field of results and of shared results', async () => {
    const { check, outcome } = await results()
    const opened = async (code = '') => ask(`/api/v1/results/${code}`)
    expect(check.factsAsOf).toBe('2021-06-14')
    expect(outcome.factsAsOf).toBe('2021-06-14')
    expect((await read(await opened(check.share?.code), SharedResult)).factsAsOf).toBe('2021-06-14')
    expect((await read(await opened(outcome.share?.code), SharedOutcome)).factsAsOf).toBe(
      '2021-06-14',
    )
  })

  it('is a field of the quiz, where its guide has a date', async () => {
    for (const [path, date] of [
      ['/api/v1/quizzes/honey-bees', '2021-06-14'],
      ['/api/v1/quizzes/which-bee-task', '2021-06-14'],
    ] as const)
      expect((await read(await ask(path), PublicQuiz)).factsAsOf, path).toBe(date)
    const undated = siteOf({ title: 'A year at the hive' })
    const quiz = await read(await undated('/api/v1/quizzes/honey-bees'), PublicQuiz)
    expect(quiz).not.toHaveProperty('factsAsOf')
  })

  it('is said once on each page, by month', async () => {
    const { check, outcome } = await results()
    const pages = ['/g/honey-bees'].concat([check, outcome].map(({ share }) => `/r/${share?.code}`))
    for (const path of pages) {
      const page = await (await ask(path)).text()
      expect(await words(page, '.facts'), path).toBe('Facts as of June 2021')
      const times = (await elements(page, '.facts time')).map(({ attributes }) => attributes)
      expect(times, path).toEqual([{ datetime: '2021-06' }])
    }
  })

  it('is said by the form, which the widget replaces, and by the questions on paper', async () => {
    for (const path of ['/q/honey-bees', '/q/which-bee-task']) {
      const page = await (await ask(path)).text()
      for (const part of ['form.quiz', '.sheet'])
        expect(await words(page, `${part} .facts`), path).toBe('Facts as of June 2021')
      expect(await elements(page, '.facts'), path).toHaveLength(2)
    }
    const frame = await (await ask('/e/q/honey-bees')).text()
    expect(await words(frame, 'self-check .facts')).toBe('Facts as of June 2021')
  })

  it('is said above the answers to a form', async () => {
    for (const path of ['/q/honey-bees', '/q/which-bee-task']) {
      const page = await (await postForm(path, [])).text()
      expect(await words(page, '.card .facts'), path).toBe('Facts as of June 2021')
    }
  })

  it('is in the language of the page', async () => {
    const page = await (await ask('/q/honey-bees?lang=es')).text()
    expect(await words(page, 'form.quiz .facts')).toBe('Datos a junio de 2021')
  })

  it('is left out where the source has no date', async () => {
    const site = siteOf({ title: 'A year at the hive', author: 'Mara Lindt' })
    for (const path of ['/q/honey-bees', '/g/honey-bees']) {
      const page = await (await site(path)).text()
      expect(await elements(page, '.facts'), path).toEqual([])
    }
    const guide = await (await site('/g/honey-bees')).text()
    expect(await words(guide, '.source')).toBe('Based on “A year at the hive” by Mara Lindt')
  })
})

describe('the source of a guide', () => {
  const untitled = { author: 'Mara Lindt', published: '2021-06-14' }

  it('is named by its title', async () => {
    const page = await (await ask('/g/honey-bees')).text()
    expect(await words(page, '.source')).toBe(
      'Based on “A year at the hive” by Mara Lindt, 14 June 2021',
    )
    const spanish = await (await ask('/g/honey-bees?lang=es')).text()
    expect(await words(spanish, '.source')).toBe(
      'Basado en «A year at the hive», de Mara Lindt, del 14 de junio de 2021',
    )
  })

  it('is described where it has no title', async () => {
    const site = siteOf(untitled)
    const page = await (await site('/g/honey-bees')).text()
    expect(await words(page, '.source')).toBe('Based on an article by Mara Lindt, 14 June 2021')
    expect((await read(await site(GUIDE), PublicGuide)).source).toEqual(untitled)
  })

  it('can be a link without a title', async () => {
    const url = 'https://hive.example/year'
    const page = await (await siteOf({ ...untitled, url })('/g/honey-bees')).text()
    expect(await words(page, `.source a[href="${url}"]`)).toBe('an article')
  })
})
