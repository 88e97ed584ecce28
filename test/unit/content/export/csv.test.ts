// CSV: what survives by the table of losses comes back, and all else is named.
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { authoredQuestion } from '../../../../content/export/authored/to-authored.ts'
import { csv, csvQuestions } from '../../../../content/export/csv/csv.ts'
import { CSV_LOSSES } from '../../../../content/export/losses/csv.ts'
import type { CheckQuiz } from '../../../../content/model/quiz.ts'
import { readQuiz } from '../../../../content/publish/read-texts.ts'
import { blanks } from '../../../../content/questions/blanks.ts'
import { match } from '../../../../content/questions/match.ts'
import { multiple } from '../../../../content/questions/multiple.ts'
import { number } from '../../../../content/questions/number.ts'
import { single } from '../../../../content/questions/single.ts'
import { text } from '../../../../content/questions/text.ts'
import { CHECKS } from '../../../support/content/every-quiz.ts'
import { imported } from '../../../support/content/imported.ts'
import { withoutIds } from '../../../support/content/without-ids.ts'

async function readAgain(quiz: CheckQuiz) {
  const { content } = csv.write(quiz, new Map())
  const { format, quiz: again, skipped } = await imported(content)
  expect([format, skipped]).toEqual(['csv', []])
  const read = again && readQuiz(again)
  return read?.kind === 'check' ? read.questions.map(authoredQuestion) : []
}

describe.each(CHECKS.map((quiz) => [quiz.id, quiz] as const))('%s', (_, quiz) => {
  it('comes back as what is left of it', async () => {
    expect((await readAgain(quiz)).map(withoutIds)).toEqual(
      csvQuestions(quiz).questions.map(withoutIds),
    )
  })

  it('comes back as the types that the table of losses says', async () => {
    const types = quiz.questions.flatMap(({ type }) => CSV_LOSSES.rows[type].as ?? [])
    expect((await readAgain(quiz)).map(({ type }) => type)).toEqual(types)
  })

  it('names each question that is left out', () => {
    const { losses, questions } = csv.write(quiz, new Map())
    const out = quiz.questions.filter(({ type }) => type === 'blanks').map(({ id }) => id)
    expect(losses.filter(({ code }) => code === 'type').map(({ question }) => question)).toEqual(
      out,
    )
    expect(questions).toBe(quiz.questions.length - out.length)
  })
})

const SIGNS = 'Is "it" 1,5; a | b\n\n=1+1 is two'

const QUIZ: CheckQuiz = {
  kind: 'check',
  id: 'signs',
  title: 'Signs',
  description: '',
  lang: 'en',
  bands: [],
  questions: [
    multiple({
      id: 'which',
      prompt: SIGNS,
      weight: 2,
      hints: ['@home', SIGNS],
      options: {
        one: { text: '=SUM(1)', feedback: '+1 for $\\frac{a}{b}$' },
        two: { text: '-3', feedback: SIGNS },
        three: { text: '@three' },
      },
      key: ['one', 'two'],
    }),
    text({ id: 'typed', prompt: 'What?', accept: ['a|b', '=c', 'd; e', '-x'] }),
    single({
      id: 'apostrophes',
      prompt: "'-5 apples",
      options: { a: { text: "'=1+1" }, b: { text: "''@b" }, c: { text: "'tis" } },
      key: 'a',
    }),
    match({
      id: 'pairs',
      prompt: 'Which?',
      targets: { a: '= A', b: 'B, or C', c: 'nothing' },
      items: { one: { text: '-1', target: 'a' }, two: { text: 'two', target: 'b' } },
    }),
    blanks({ id: 'gap', prompt: 'A [[leaf]].', blanks: { leaf: { accept: ['leaf'] } } }),
  ],
}

it('gives back signs that separate cells or would be computed', async () => {
  expect((await readAgain(QUIZ)).map(withoutIds)).toEqual(
    csvQuestions(QUIZ).questions.map(withoutIds),
  )
})

it('writes no cell that a program of tables would compute', () => {
  const { data } = Papa.parse<string[]>(String(csv.write(QUIZ, new Map()).content))
  expect(data.length).toBeGreaterThan(3)
  expect(data.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([])
})

it('names each loss with its question', () => {
  const quiz: CheckQuiz = {
    ...QUIZ,
    questions: [
      single({
        id: 'much',
        always: true,
        prompt: 'Which *one*?\n\n> Said.',
        options: { one: { text: 'One', pinned: true, feedback: 'Yes.' }, two: { text: 'Two' } },
        key: 'one',
        hints: ['A hint.'],
      }),
      text({
        id: 'typed',
        prompt: 'What is $x$?\n\n$$\nx + 1\n$$',
        accept: ['One'],
        case: true,
        accents: 'ignore',
        exact: true,
        feedback: { other: 'No.' },
      }),
      number({ id: 'weighed', prompt: 'How heavy?', key: 5, unit: 'kg' }),
      blanks({ id: 'gap', prompt: 'A [[leaf]].', blanks: { leaf: { accept: ['leaf'] } } }),
    ],
  }
  const { losses } = csv.write(quiz, new Map())
  expect(losses.map(({ code, question }) => [question, code])).toEqual([
    [undefined, 'ids'],
    [undefined, 'settings'],
    ['much', 'marks'],
    ['much', 'quotations'],
    ['much', 'always'],
    ['much', 'pinned'],
    ['typed', 'display'],
    ['typed', 'case'],
    ['typed', 'accents'],
    ['typed', 'exact'],
    ['typed', 'feedback'],
    ['weighed', 'unit'],
    ['gap', 'type'],
  ])
})
