// What the playground says of a text, and how it answers the element in the place of the API.
import { describe, expect, it } from 'vitest'
import type {
  AttemptResult,
  CheckResult,
  OutcomeResult,
  PublicQuiz,
} from '../../../../../content/wire/index.ts'

import { createChecker } from '../../../../../worker/pages/new/client/checking/checker.ts'
import { questionsOf } from '../../../../../worker/pages/new/client/examples/example.ts'
import { EXAMPLES } from '../../../../../worker/pages/new/client/examples/examples.ts'
import { AUTHORED } from '../../../../support/content/authored.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const settings = (more = '') => `---\ntitle: Ours\ndescription: For this test.\n${more}---\n`
const CHOICE = `
## Which of these is an index?

> It is a tree.

- [x] A B-tree

  It keeps its keys in order.
- [ ] A page

  Pages hold rows.
`

function opened(text: string) {
  const checker = createChecker('https://new.example')
  const checked = checker.check(text)
  const ask = async (action: string, body?: object, query = '') => {
    const path = `/api/v1/quizzes/${checked.id}${action && `/${action}`}`
    const answer = await checker.call({ path, query, body: body ? JSON.stringify(body) : '' })
    return { status: answer.status, value: JSON.parse(answer.body) }
  }
  return { checker, checked, ask }
}

describe('the examples', () => {
  it.each(EXAMPLES)('$name has no mistakes', ({ text }) => {
    expect(opened(text).checked.notes).toEqual([])
  })

  it('have every type of question', async () => {
    const text =
      settings() +
      EXAMPLES.filter(({ canBeAdded }) => canBeAdded)
        .map(questionsOf)
        .join('')
    const { value } = await opened(text).ask('')
    const types = (value as PublicQuiz).questions.map(({ type }) => type)
    expect(new Set(types)).toEqual(new Set(AUTHORED.map(({ type }) => type)))
  })
})

describe('a text', () => {
  it('gives a changed question a new revision, and the others keep theirs', async () => {
    const { checker, ask } = opened(`${settings()}${CHOICE}\n## Is it?\n\n= true\n`)
    const revisions = async () => {
      const { questions } = (await ask('')).value as PublicQuiz
      return questions.map(({ revision }) => revision)
    }
    const before = await revisions()
    checker.check(`${settings()}${CHOICE}\n## Is it?\n\n= false\n`)
    const [first, second] = await revisions()
    expect(first).toBe(before[0])
    expect(before).not.toContain(second)
  })

  it('with a broken question has a note at its line, and keeps the others', () => {
    const { checked } = opened(`${settings()}${CHOICE}\n## Broken\n\n- [ ] One\n- [ ] Two\n`)
    expect(checked.questions).toEqual([{ id: 'which-of-these-is-an-index', line: 6 }])
    expect(checked.version).toBe(1)
    expect(checked.counts.error).toBe(1)
    expect(checked.notes).toContainEqual({
      severity: 'error',
      line: 19,
      column: 1,
      message: 'no option is marked as right; write [x] at each right one',
    })
  })

  it('that is no quiz shows nothing, and says why', () => {
    for (const text of ['', 'Only words.', '---\ntitle: [\n---\n']) {
      const { checked } = opened(text)
      expect(checked.version, text).toBeUndefined()
      expect(checked.counts.error, text).toBeGreaterThan(0)
    }
  })

  it('that names a guide and a picture has warnings where it names them, and no mistakes', async () => {
    const text = `${settings('guide: indexes\n')}${CHOICE.replace(
      '?\n',
      '? {section=btree evidence="A tree."}\n\n![A tree](tree.svg)\n',
    )}`
    const { checked, ask } = opened(text)
    expect(checked.notes.map(({ severity, line }) => [severity, line])).toEqual([
      ['warning', 4],
      ['warning', 9],
    ])
    const { value } = await ask('')
    expect(JSON.stringify(value)).toContain('[A tree]')
    expect(JSON.stringify(value)).not.toContain('tree.svg')
  })

  it('that is the same for readers keeps its version', () => {
    const { checker } = opened(settings() + CHOICE)
    expect(checker.check(`${settings()}\n${CHOICE}`).version).toBe(1)
    expect(checker.check(settings() + CHOICE.replace('A page', 'A row')).version).toBe(2)
  })

  it('with very many notes sends the first ones, and counts all', () => {
    const broken = Array.from({ length: 300 }, (_, index) => `\n## Broken ${index}\n`).join('')
    const { notes, counts } = opened(settings() + broken).checked
    expect(notes.length).toBeLessThan(counts.error)
    expect(counts.error).toBeGreaterThanOrEqual(300)
  })
})

describe('the element is answered', () => {
  const question = 'which-of-these-is-an-index'

  it('with the quiz, without anything that tells the answer', async () => {
    const { value } = await opened(settings() + CHOICE).ask('')
    expect(value).toMatchObject({ id: 'ours', questions: [{ id: question, hints: 1 }] })
    expect(JSON.stringify(value)).not.toMatch(/keeps its keys|is a tree/)
  })

  it('with one question, if it asks for it', async () => {
    const text = settings() + CHOICE + CHOICE.replace('Which of', 'What of')
    const { value } = await opened(text).ask('', undefined, '?only=what-of-these-is-an-index')
    expect((value as PublicQuiz).questions.map(({ id }) => id)).toEqual([
      'what-of-these-is-an-index',
    ])
  })

  it('with a draw of a quiz that draws', async () => {
    const text = settings('draw: 1\n') + CHOICE + CHOICE.replace('Which of', 'What of')
    const { value } = await opened(text).ask('')
    expect((value as PublicQuiz).questions).toHaveLength(1)
    expect((value as PublicQuiz).seed).toBeTypeOf('number')
  })

  it('with verdict, hint and score', async () => {
    const { ask } = opened(settings() + CHOICE)
    const checked: CheckResult = (await ask('check', { question, response: 'a-page' })).value
    expect(checked).toMatchObject({ correct: false, answer: 'a-b-tree' })
    expect((await ask('hint', { question, number: 1 })).value.hint).toBe('It is a tree.')
    const answers = [{ question, response: 'a-b-tree' }]
    const scored = await ask('attempts', { attempt: ATTEMPT, answers })
    expect(scored.status).toBe(201)
    const result: AttemptResult = scored.value
    expect(result).toMatchObject({ score: 1, maxScore: 1 })
    expect(result.share).toBeUndefined()
  })

  it('with the outcome of an outcome quiz', async () => {
    const text = EXAMPLES.at(-1)?.text ?? ''
    const { ask, checked } = opened(text)
    const [first] = checked.questions
    const answers = [{ question: first?.id, response: 'most-of-the-day' }]
    const result: OutcomeResult = (await ask('attempts', { attempt: ATTEMPT, answers })).value
    expect(result.outcome?.id).toBe('cat')
    expect((await ask('check', { question: first?.id, response: 'x' })).status).toBe(404)
  })

  it('as by the API, if it asks for what is not there or for what does not fit', async () => {
    const { ask, checker } = opened(settings() + CHOICE)
    expect((await ask('check', { question, response: 'nothing' })).status).toBe(422)
    expect((await ask('check', { question: 'none', response: 'x' })).status).toBe(404)
    expect((await ask('hint', { question, number: 2 })).status).toBe(404)
    const other = { path: '/api/v1/results/abc', query: '', body: '' }
    expect((await checker.call(other)).status).toBe(404)
  })

  it('also where answering fails, so that the element does not wait for ever', async () => {
    const { checker, checked } = opened(settings() + CHOICE)
    const path = `/api/v1/quizzes/${checked.id}/check`
    expect((await checker.call({ path, query: '', body: '{' })).status).toBe(500)
  })
})
