import { describe, expect, it } from 'vitest'
import { crossings } from '../../structure/borders.ts'
import { circlesIn } from '../../structure/circles.ts'
import { importsOf } from '../../structure/imports.ts'
import { oversizes } from '../../structure/sizes.ts'

describe('the imports of a file', () => {
  it.each([
    ["import { a } from './b.ts'", false],
    ["import './b.ts'", false],
    ["export { a } from './b.ts'", false],
    ["export * from './b.ts'", false],
    ["const b = await import('./b.ts')", false],
    ["import type { A } from './b.ts'", true],
    ["import { type A } from './b.ts'", true],
    ["export type { A } from './b.ts'", true],
    ["type B = typeof import('./b.ts')", true],
    ["type B = import('./b.ts').B", true],
  ])('are found in: %s', (source, isType) => {
    expect(importsOf('widget/ui/a.ts', source)).toEqual([{ target: 'widget/ui/b.ts', isType }])
  })

  it('name a package as it is', () => {
    expect(importsOf('widget/a.ts', "import { html } from 'lit/html.js'")).toEqual([
      { target: 'lit/html.js', isType: false },
    ])
  })
})

describe('circles', () => {
  const edges = (...pairs: [string, string][]) => {
    const nodes = new Set(pairs.flat())
    return new Map(
      [...nodes].map((node) => [node, pairs.flatMap(([from, to]) => (from === node ? [to] : []))]),
    )
  }

  it('are none where imports go one way', () => {
    expect(circlesIn(edges(['a', 'b'], ['b', 'c'], ['a', 'c']))).toEqual([])
  })

  it('hold each file that reaches itself through others, and no file behind it', () => {
    const found = circlesIn(edges(['a', 'b'], ['b', 'c'], ['c', 'a'], ['c', 'd'], ['e', 'a']))
    expect(found).toEqual([['a', 'b', 'c']])
  })

  it('are told apart where one leads to the other', () => {
    const found = circlesIn(edges(['a', 'b'], ['b', 'a'], ['b', 'c'], ['c', 'd'], ['d', 'c']))
    expect(found).toEqual(
      expect.arrayContaining([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ) // in any order
  })
})

describe('borders', () => {
  const graph = (path: string, target: string, isType = false) =>
    new Map([[path, [{ target, isType }]]])

  it('let a part import what stands below it', () => {
    expect(crossings(graph('worker/api/check.ts', 'content/wire/index.ts'))).toEqual([])
    expect(crossings(graph('widget/quiz/effects.ts', 'content/wire/index.ts', true))).toEqual([])
  })

  it.each([
    ['a part that stands above', 'content/model/quiz.ts', 'worker/app.ts', true],
    ['a value where types alone may be imported', 'widget/ui/a.ts', 'content/wire/index.ts', false],
    ['a package that is not listed', 'widget/ui/a.ts', 'zod', false],
    ['the author parts, from the service', 'worker/api/check.ts', 'content/lint/rules.ts', true],
    ['tools, from the service', 'worker/app.ts', 'worker/tools/build.ts', true],
  ])('are crossed by %s', (_, path, target, isType) => {
    expect(crossings(graph(path, target, isType))).toHaveLength(1)
  })
})

describe('sizes', () => {
  const files = (count: number, folder = 'widget/ui') =>
    Array.from({ length: count }, (_, index) => ({ path: `${folder}/${index}.ts`, lines: 10 }))

  it('are none of a problem within the bounds', () => {
    expect(oversizes(files(16))).toEqual([])
  })

  it.each([
    ['a folder with too many files', files(17)],
    ['a file with too many lines', [{ path: 'worker/api/a.ts', lines: 251 }]],
    ['a file beside the folders', [{ path: 'worker/a.ts', lines: 10 }]],
  ])('name %s', (_, list) => {
    expect(oversizes(list)).toHaveLength(1)
  })

  it('leave tables of strings as long as they are', () => {
    expect(oversizes([{ path: 'worker/strings/languages/es.ts', lines: 400 }])).toEqual([])
  })
})
