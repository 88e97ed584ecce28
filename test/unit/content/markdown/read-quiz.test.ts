// Reading quizzes from Markdown: what each part becomes, and where a problem is.
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../content/common/plain-text.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'
import type { Guide } from '../../../../content/model/guide.ts'
import { readTexts } from '../../../../content/publish/read-texts.ts'
import { readFuzzedQuizzes } from '../../../support/content/fuzzed-markdown.ts'

const quizOf = (body: string, settings = '') =>
  readQuiz('example', `---\ntitle: Example\n${settings}---\n\n${body}`, new Map())
const questionOf = (body: string) => {
  const { problems } = quizOf(body)
  expect(problems).toEqual([])
  const [question] = questionsOf(body)
  if (!question) throw new Error('There is no question.')
  return question
}
const questionsOf = (body: string) => {
  const { value } = quizOf(body)
  return value?.kind === 'check' ? value.questions : []
}
/** Two lines of settings stand between the marks, and an empty line below them. */
const FIRST_LINE = 5

describe('a question', () => {
  it('has the blocks before its answer as its prompt, and those behind it as the explanation', () => {
    const question = questionOf(
      '## Which?\n\n```js\nx\n```\n\n> A hint.\n\n> Another one.\n\n- [x] a\n- [ ] b\n\nBecause.\n\n- first\n- second',
    )
    expect(question.prompt.text).toMatchObject([
      { t: 'paragraph', text: 'Which?' },
      { t: 'codeblock', text: 'x', language: 'js' },
    ])
    expect(question.solution.hints).toEqual(['A hint.', 'Another one.'])
    expect(question.solution.explanation).toMatchObject([
      { t: 'paragraph', text: 'Because.' },
      { t: 'list', items: ['first', 'second'] },
    ])
  })

  it('takes its id from its heading, and two with the same words get two ids', () => {
    const { value } = quizOf(
      '## Is it *so*?\n\n= true\n\n## Is it so?\n\n= false\n\n## ¿Sí, árbol?\n\n= true',
    )
    expect(value?.questions.map(({ id }) => id)).toEqual(['is-it-so', 'is-it-so-2', 'si-arbol'])
  })

  it('has the attributes of its heading, and a backslash makes braces text', () => {
    const questions = questionsOf(
      '## One? {#one section=here weight=2.5 always evidence="some words"}\n\n= 6\n\n## Two \\{#two}?\n\n= 6',
    )
    expect(questions[0]).toMatchObject({
      id: 'one',
      section: 'here',
      weight: 2.5,
      always: true,
      solution: { evidence: 'some words' },
    })
    expect(plainText(questions[1]?.prompt.text ?? '')).toBe('Two {#two}?')
  })

  it('has code that stands below an option as a part of the option', () => {
    const question = questionOf(
      '## Which?\n\n- [x] This:\n\n  ```js\n  x\n  ```\n\n  It is.\n- [ ] That',
    )
    const solution = question.solution as { feedback: Record<string, unknown> }
    expect(Object.values(solution.feedback)).toEqual(['It is.'])
    expect(JSON.stringify(question.prompt)).toContain('"t":"codeblock"')
  })

  it('keeps text that looks like marks once they were escaped', () => {
    const body = '## Is \\*this\\* bold?\n\n= true\n\nNo: 2 \\* 3, `a*b*c` and 5 < 6.'
    const { value } = quizOf(body)
    if (!value) throw new Error('There is no quiz.')
    const [read] = readTexts({ guides: [], quizzes: [value] }).quizzes
    expect(read?.questions[0]?.prompt.text).toBe('Is *this* bold?')
    const [question] = questionsOf(body)
    expect(plainText(question?.solution.explanation ?? '')).toBe('No: 2 * 3, a*b*c and 5 < 6.')
  })

  it('names its gaps by number, so that no id tells an answer', () => {
    const question = questionOf('## Gaps.\n\nA {{leaf}} and {{#root the root}}.')
    expect(question).toMatchObject({
      type: 'blanks',
      prompt: { blanks: [{ id: 'gap-1' }, { id: 'root' }] },
      solution: { key: { 'gap-1': { accept: ['leaf'] }, root: { accept: ['the root'] } } },
    })
  })
})

describe('a picture', () => {
  it.each([
    ['tree.svg', 'quizzes/databases/tree.svg'],
    ['./b%20tree.svg', 'quizzes/databases/b tree.svg'],
    ['../../pictures/tree.svg', 'pictures/tree.svg'],
    ['https://example.org/tree.svg', 'https://example.org/tree.svg'],
  ])('with the address %s is %s, from content/', (address, path) => {
    const source = `---\ntitle: T\n---\n\n## Q\n\n![A tree](${address})\n\n= 1`
    const { value } = readQuiz('x', source, new Map(), 'quizzes/databases')
    expect(JSON.stringify(value?.questions[0]?.prompt)).toContain(`"src":"${path}"`)
  })
})

describe('a guide', () => {
  it('is named by its id, and a quiz without one has none', () => {
    const guide: Guide = {
      id: 'trees',
      title: 'Trees',
      description: '',
      lang: 'en',
      sections: { btree: { title: 'B-tree', body: ['It is.'] } },
    }
    const source = '---\ntitle: T\nguide: trees\n---\n\n## So? {section=btree}\n\n= true'
    expect(readQuiz('x', source, new Map([['trees', guide]])).value?.guide?.id).toBe('trees')
    const { problems } = readQuiz('x', source, new Map())
    expect(problems[0]?.message).toContain('there is no guide "trees"')
  })
})

describe('a problem has its line and column', () => {
  it.each([
    ['a question without an answer', '## Which?\n\nText.', 'has no answer', FIRST_LINE, 1],
    ['options of which none is right', '## Q\n\n- [ ] a\n- [ ] b', 'no option is marked', 7, 1],
    ['HTML in a prompt', '## Q\n\nA <b>c</b>\n\n= 1', 'has HTML', 7, 3],
    ['an attribute that has no meaning', '## Q {wight=2}\n\n= 1', '"wight"', FIRST_LINE, 4],
    ['a weight that isn’t a number', '## Q {weight=two}\n\n= 1', 'the weight "two"', FIRST_LINE, 1],
    ['two questions with one id', '## A {#x}\n\n= 1\n\n## B {#x}\n\n= 1', 'the id "x"', 9, 1],
    ['a formula that cannot be read', '## Q\n\n$\\foo$\n\n= 1', 'the formula', 7, 1],
    ['words before the first question', 'Hello.\n\n## Q\n\n= 1', 'before the first', FIRST_LINE, 1],
    ['a gap with two right options', '## Q\n\n{{*a | *b}}', 'several options', 7, 1],
    [
      'a word where a number is asked',
      '## Q {type=number}\n\n= six',
      'isn’t a number',
      FIRST_LINE,
      1,
    ],
  ])('for %s', (_, body, message, line, column) => {
    const found = quizOf(body).problems.find((one) => one.message.includes(message))
    expect(found).toMatchObject({ severity: 'error', line, column })
  })

  it.each([
    ['a setting that does not exist', 'triess: 2\n', 'triess', 3],
    ['a setting of another kind', 'tries: two\n', 'tries', 3],
    ['YAML that cannot be read', 'bands: [\n', 'the settings can’t be read', 3],
  ])('for %s', (_, settings, message, line) => {
    const [found] = quizOf('## Q\n\n= 1', settings).problems
    expect(found?.message).toContain(message)
    expect(found?.line).toBe(line)
  })
})

describe('a setting that can’t be used says what to write', () => {
  it.each([
    ['confidence: false', '"confidence" can’t be used: write true, or drop it'],
    ['statistics: true', '"statistics" can’t be used: write false, or drop it'],
    ['draw: many', '"draw" can’t be used: write a number'],
    ['tries: 1.5', '"tries" can’t be used: write a whole number'],
    ['draw: 0', '"draw" can’t be used: write 1 or more'],
    ['shuffle: all', '"shuffle" can’t be used: write true, false, questions or options'],
    ['sets: short', '"sets" can’t be used: write lines such as "name: value" below it'],
    ['bands: none', '"bands" can’t be used: write a list, each entry after "- "'],
    [
      'bands: [{ from: 101, title: A, text: B }]',
      '"bands.0.from" can’t be used: write 100 or less',
    ],
    ['bands: [{ title: A, text: B }]', '"bands.0.from" is missing; write a number'],
  ])('%s', (setting, message) => {
    const messages = quizOf('## Q\n\n= 1', `${setting}\n`).problems.map((one) => one.message)
    expect(messages).toEqual([`the setting ${message}`])
  })

  it.each([
    ['no title', '---\nlang: en\n---\n\n', 'the setting "title" is missing; write a text here'],
    ['no settings at all', '', 'the settings are missing; begin the file with a line "---"'],
  ])('%s', (_, head, message) => {
    const { problems } = readQuiz('example', `${head}## Q\n\n= 1`, new Map())
    expect(problems.map((one) => one.message)).toEqual([expect.stringContaining(message)])
  })
})

it('reads any text without a crash, and each problem has a place in it', () => {
  readFuzzedQuizzes(1_000)
})
