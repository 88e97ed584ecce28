// POST /api/v1/quizzes/:quiz/hint: hints, one at a time.

import { describe, expect, it } from 'vitest'
import { parseMarkup } from '../../content/parsing/markup.ts'
import { HintResult, PublicQuiz } from '../../content/wire/index.ts'
import { CHECK_QUIZZES } from '../support/content/kinds.ts'
import { ask, HINT, post, postText, QUIZ, read, readProblem } from './ask.ts'

const questions = CHECK_QUIZZES[0]?.questions ?? []
const hints = questions.flatMap(({ id, solution }) =>
  solution.hints.map((text, index) => [id, index + 1, text] as const),
)

describe('a hint', () => {
  it.each(hints)(
    'of %s, number %d, is the one its author wrote',
    async (question, number, text) => {
      const response = await post(HINT, { question, number })
      expect(response.status).toBe(200)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      const hint = parseMarkup(text)
      expect(await read(response, HintResult)).toEqual({ question, number, hint })
    },
  )

  it('can be had as often as the quiz says, and no more', async () => {
    const quiz = await read(await ask(QUIZ), PublicQuiz)
    expect(quiz.questions.reduce((sum, question) => sum + question.hints, 0)).toBe(hints.length)
    for (const { id: question, hints } of quiz.questions) {
      if (hints > 0) expect((await post(HINT, { question, number: hints })).status).toBe(200)
      const problem = await readProblem(await post(HINT, { question, number: hints + 1 }), 422)
      expect(problem.errors).toEqual([
        {
          path: '/number',
          message: expect.stringContaining('The question has no hint with this number. '),
        },
      ])
    }
  })

  it('may be asked for as text/plain, with fields that nobody knows', async () => {
    const body = JSON.stringify({ question: 'drone-sting', number: 1, other: true })
    const response = await postText(HINT, body, 'text/plain')
    expect(await read(response, HintResult)).toMatchObject({ number: 1 })
  })
})

describe('a request for a hint', () => {
  const question = 'drone-sting'
  it.each<[string, unknown, string[]]>([
    ['no fields', {}, ['/question', '/number']],
    ['no number', { question }, ['/number']],
    ['the number 0', { question, number: 0 }, ['/number']],
    ['a negative number', { question, number: -1 }, ['/number']],
    ['a number with a fraction', { question, number: 1.5 }, ['/number']],
    ['a number past all bounds', { question, number: 1e308 }, ['/number']],
    ['a number as text', { question, number: '1' }, ['/number']],
    ['a word that lists know', { question, number: 'length' }, ['/number']],
    ['a question that is none', { question: 7, number: 1 }, ['/question']],
  ])('with %s is 422 at its place', async (_, body, paths) => {
    const { errors } = await readProblem(await post(HINT, body), 422)
    expect(errors?.map(({ path }) => path)).toEqual(paths)
  })
})
