// Reading outcome quizzes from Markdown: points, limits and their reasons, and where a problem is.
import { describe, expect, it } from 'vitest'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'

const OUTCOMES = `outcomes:
  - { id: tea, title: Tea, text: Hot leaves., section: leaves, prefer: If you like leaves. }
  - { id: milk, title: Milk, text: Cold and white., prefer: If you like it cold. }
`
/** Five lines of settings stand between the marks, and an empty line below them. */
const FIRST_LINE = 9

const quizOf = (body: string, settings = OUTCOMES) =>
  readQuiz('drinks', `---\ntitle: Drinks\nkind: outcome\n${settings}---\n\n${body}`, new Map())
const questionOf = (body: string) => {
  const { value, problems } = quizOf(body)
  expect(problems).toEqual([])
  const [question] = value?.kind === 'outcome' ? value.questions : []
  if (!question) throw new Error('There is no question.')
  return question
}

describe('an outcome quiz', () => {
  it('has its outcomes in the order of its settings', () => {
    const { value, problems } = quizOf(
      '## Hot? {#hot}\n\n- [ ] Yes {+tea}\n\n  It is hot.\n- [ ] No',
    )
    expect(problems).toEqual([])
    expect(value).toMatchObject({
      id: 'drinks',
      kind: 'outcome',
      outcomes: [
        { id: 'tea', title: 'Tea', section: 'leaves', prefer: 'If you like leaves.' },
        { id: 'milk', text: 'Cold and white.' },
      ],
      questions: [{ id: 'hot', type: 'single' }],
    })
  })

  it('has points, limits and facts by option, and a list names the two reasons', () => {
    const question = questionOf(
      [
        '## Hot? {#hot type=multiple section=leaves allow-negative-stem="It is one."}',
        'Think of winter.',
        '- [ ] Yes {#yes +tea=2 +milk requires=tea,milk fact=hot}\n  - why: It is *hot*.\n  - why not: It is cold.',
        '- [ ] No {#no excludes="tea, milk" pinned}\n\n  Two texts,\n\n  both below it.',
        '- [ ] Both {#both}',
      ].join('\n\n'),
    )
    expect(question).toMatchObject({
      id: 'hot',
      type: 'multiple',
      section: 'leaves',
      prompt: {
        text: [
          { t: 'paragraph', text: 'Hot?' },
          { t: 'paragraph', text: 'Think of winter.' },
        ],
      },
      allow: { 'negative-stem': 'It is one.' },
      facts: { yes: 'hot' },
    })
    expect(question.leanings).toEqual({
      yes: {
        points: { tea: 2, milk: 1 },
        why: [
          { t: 'text', text: 'It is ' },
          { t: 'em', text: 'hot' },
          { t: 'text', text: '.' },
        ],
      },
    })
    expect(question.limits).toMatchObject({
      yes: { requires: ['tea', 'milk'], whyNot: 'It is cold.' },
      no: { excludes: ['tea', 'milk'] },
    })
    expect(question.prompt.choices.find(({ id }) => id === 'no')?.pinned).toBe(true)
    expect(Object.keys(question.limits)).toEqual(['yes', 'no'])
  })
})

describe('a problem of an outcome quiz has its line and column', () => {
  const head = '## Q {#q}\n\n'
  const list = FIRST_LINE + 2
  it.each([
    ['points without a reason', '- [ ] a {+tea}\n- [ ] b', 'points without a reason', list, 1],
    ['a reason without points', '- [ ] a\n\n  Why.\n- [ ] b', 'gives no points', list, 1],
    ['a limit without a reason', '- [ ] a {requires=tea}', 'out without a reason', list, 1],
    [
      'one reason for points and a limit',
      '- [ ] a {+tea requires=tea}\n\n  Why.',
      'write below it "- why not: …"',
      list,
      1,
    ],
    [
      'a "why not" that rules nothing out',
      '- [ ] a {+tea}\n  - why: W.\n  - why not: N.',
      'rules out no outcome',
      list,
      1,
    ],
    ['another label', '- [ ] a {+tea}\n  - because: W.', '"because", which isn’t', list + 1, 3],
    [
      'an option that is right',
      '- [x] a {+tea}\n\n  W.',
      'has no right options; write "[ ]"',
      list,
      1,
    ],
    ['a hint', '> Hint.\n\n- [ ] a {+tea}\n\n  W.', 'so a hint would', list, 1],
    ['an explanation', '- [ ] a {+tea}\n\n  W.\n\nSo.', 'so an explanation would', list + 4, 1],
    ['no options', 'Text.\n\n= 6', 'has no options', FIRST_LINE, 1],
    ['points that are no number', '- [ ] a {+tea=two}\n\n  W.', '"=two" in braces', list, 7],
    ['an attribute of a self-check', '- [ ] a {weight=2}', '"weight" in braces', list, 7],
  ])('for %s', (_, body, message, line, column) => {
    const found = quizOf(head + body).problems.find((one) => one.message.includes(message))
    expect(found).toMatchObject({ severity: 'error', line, column })
  })

  it.each([
    ['a setting of a self-check', `tries: 2\n${OUTCOMES}`, 'tries', 4],
    ['outcomes that are no list', 'outcomes: { tea: Tea }\n', 'write a list', 4],
    ['an outcome without a text', 'outcomes:\n  - { id: tea, title: Tea }\n', 'outcomes.0.text', 5],
  ])('for %s', (_, settings, message, line) => {
    const [found] = quizOf('## Q\n\n- [ ] a', settings).problems
    expect(found?.message).toContain(message)
    expect(found?.line).toBe(line)
  })

  it('for points and outcomes in a self-check', () => {
    const { problems } = readQuiz(
      'x',
      '---\ntitle: T\noutcomes: []\n---\n\n## Q\n\n- [x] a {+tea=2}\n- [ ] b',
      new Map(),
    )
    expect(problems[0]).toMatchObject({ line: 3, column: 1 })
    expect(problems[0]?.message).toContain('write "kind: outcome"')
    const inSelfCheck = readQuiz('x', '---\ntitle: T\n---\n\n## Q\n\n- [x] a {+tea=2}', new Map())
    expect(inSelfCheck.problems[0]?.message).toContain('"+tea" in braces means nothing here')
  })
})
