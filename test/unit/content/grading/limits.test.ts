// Limits: which outcomes the chosen options leave, and which wishes exclude each other.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedOutcomes, allows, smallestConflict } from '../../../../content/grading/limits.ts'
import { rankOutcomes } from '../../../../content/grading/rank-outcomes.ts'
import type { Limit } from '../../../../content/model/outcome-quiz.ts'
import { workOf } from '../../../support/run/work.ts'

const ALL = ['a', 'b', 'c', 'd']
const requires = (...ids: string[]): Limit => ({ requires: ids, whyNot: 'So.' })
const excludes = (...ids: string[]): Limit => ({ excludes: ids, whyNot: 'So.' })

const wishes = (...limits: Limit[]) => limits.map((limit, index) => ({ name: index + 1, limit }))
const conflict = (...limits: Limit[]) =>
  smallestConflict(ALL, wishes(...limits)).map(({ name }) => name)

describe('a limit', () => {
  it('leaves only what it requires, and not what it excludes', () => {
    expect(ALL.filter((id) => allows(requires('a', 'c'), id))).toEqual(['a', 'c'])
    expect(ALL.filter((id) => allows(excludes('a', 'c'), id))).toEqual(['b', 'd'])
    expect(allowedOutcomes(ALL, [requires('a', 'c'), excludes('a')])).toEqual(['c'])
    expect(allowedOutcomes(ALL, [])).toEqual(ALL)
  })

  it('outweighs any number of points', () => {
    const points = [[{ a: 9, b: 1 }], [{ a: 9 }]]
    const ranked = rankOutcomes(ALL, points, [excludes('a')])
    expect(ranked.map(({ outcome }) => outcome)).toEqual(['b'])
  })

  it('leaves the first outcome that it allows, if all points went to others', () => {
    const ranked = rankOutcomes(ALL, [[{ a: 9 }]], [excludes('a')])
    expect(ranked.map(({ outcome }) => outcome)).toEqual(['b'])
    expect(rankOutcomes(ALL, [[]], [excludes('a')])).toEqual([])
  })
})

describe('a conflict', () => {
  it('is empty while an outcome is left', () => {
    expect(conflict()).toEqual([])
    expect(conflict(requires('a', 'b'), excludes('a'))).toEqual([])
  })

  it('names two wishes that exclude each other, and no third one', () => {
    expect(conflict(excludes('d'), requires('a'), excludes('c'), excludes('a', 'b'))).toEqual([
      2, 4,
    ])
  })

  it('names three wishes that do so only together', () => {
    expect(conflict(excludes('a', 'b'), excludes('b', 'c'), excludes('a', 'c', 'd'))).toEqual([
      1, 3,
    ])
    expect(conflict(excludes('a'), excludes('b', 'c'), excludes('d'))).toEqual([1, 2, 3])
  })

  it('names the earliest of several sets of one size', () => {
    const pairs = [requires('a'), requires('b'), requires('a', 'c'), requires('d')]
    expect(conflict(...pairs)).toEqual([1, 2])
    expect(conflict(...pairs.toReversed())).toEqual([1, 2])
  })

  it('is a smallest set: it leaves nothing, and every smaller one leaves something', () => {
    const limit = fc.oneof(
      fc.subarray(ALL, { minLength: 1 }).map((ids) => requires(...ids)),
      fc.subarray(ALL, { maxLength: 3 }).map((ids) => excludes(...ids)),
    )
    fc.assert(
      fc.property(fc.array(limit, { maxLength: 7 }), (limits) => {
        const sets = Array.from({ length: 2 ** limits.length }, (_, bits) =>
          wishes(...limits).filter((_, at) => (bits >> at) & 1),
        )
        const empty = sets.filter(
          (set) =>
            allowedOutcomes(
              ALL,
              set.map((one) => one.limit),
            ).length === 0,
        )
        const [first] = empty
          .map((set) => set.map(({ name }) => name))
          .sort((one, other) => one.length - other.length || (String(one) < String(other) ? -1 : 1))
        expect(conflict(...limits)).toEqual(first ?? [])
      }),
    )
  })

  it('of many wishes is found with work that grows as the wishes do', async () => {
    const outcomes = ['a', 'b', 'c', 'd', 'e', 'f']
    const many = (times: number) =>
      Array.from({ length: times }, () => outcomes.map((id) => ({ limit: excludes(id) }))).flat()
    const work = (times: number) => workOf(() => smallestConflict(outcomes, many(times)))
    expect(await work(4)).toBeLessThan(2.2 * (await work(2)))
    expect(smallestConflict(outcomes, many(4))).toHaveLength(6)
  })

  it('is found, if not the smallest, where there are more outcomes than can be tried', () => {
    const outcomes = Array.from({ length: 14 }, (_, index) => `o${index}`)
    const wishes = outcomes.map((id) => ({ limit: excludes(id) }))
    expect(smallestConflict(outcomes, [...wishes, ...wishes])).toHaveLength(14)
  })
})
