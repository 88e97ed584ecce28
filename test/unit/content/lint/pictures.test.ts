// What `check` says about pictures in guides, quizzes and translations.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../content/lint/check.ts'
import { formatDiagnostic } from '../../../../content/lint/support/diagnostic.ts'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import type { PictureProblem, Pictures } from '../../../../content/model/picture.ts'
import { blanks } from '../../../../content/questions/blanks.ts'
import { match } from '../../../../content/questions/match.ts'
import { order } from '../../../../content/questions/order.ts'
import { PICTURES } from '../../../fixtures/content/picture-quiz.ts'

const there = (bytes: number) =>
  ({
    ok: true,
    value: { kind: 'png', width: 3, height: 2, bytes: new Uint8Array(bytes) },
  }) as const
const broken = (error: PictureProblem) => ({ ok: false, error }) as const

const CODES = ['picture', 'heavy-picture', 'markup', 'place', 'empty-text']

function findings(catalogue: Catalogue, pictures: Pictures = new Map(), sources = {}) {
  return checkCatalogue(catalogue, sources, pictures)
    .filter(({ code }) => CODES.includes(code))
    .map(formatDiagnostic)
}

describe('a picture', () => {
  it('that is there and light is not reported', () => {
    expect(findings(PICTURES, new Map([['pictures/comb.png', there(200_000)]]))).toEqual([])
  })

  it.each([
    ['elsewhere', 'pictures from elsewhere aren’t supported; put the file into content/'],
    ['outside', 'is outside content/'],
    ['missing', 'doesn’t exist'],
    ['unreadable', 'use AVIF, WebP, PNG, JPEG, a still GIF, or SVG'],
  ] as const)('that is %s is an error', (problem, message) => {
    const [found, ...more] = findings(PICTURES, new Map([['pictures/brood.png', broken(problem)]]))
    expect(found).toContain('error  picture  quiz "combs": its picture "pictures/brood.png"')
    expect(found).toContain(message)
    expect(more).toEqual([])
  })

  it('of more than 200 kB is a warning, and one that no platform serves an error', () => {
    const of = (bytes: number) =>
      findings(PICTURES, new Map([['pictures/brood.png', there(bytes)]]))
    expect(of(200_001)[0]).toContain('warning  heavy-picture  quiz "combs"')
    expect(of(200_001)[0]).toContain('has 201 kB')
    expect(of(26_214_401)[0]).toContain('error  picture  quiz "combs"')
  })

  it('is reported where its text stands, in a guide, a quiz and a translation', () => {
    const sources = {
      'content/guides/combs.ts': "id: 'combs',\n\n'![The way](pictures/flight.svg)'",
      'content/quizzes/combs.ts': "id: 'combs',\n'text',\n'![Cells](pictures/brood.png)'",
      'content/quizzes/es/combs.ts': "lang: 'es',\n'![Celdas](<pictures/flight.svg>)'",
    }
    const pictures = new Map(
      ['flight.svg', 'brood.png'].map((name) => [`pictures/${name}`, broken('missing')] as const),
    )
    const places = findings(PICTURES, pictures, sources).map((line) => line.split('  ')[0])
    expect(places).toEqual([
      'content/guides/combs.ts:3:11',
      // This file has no such text, so the line is that of the quiz.
      'content/quizzes/combs.ts:1:1',
      'content/quizzes/combs.ts:3:9',
      'content/quizzes/es/combs.ts:2:10',
    ])
  })
})

const asking = (question: Catalogue['quizzes'][number]['questions'][number]) =>
  ({
    guides: [],
    quizzes: [{ ...PICTURES.quizzes[0], guide: undefined, questions: [question] }],
  }) as unknown as Catalogue

describe('where only a line may stand', () => {
  const text = '![A cell](pictures/comb.png)'

  it.each([
    [
      'an item to put in order',
      order({ id: 'a', prompt: 'Order?', items: { x: { text }, y: { text: 'Y' } } }),
      'the item "x"',
    ],
    [
      'an item to match',
      match({
        id: 'a',
        prompt: 'Match?',
        targets: { t: 'T', u: 'U' },
        items: { x: { text, target: 't' }, y: { text: 'Y', target: 'u' } },
      }),
      'the item "x"',
    ],
    [
      'a target',
      match({
        id: 'a',
        prompt: 'Match?',
        targets: { t: text, u: 'U' },
        items: { x: { text: 'X', target: 't' }, y: { text: 'Y', target: 'u' } },
      }),
      'the target "t"',
    ],
    [
      'the option of a gap',
      blanks({
        id: 'a',
        prompt: 'It is [[g]].',
        blanks: { g: { options: { x: { text }, y: { text: 'Y' } }, key: 'x' } },
      }),
      'the option "x"',
    ],
  ])('a picture as %s is an error', (_, question, name) => {
    const found = findings(asking(question)).filter((line) => line.includes('  place  '))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`${name} has .*blocks?`))
  })

  it('marks are allowed', () => {
    const items = { x: { text: '*X*' }, y: { text: '`Y`' } }
    expect(findings(asking(order({ id: 'a', prompt: 'Order?', items })))).toEqual([])
  })
})

describe('alternative text', () => {
  const prompts = (prompt: string) =>
    findings(asking(order({ id: 'a', prompt, items: { x: { text: 'X' }, y: { text: 'Y' } } })))

  it('that is missing is an error, also where nothing else stands', () => {
    for (const prompt of ['What is this?\n\n![](x.png)', '![](x.png)', '![ ](x.png)']) {
      const [found, ...more] = prompts(prompt)
      expect(found).toContain('the prompt has a picture without alternative text')
      expect(more).toEqual([])
    }
  })

  it('is not needed where the title says that the picture is decorative', () => {
    expect(prompts('What is this?\n\n![](x.png "decorative")')).toEqual([])
    expect(prompts('![](x.png "decorative")')[0]).toContain('the prompt is empty')
  })

  it('beside "decorative", or another title, is an error: one of both would be lost', () => {
    expect(prompts('![A tree](x.png "decorative")')[0]).toContain('keep one of the two')
    expect(prompts('![A tree](x.png "In May")')[0]).toContain('with the title "In May"')
  })
})
