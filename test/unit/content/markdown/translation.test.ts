// Translations in Markdown: they have the texts of their source at its ids, and nothing that scores.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../content/lint/check.ts'
import { withIds } from '../../../../content/markdown/ids.ts'
import { readGuide } from '../../../../content/markdown/read-guide.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'
import { readGuideTranslation } from '../../../../content/markdown/translation/read-guide.ts'
import { readQuizTranslation } from '../../../../content/markdown/translation/read-quiz.ts'
import type { Quiz } from '../../../../content/model/quiz.ts'
import { translatedQuiz } from '../../../../content/translate/quiz.ts'

const head = (title: string, settings = '') => `---\ntitle: ${title}\n${settings}---\n\n`
const BANDS =
  'description: Four.\ntries: 2\nbands: [{ id: low, from: 0, title: Low, text: Read. }]\n'
const SOURCE = `${head('Trees', BANDS)}## Which? {#which}

> A hint.

- [x] Low {#low}

  Yes.
- [ ] High {#high}

  No.

Because.

## How many? {unit=pages weight=2}

= 6

- 5: One more.
- other: Count.

## Put in order.

1. One
2. Two
3. Three

## A word? {accents}

= leaf | leaf page

## True?

= true
`
const TRANSLATION = `${head('Árboles', 'description: Cuatro.\nbands: [{ title: Bajo, text: Lee. }]\n')}## ¿Cuál? {#which}

> Una pista.

- [ ] Alta {#high}

  No es.
- [ ] Baja {#low}

  Es.

Porque sí.

## ¿Cuántas? {unit=páginas}

= 6

- 5: Una más.
- other: Cuenta.

## Ordena.

1. Uno
2. Dos
3. Tres

## ¿Una palabra?

= hoja

## ¿Verdad?

= true
`
/** The heading of the first question of a file without settings beside its title. */
const FIRST_LINE = 5

function readBoth(source: string, translation: string, lang = 'es') {
  const { value, problems, parts } = readQuiz('trees', source, new Map())
  expect(problems).toEqual([])
  if (!value || !parts) throw new Error('The source was not read.')
  return { quiz: value, ...readQuizTranslation({ value, parts }, translation, lang) }
}

const errorsOf = (quiz: Quiz, translation: ReturnType<typeof readBoth>['value']) =>
  checkCatalogue({ guides: [], quizzes: [quiz], translations: translation ? [translation] : [] })
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)

describe('the translation of a self-check', () => {
  it('has the texts, and the source has everything that scores', () => {
    const { quiz, value, problems } = readBoth(SOURCE, TRANSLATION)
    expect(problems).toEqual([])
    expect(errorsOf(quiz, value)).toEqual([])
    if (!value) throw new Error('There is no translation.')
    expect(translatedQuiz(value, undefined)).toMatchObject({
      lang: 'es',
      title: 'Árboles',
      tries: 2,
      bands: [{ id: 'low', from: 0, title: 'Bajo', text: 'Lee.' }],
      questions: [
        {
          id: 'which',
          prompt: { text: '¿Cuál?' },
          solution: {
            key: 'low',
            feedback: { low: 'Es.', high: 'No es.' },
            hints: ['Una pista.'],
            explanation: 'Porque sí.',
          },
        },
        { id: 'how-many', weight: 2, prompt: { text: '¿Cuántas?', unit: 'páginas' } },
        { id: 'put-in-order', solution: { key: ['one', 'two', 'three'] } },
        { id: 'a-word', solution: { key: { accept: ['hoja', 'leaf', 'leaf page'] } } },
        { id: 'true', prompt: { choices: [{ text: 'Verdadero' }, { text: 'Falso' }] } },
      ],
    })
  })

  it('gets the ids of its source where it has none, and is the same after that', () => {
    const before = readBoth(SOURCE, TRANSLATION)
    const written = withIds(TRANSLATION, before.missingIds)
    expect(written).toContain('## ¿Cuántas? {#how-many unit=páginas}')
    expect(written).toContain('1. Uno {#one}')
    const after = readBoth(SOURCE, written)
    expect(after.problems).toEqual([])
    expect(after.missingIds).toEqual([])
    expect(after.value?.texts).toEqual(before.value?.texts)
  })

  it('may be a copy of its source in which the words are replaced', () => {
    const { value, problems } = readBoth(SOURCE, SOURCE.replace('Trees', 'Árboles'))
    expect(problems).toEqual([])
    expect(value?.texts).toMatchObject({ lang: 'es', title: 'Árboles' })
  })

  it('keeps a text with marks as one text', () => {
    const translation = TRANSLATION.replace('Porque sí.', 'Porque *sí*.')
    const { quiz, value } = readBoth(SOURCE, translation)
    expect(errorsOf(quiz, value)).toEqual([])
  })

  it('misses what it does not have', () => {
    const { quiz, value } = readBoth(SOURCE, TRANSLATION.replace('> Una pista.\n', ''))
    expect(errorsOf(quiz, value).join()).toContain('it has no questions.which.hints.0')
  })
})

describe('the translation of an outcome quiz', () => {
  const settings = (tea: string) =>
    `kind: outcome\noutcomes:\n  - { id: tea, title: ${tea}, text: Hot., prefer: If cold. }\n`
  const source = `${head('Drinks', settings('Tea'))}## Hot? {#hot type=multiple}\n\n- [ ] Yes {#yes +tea=2}\n\n  It is.\n- [ ] No {#no excludes=tea}\n\n  Not so.\n`

  it('has its texts and reasons, and the points of the source', () => {
    const { quiz, value, problems } = readBoth(
      source,
      `${head('Bebidas', settings('Té'))}## ¿Caliente? {#hot}\n\n- [ ] Sí {#yes}\n\n  Lo es.\n- [ ] No {#no}\n\n  No lo es.\n`,
    )
    expect(problems).toEqual([])
    expect(quiz.kind).toBe('outcome')
    expect(value?.texts).toMatchObject({
      outcomes: { tea: { title: 'Té', text: 'Hot.', prefer: 'If cold.' } },
      questions: {
        hot: {
          prompt: '¿Caliente?',
          options: { yes: { text: 'Sí', why: 'Lo es.' }, no: { text: 'No', whyNot: 'No lo es.' } },
        },
      },
    })
  })

  it('is told once of an option that its source lacks', () => {
    const { problems } = readBoth(source, source.replace('{#yes +tea=2}', '{#si}'))
    expect(problems).toMatchObject([{ code: 'unknown-id', line: 10, column: 7 }])
  })

  it('may not give other points', () => {
    const { problems } = readBoth(source, source.replace('+tea=2', '+tea=3'))
    expect(problems).toMatchObject([{ code: 'differs-from-source', line: 10, column: 1 }])
  })
})

describe('the translation of a guide', () => {
  const guide = `${head('Trees')}## How {#how}\n\nA tree.\n\n- one\n- two\n\n## Facts {facts}\n\n| Tree | Tall {#tall} | Made of {#of} |\n| --- | --- | --- |\n| [B](#how) {#b} | [Yes](#how) (very) | [Pages](#how) |\n`
  const read = (text: string) => {
    const { value } = readGuide('trees', guide)
    if (!value) throw new Error('The source was not read.')
    return { source: value, ...readGuideTranslation(value, text, 'es') }
  }
  const TABLE =
    '| Árbol | Alto | De |\n| --- | --- | --- |\n| [Be](#how) | [Sí](#how) (mucho) | Páginas |\n'

  it('has the words of sections and facts, and what a fact says comes from the source', () => {
    const { value, source, problems } = read(
      `${head('Árboles')}## Cómo\n\nUn árbol.\n\n- uno\n- dos\n\n## Hechos {facts}\n\n${TABLE}`,
    )
    expect(problems).toEqual([])
    expect(value?.texts).toMatchObject({
      sections: { how: { title: 'Cómo', body: ['Un árbol.', ['uno', 'dos']] } },
      facts: {
        title: 'Hechos',
        subject: 'Árbol',
        columns: { tall: { label: 'Alto' }, of: { label: 'De', values: { pages: 'Páginas' } } },
        rows: { b: { name: 'Be', notes: { tall: 'mucho' } } },
      },
    })
    const translations = value ? [value] : []
    const errors = checkCatalogue({ guides: [source], quizzes: [], translations })
    expect(errors.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('may not say something else', () => {
    const { problems } = read(
      `${head('Árboles')}## Cómo\n\nUn árbol.\n\n## Hechos {facts}\n\n${TABLE.replace('Sí', 'No')}`,
    )
    expect(problems).toMatchObject([{ code: 'differs-from-source', line: 13, column: 14 }])
    expect(problems[0]?.message).toContain('write "Sí"')
  })
})

describe('a problem of a translation has its line and column', () => {
  const source = `${head('T')}## A {#a}\n\n- [x] One {#one}\n- [ ] Two {#two}\n\n## B {#b section=s}\n\n= 6\n`
  it.each([
    ['a question that the source lacks', '## X {#x}\n\n= 6', 'has no "x"', FIRST_LINE, 4],
    ['a question without an id', '## X\n\n= 6', 'this has no id', FIRST_LINE, 4],
    [
      'an option that the source lacks',
      '## A {#a}\n\n- [x] Uno {#one}\n- [ ] Tres {#three}',
      'has no "three"',
      FIRST_LINE + 3,
      7,
    ],
    [
      'an option too many',
      '## A {#a}\n\n- [x] Uno\n- [ ] Dos\n- [ ] Tres',
      'this has no id',
      FIRST_LINE + 4,
      7,
    ],
    [
      'another right option',
      '## A {#a}\n\n- [ ] Uno {#one}\n- [x] Dos {#two}',
      'the right answer differs',
      FIRST_LINE,
      1,
    ],
    ['another number', '## B {#b}\n\n= 7', 'the right answer differs', FIRST_LINE, 1],
    ['another section', '## B {#b section=t}\n\n= 6', 'the section "t"', FIRST_LINE, 1],
  ])('for %s', (_, body, message, line, column) => {
    const { problems } = readBoth(source, head('Tr') + body)
    const found = problems.find((one) => one.message.includes(message))
    expect(found).toMatchObject({ severity: 'error', line, column })
  })

  it.each([
    ['a setting that differs', 'tries: 3\n', '"tries" can’t be used: it comes from the source', 3],
    ['another language', 'lang: fr\n', 'in the folder "es"', 3],
    ['a band that the source lacks', 'bands:\n  - { id: x, title: X, text: X. }\n', 'no "x"', 4],
  ])('for %s', (_, settings, message, line) => {
    const [found] = readBoth(SOURCE, head('T', settings)).problems
    expect(found?.message).toContain(message)
    expect(found?.line).toBe(line)
  })
})
