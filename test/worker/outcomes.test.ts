// Quizzes of kind outcome over HTTP: what an attempt finds, what the form says of it, and
// that there is nothing to check.
import { describe, expect, it } from 'vitest'
import { plainText } from '../../content/common/plain-text.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import { PublicQuiz, QuizList } from '../../content/wire/index.ts'
import { answersOf, OUTCOME_VECTORS, PETS, titleOf } from '../fixtures/content/outcome-scoring.ts'
import { OUTCOME_QUIZZES } from '../support/content/kinds.ts'
import * as real from './ask.ts'
import { ORIGIN, readProblem } from './ask.ts'
import { elements, words } from './html.ts'
import { ATTEMPT, ask, attempt, PETS_API, PETS_FORM, post, readAs, submit } from './outcome-app.ts'

const [walks] = PETS.questions
const whyOf = (reason: string) => {
  const [question = '', option = ''] = reason.split('/')
  return PETS.questions.find(({ id }) => id === question)?.leanings[option]?.why ?? 'none'
}

/** As a browser sends it: an empty list is no field at all. */
const fieldsOf = (vector: (typeof OUTCOME_VECTORS)[number]) =>
  answersOf(vector).flatMap(({ question, response }) =>
    [response].flat().map((id) => [question, id] as const),
  )

describe('the golden vectors', () => {
  it.each(OUTCOME_VECTORS)('as an attempt: $name', async (vector) => {
    const { outcome, runnerUp, because } = await attempt(answersOf(vector))
    expect([outcome?.id ?? null, runnerUp?.id ?? null]).toEqual([vector.outcome, vector.runnerUp])
    expect(because).toEqual(
      vector.because.map((reason) => {
        const [question, choice] = reason.split('/')
        return { question, choice, text: parseMarkup(whyOf(reason)) }
      }),
    )
  })

  it.each(OUTCOME_VECTORS)('as a form: $name', async (vector) => {
    const page = await submit(fieldsOf(vector))
    const [heading] = await elements(page, '#result')
    expect(heading?.attributes['data-outcome'] ?? null).toBe(vector.outcome)
    const said = await words(page, 'section.result')
    if (vector.outcome === null) {
      expect(said).toContain('No result yet')
      expect(said).toContain('Answer a question or two')
      expect(said).not.toContain('Why it fits')
      return
    }
    expect(await words(page, '#result')).toBe(titleOf(vector.outcome))
    expect(said).toContain('Why it fits')
    const reasons = vector.because.map((one) => plainText(parseMarkup(whyOf(one))))
    const places = reasons.map((reason) => said.indexOf(reason))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    if (vector.runnerUp === null) expect(said).not.toContain('Next best')
    else {
      expect(said).toContain(`Next best: ${titleOf(vector.runnerUp)}`)
      const prefer = PETS.outcomes.find(({ id }) => id === vector.runnerUp)?.prefer
      expect(said).toContain(prefer)
    }
  })
})

describe('a match', () => {
  it('leads to the passages of outcome and runner-up, and has no score', async () => {
    const result = await attempt([{ question: 'walks', response: 'near' }])
    expect(result.outcome).toEqual({
      id: 'cat',
      title: 'A cat',
      text: parseMarkup('It *purrs*.'),
      passage: { guide: 'pets', section: 'cats', title: 'Cats', url: `${ORIGIN}/g/pets#cats` },
    })
    expect(result.runnerUp).toMatchObject({ id: 'fish', prefer: 'If you like water.' })
    for (const name of ['score', 'maxScore', 'percent', 'band', 'sections', 'revisit']) {
      expect(result).not.toHaveProperty(name)
    }
  })

  it('counts only what was answered at the present revision', async () => {
    const answers = [
      { question: 'walks', revision: 2, response: 'far' },
      { question: 'time', revision: 1, response: 'some' },
    ]
    const { outcome, stale } = await attempt(answers)
    expect([outcome?.id, stale]).toEqual(['cat', ['walks']])
  })

  it('finds nothing where all of it was answered at another one, which is no error', async () => {
    const answers = [{ question: 'walks', revision: 2, response: 'far' }]
    const result = await attempt(answers)
    expect(result).toMatchObject({ because: [], stale: ['walks'] })
    expect(result.outcome).toBeUndefined()
    expect(result.share).toBeUndefined()
    const page = await submit([
      ['walks', 'far'],
      ['walks.revision', '2'],
    ])
    expect(await words(page, 'section.result')).toContain('Please answer them again.')
  })

  it('takes the questions of the set, and refuses others', async () => {
    const answers = [{ question: 'walks', response: 'far' }]
    const { questions, ...result } = await attempt(answers, { only: ['walks', 'time'] })
    expect(result).toMatchObject({ asked: 2, answered: 1 })
    expect(questions).toEqual([
      { question: 'walks', answered: true },
      { question: 'time', answered: false },
    ])
    const refused = await post(`${PETS_API}/attempts`, {
      attempt: ATTEMPT,
      answers,
      only: ['time'],
    })
    expect((await readProblem(refused, 422)).errors).toEqual([
      {
        path: '/answers/0/question',
        message: expect.stringContaining('This question isn’t one of those asked. '),
      },
    ])
  })

  it.each([
    ['/answers/0/response', { question: 'walks', response: 'up' }],
    ['/answers/0/response', { question: 'touch', response: ['fur', 'fur'] }],
    ['/answers/0/question', { question: 'nowhere', response: 'far' }],
  ])('names what is at fault: %s', async (path, answer) => {
    const refused = await post(`${PETS_API}/attempts`, { attempt: ATTEMPT, answers: [answer] })
    expect((await readProblem(refused, 422)).errors?.map((error) => error.path)).toEqual([path])
  })

  it('refuses a form with an option that is not there, and one with two where one is due', async () => {
    await expect(submit([['walks', 'up']])).rejects.toThrow('422')
    await expect(
      submit([
        ['walks', 'far'],
        ['walks', 'near'],
      ]),
    ).rejects.toThrow('422')
  })
})

describe('there is nothing to check', () => {
  it.each([
    ['check', { question: 'walks', response: 'far' }],
    ['check', { question: 'walks', response: 'far', reveal: false }],
    ['check', {}],
    ['hint', { question: 'walks', number: 1 }],
  ])('%s %j is 404, and says why', async (what, body) => {
    const problem = await readProblem(await post(`${PETS_API}/${what}`, body), 404)
    expect(problem.type).toBe('/docs#nothing-to-check')
    expect(problem.detail).toContain('A quiz of kind outcome has nothing to check')
  })
})

describe('the quiz itself', () => {
  it('is asked like any other, with its kind', async () => {
    const quiz = await readAs(await ask(PETS_API), PublicQuiz)
    expect(quiz.kind).toBe('outcome')
    expect(quiz.questions[0]).toMatchObject({
      id: 'walks',
      type: 'single',
      prompt: walks?.prompt.text,
      section: 'dogs',
      hints: 0,
    })
  })

  it('has a form whose button says what comes of it, and no structured data of a test', async () => {
    const page = await (await ask(PETS_FORM)).text()
    expect(await words(page, 'form.quiz button')).toBe('See what fits')
    expect(page).not.toContain('application/ld+json')
    expect(await elements(page, 'fieldset label input')).toHaveLength(13)
  })

  it('stands in a frame, too', async () => {
    const page = await (await ask('/e/q/pets')).text()
    expect(await elements(page, 'self-check[quiz=pets] form.quiz')).toHaveLength(1)
  })
})

describe.each(OUTCOME_QUIZZES)('$id of this repository', ({ id, guide }) => {
  it('is in the list, behind a quiz of kind check, which the front page opens with', async () => {
    const { quizzes } = await real.read(await real.ask('/api/v1/quizzes'), QuizList)
    expect(quizzes.find((quiz) => quiz.id === id)).toMatchObject({
      kind: 'outcome',
      guide: guide?.id,
    })
    expect(quizzes[0]?.kind).toBe('check')
  })

  it('is linked from its guide, and checks none of its sections', async () => {
    const page = await (await real.ask(`/g/${guide?.id}`)).text()
    expect(await elements(page, `a[href="/q/${id}"]`)).toHaveLength(1)
    expect(await elements(page, `self-check[quiz="${id}"]`)).toHaveLength(0)
  })

  it('is offered whole on the front page, and none of its questions alone', async () => {
    const page = await (await real.ask('/')).text()
    const values = (await elements(page, 'option')).map(({ attributes }) => attributes.value ?? '')
    expect(values.filter((value) => value.startsWith(`quiz:${id}`))).toEqual([`quiz:${id}`])
  })

  it('is embedded by its address', async () => {
    const url = encodeURIComponent(`${ORIGIN}/q/${id}`)
    const found: { html: string; thumbnail_url: string } = await (
      await real.ask(`/oembed?url=${url}`)
    ).json()
    expect(found.html).toContain(`src="${ORIGIN}/e/q/${id}"`)
    expect(found.thumbnail_url).toContain(`/og/quiz-${id}-en-`)
  })
})
