// The golden vectors through the scoring itself, and what they have to cover.
import { describe, expect, it } from 'vitest'
import { Response } from '../../../../content/wire/index.ts'
import { grade } from '../../../../worker/scoring/grade.ts'
import { countByType, GOLDEN, named, SETS, TYPES } from '../../../support/content/golden.ts'
import { isChoice } from '../../../support/content/is-choice.ts'

describe.each(SETS.map((set) => [set.quiz.id, set] as const))('the vectors of %s', (_, set) => {
  it.each(named(set.vectors))('%s', (_, { source, response, correct, score, maxScore }) => {
    expect(Response.safeParse(response).success).toBe(true)
    expect(grade(source, response, set.quiz.lang)).toMatchObject({
      value: { correct, score, maxScore },
    })
  })

  it('stand there once each', () => {
    expect(new Set(set.vectors.map(({ name }) => name)).size).toBe(set.vectors.length)
  })

  it('hold a right response and a worthless one to each question that is scored', () => {
    for (const source of set.quiz.questions) {
      const own = set.vectors.filter(({ question }) => question === source.id)
      // A question of a fixture may be there for something else.
      if (own.length === 0) continue
      expect(
        own.some(({ correct }) => correct),
        source.id,
      ).toBe(true)
      const isAllRight =
        source.type === 'multiple' && source.solution.key.length === source.prompt.choices.length
      expect(own.some(({ score }) => score === 0) || isAllRight, source.id).toBe(true)
    }
  })
})

it('there are at least 25 vectors of each type', () => {
  const counts = countByType(GOLDEN)
  for (const type of TYPES) expect(counts[type], type).toBeGreaterThanOrEqual(25)
})

it('they cover every question of the catalogue, and every option of each', () => {
  const [catalogue] = SETS
  for (const source of catalogue?.quiz.questions ?? []) {
    const own = catalogue?.vectors.filter(({ question }) => question === source.id) ?? []
    expect(own, source.id).not.toEqual([])
    if (!isChoice(source)) continue
    const chosen = new Set(own.flatMap<unknown>(({ response }) => response))
    expect(chosen, source.id).toEqual(new Set(source.prompt.choices.map(({ id }) => id)))
    const enough = source.type === 'multiple' ? 8 : source.prompt.choices.length
    expect(own.length, source.id).toBeGreaterThanOrEqual(enough)
  }
})

it('parts of points are among them for every type that gives any', () => {
  const partly = new Set(
    GOLDEN.filter(({ correct, score }) => !correct && score > 0).map(({ source }) => source.type),
  )
  expect([...partly].toSorted()).toEqual(['blanks', 'match', 'multiple', 'order'])
})
