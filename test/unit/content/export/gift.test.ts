// GIFT: what survives by the table of losses comes back, all else is named, and another parser finds
// the same questions.
import { parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { authoredQuestion } from '../../../../content/export/authored/to-authored.ts'
import { giftRow } from '../../../../content/export/gift/converted.ts'
import { gift, giftQuestions } from '../../../../content/export/gift/gift.ts'
import { GIFT_LOSSES } from '../../../../content/export/losses/gift.ts'
import type { Question } from '../../../../content/model/question.ts'
import type { CheckQuiz } from '../../../../content/model/quiz.ts'
import { readQuiz } from '../../../../content/publish/read-texts.ts'
import { blanks } from '../../../../content/questions/blanks.ts'
import { match } from '../../../../content/questions/match.ts'
import { number } from '../../../../content/questions/number.ts'
import { single } from '../../../../content/questions/single.ts'
import { text } from '../../../../content/questions/text.ts'
import { whichBeeTask } from '../../../fixtures/content/outcome-quiz.ts'
import { CHECKS } from '../../../support/content/every-quiz.ts'
import { imported } from '../../../support/content/imported.ts'
import { withoutIds } from '../../../support/content/without-ids.ts'

async function readAgain(quiz: CheckQuiz) {
  const { content } = gift.write(quiz, new Map())
  const { format, quiz: again, skipped } = await imported(content)
  expect([format, skipped]).toEqual(['gift', []])
  const read = again && readQuiz(again)
  return read?.kind === 'check' ? read.questions.map(authoredQuestion) : []
}

const TYPES = {
  single: 'MC',
  multiple: 'MC',
  truefalse: 'TF',
  match: 'Matching',
  number: 'Numerical',
  text: 'Short',
} as const

describe.each(CHECKS.map((quiz) => [quiz.id, quiz] as const))('%s', (_, quiz) => {
  const { questions } = giftQuestions(quiz)

  it('comes back as what is left of it', async () => {
    expect((await readAgain(quiz)).map(withoutIds)).toEqual(questions.map(withoutIds))
  })

  it('comes back as the types that the table of losses says', async () => {
    const again = await readAgain(quiz)
    for (const [at, question] of quiz.questions.entries())
      expect([GIFT_LOSSES.rows[giftRow(question)].as].flat()).toContain(again[at]?.type)
  })

  it('has the same questions and types for another parser', () => {
    const parsed = parse(String(gift.write(quiz, new Map()).content))
    const types = questions.map((one) => {
      if (one.type !== 'blanks') return one.type === 'order' ? undefined : TYPES[one.type]
      const [gap] = one.blanks
      if (gap && 'options' in gap) return 'MC'
      return gap && 'accept' in gap ? 'Short' : 'Numerical'
    })
    expect(parsed.map(({ type }) => type)).toEqual(types)
    expect(parsed.map((one) => 'title' in one && one.title)).toEqual(questions.map(({ id }) => id))
  })
})

const quizOf = (...questions: readonly Question[]): CheckQuiz => {
  return {
    kind: 'check',
    id: 'one',
    title: 'One',
    description: '',
    lang: 'en',
    questions,
    bands: [],
  }
}

const SIGNS = 'a = b ~ c # d { e } : f \\ g ## h #### i // j -> k %50% ::l:: $m'

it('gives back every sign of its own that stands in a text', async () => {
  const quiz = quizOf(
    single({
      id: 'signs',
      prompt: `\`${SIGNS}\`\n\nIs it {T}?\n\n$x \\frac{a}{b}$ is here`,
      options: {
        one: { text: `\`${SIGNS}\``, feedback: `\`${SIGNS}\`` },
        two: { text: '%50%half', feedback: '\\[html] is not' },
        three: { text: '\\[plain] text with $\\neq$' },
      },
      key: 'two',
      explanation:
        'First: this\n\n```c\n#include <stdio.h>\n\nint n = 5; // {}\n```\n\n- new\n- = old',
    }),
    text({
      id: 'forms',
      prompt: 'What is typed?',
      accept: [
        'a -> b',
        '*',
        'a*b',
        '%5%',
        '[html]',
        'x=y',
        'T',
        '{}',
        'A & B',
        'back\\slash',
        '#1',
      ],
    }),
    match({
      id: 'arrows',
      prompt: 'What belongs together?',
      targets: { far: 'far -> away', near: 'near = here \\* 2' },
      items: { a: { text: 'a -> b', target: 'far' }, b: { text: '= ~', target: 'near' } },
    }),
  )
  const { questions } = giftQuestions(quiz)
  expect((await readAgain(quiz)).map(withoutIds)).toEqual(questions.map(withoutIds))
  const parsed = parse(String(gift.write(quiz, new Map()).content))
  expect(parsed.map(({ type }) => type)).toEqual(['MC', 'Short', 'Matching'])
})

it('writes numbers in full, and names those that had an exponent', async () => {
  const quiz = quizOf(
    number({ id: 'large', prompt: 'How many?', key: '6.02e23', tolerance: '1e21' }),
    number({ id: 'small', prompt: 'How long?', key: { from: '1.50E-3', to: '2e-3' } }),
  )
  const { content, losses } = gift.write(quiz, new Map())
  expect(String(content)).toContain('=602000000000000000000000:1000000000000000000000')
  expect(String(content)).toContain('=0.0015..0.002')
  expect(losses.filter(({ code }) => code === 'exponent')).toHaveLength(2)
  expect((await readAgain(quiz)).map(withoutIds)).toEqual(
    giftQuestions(quiz).questions.map(withoutIds),
  )
})

it.each([
  ['at the start of a line', '[[year]] is its year, and $5 or $6 its price.', 'number'],
  ['in a text of two lines', 'It was built long ago.\n\nIts year is [[year]].', 'number'],
  ['at the end of a line', 'Its year is [[year]]', 'number'],
  ['within a line', 'Its year is [[year]] as all know.', 'blanks'],
])('gives back one gap %s', async (_, prompt, type) => {
  const quiz = quizOf(blanks({ id: 'year', prompt, blanks: { year: { key: '1822' } } }))
  const again = await readAgain(quiz)
  expect(again.map((one) => one.type)).toEqual([type])
  expect(again.map(withoutIds)).toEqual(giftQuestions(quiz).questions.map(withoutIds))
})

it('writes no spaces that a text with a gap does not have', () => {
  const quiz = quizOf(
    blanks({ id: 'year', prompt: 'It is [[year]] now.', blanks: { year: { key: '1822' } } }),
  )
  expect(String(gift.write(quiz, new Map()).content)).toMatch(/It is \{[^}]*\} now\./)
})

it('names each loss with its question', () => {
  const { losses } = gift.write(
    quizOf(
      single({
        id: 'much',
        weight: 2,
        prompt: 'Which?\n\n> Said.',
        options: { one: { text: 'One', pinned: true }, two: { text: 'Two' } },
        key: 'one',
        hints: ['A hint.'],
      }),
    ),
    new Map(),
  )
  const codes = losses.filter(({ question }) => question === 'much').map(({ code }) => code)
  expect(codes).toEqual(['quotations', 'weight', 'hints', 'pinned'])
})

it('has nothing of an outcome quiz', () => {
  expect(gift.write(whichBeeTask, new Map())).toMatchObject({
    questions: 0,
    losses: [{ code: 'outcome-quiz' }],
  })
})
