// What a seed draws: always the same, with every set and order equally likely, and independent of
// other questions.
import { describe, expect, it } from 'vitest'
import { drawn } from '../../../../content/common/draw.ts'
import { trueFalse } from '../../../../content/questions/truefalse.ts'
import golden from '../../../fixtures/vectors/draws.json' with { type: 'json' }

interface Question {
  readonly id: string
  readonly choices: readonly { readonly id: string; readonly pinned?: boolean }[]
}
interface Case {
  readonly seed: number
  readonly draw?: number
  readonly shuffle?: true | 'questions' | 'options'
  readonly only?: readonly string[]
  readonly shows: readonly (readonly string[])[]
}

const questions = golden.pool as readonly Question[]
const cases = golden.cases as unknown as readonly Case[]
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const pool = ids(questions)

/** Seeds in a row, and seeds far apart: neither may lean. */
const SEEDS = Array.from({ length: 6000 }, (_, index) => index)
const SPREAD = SEEDS.map((index) => Math.imul(index, 0x9e3779b1) >>> 0)
const kinds = [
  ['in a row', SEEDS],
  ['far apart', SPREAD],
] as const

/** How far counts are from even: chi-squared. */
function unevenness(seen: readonly string[], outcomes: number): number {
  const counts = [...Map.groupBy(seen, (one) => one).values()].map((group) => group.length)
  expect(counts).toHaveLength(outcomes)
  const even = seen.length / outcomes
  return counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0)
}

describe('the golden draws, made by another program', () => {
  it.each(cases.map((one) => [one.seed, one] as const))(
    '%d',
    (_, { seed, only, shows, ...how }) => {
      const shown = drawn({ questions, ...how }, seed, only)
      expect(shown.map(({ id, choices }) => [id, ...ids(choices)])).toEqual(shows)
    },
  )
})

describe('a seed', () => {
  it('gives the same result each time, and does not change the pool', () => {
    const before = structuredClone(questions)
    const quiz = { questions, draw: 4, shuffle: true }
    for (const seed of SPREAD.slice(0, 50)) expect(drawn(quiz, seed)).toEqual(drawn(quiz, seed))
    expect(questions).toEqual(before)
  })

  it('draws as many questions as the quiz states, each once', () => {
    for (const seed of SPREAD.slice(0, 200)) {
      const set = ids(drawn({ questions, draw: 4, shuffle: true }, seed))
      expect(new Set(set).size).toBe(4)
      expect(pool).toEqual(expect.arrayContaining(set))
    }
  })

  it('reorders all questions and options where nothing is drawn', () => {
    for (const seed of SPREAD.slice(0, 200)) {
      const shown = drawn({ questions, shuffle: true }, seed)
      expect(ids(shown).toSorted()).toEqual(pool.toSorted())
      for (const { id, choices } of shown) {
        const authored = questions.find((question) => question.id === id)?.choices ?? []
        expect(choices.toSorted(byId)).toEqual(authored.toSorted(byId))
      }
    }
  })

  it('keeps pinned options in their place, so true-or-false questions are not reordered', () => {
    const { id, prompt } = trueFalse({
      id: 'so',
      section: 's',
      prompt: 'So?',
      key: true,
      feedback: { true: 'Yes', false: 'No' },
      explanation: 'So.',
    })
    const quiz = { questions: [...questions, { id, choices: prompt.choices }], shuffle: true }
    for (const seed of SPREAD.slice(0, 200)) {
      const shown = new Map(drawn(quiz, seed).map((question) => [question.id, question.choices]))
      expect(shown.get('pour')?.[3]?.id).toBe('never')
      expect(shown.get('milk')?.[0]?.id).toBe('none')
      expect(ids(shown.get('dried') ?? [])).toEqual(['true', 'false'])
      expect(ids(shown.get('so') ?? [])).toEqual(['true', 'false'])
    }
  })

  it.each([
    [undefined, true, true],
    [false, true, true],
    ['options', true, false],
    ['questions', false, true],
  ] as const)('keeps the authored order of what shuffle %s does not name', (shuffle, q, o) => {
    for (const seed of SPREAD.slice(0, 50)) {
      const shown = drawn({ questions, draw: 4, ...(shuffle !== undefined && { shuffle }) }, seed)
      const set = ids(shown)
      if (q) expect(set).toEqual(pool.filter((id) => set.includes(id)))
      if (o) for (const one of shown) expect(questions).toContainEqual(one)
    }
  })

  it('draws the same set whatever is shuffled', () => {
    for (const seed of SPREAD.slice(0, 50)) {
      const plain = ids(drawn({ questions, draw: 3 }, seed))
      expect(ids(drawn({ questions, draw: 3, shuffle: true }, seed)).toSorted()).toEqual(
        plain.toSorted(),
      )
    }
  })
})

describe('without a seed', () => {
  it('keeps the authored order', () => {
    expect(drawn({ questions, draw: 2, shuffle: true })).toEqual(questions)
  })
})

describe('chance', () => {
  // Chi-squared beyond these comes about by chance once in 10,000 times.
  it.each(kinds)('gives each order of three questions equally often, with seeds %s', (_, seeds) => {
    const three = questions.slice(0, 3)
    const orders = seeds.map((seed) =>
      ids(drawn({ questions: three, shuffle: 'questions' }, seed)).join(),
    )
    expect(unevenness(orders, 6)).toBeLessThan(25.7)
  })

  it.each(kinds)(
    'gives each order of the free options equally often, with seeds %s',
    (_, seeds) => {
      const [pour] = questions
      const orders = seeds.map((seed) =>
        drawn({ questions: pour ? [pour] : [], shuffle: 'options' }, seed)
          .flatMap(({ choices }) => ids(choices))
          .join(),
      )
      expect(unevenness(orders, 6)).toBeLessThan(25.7)
    },
  )

  it.each(kinds)('gives each set of two of six equally often, with seeds %s', (_, seeds) => {
    const sets = seeds.map((seed) => ids(drawn({ questions, draw: 2 }, seed)).join())
    expect(unevenness(sets, 15)).toBeLessThan(42.6)
  })

  it('gives the options of two questions unrelated orders', () => {
    const two = ['one', 'two'].map((id) => ({ id, choices: [{ id: 'a' }, { id: 'b' }] }))
    const both = SEEDS.map((seed) =>
      drawn({ questions: two, shuffle: 'options' }, seed)
        .map(({ choices }) => choices[0]?.id)
        .join(),
    )
    expect(unevenness(both, 4)).toBeLessThan(21.2)
  })
})

describe('a question that joins the pool', () => {
  const joined = [...questions.slice(0, 2), { id: 'rinse', choices: [] }, ...questions.slice(2)]

  it('changes no order of options of the other questions', () => {
    for (const seed of SPREAD.slice(0, 100)) {
      const before = drawn({ questions, shuffle: true }, seed)
      const after = drawn({ questions: joined, shuffle: true }, seed)
      expect(after.filter(({ id }) => id !== 'rinse')).toEqual(before)
    }
  })

  it('replaces at most one question of a drawn set', () => {
    for (const seed of SPREAD.slice(0, 100)) {
      const before = ids(drawn({ questions, draw: 3 }, seed))
      const gone = before.filter(
        (id) => !ids(drawn({ questions: joined, draw: 3 }, seed)).includes(id),
      )
      expect(gone.length).toBeLessThanOrEqual(1)
    }
  })
})

describe('a spread draw', () => {
  const bank = Array.from({ length: 60 }, (_, index) => ({
    id: `q${index}`,
    section: `s${Math.floor(Math.sqrt(index))}`,
    ...(index % 25 === 24 && { always: true }),
  }))
  const sectionsOf = (draw: number, seed: number) => {
    const set = drawn({ questions: bank, draw, spread: true }, seed)
    expect(set).toHaveLength(draw)
    return Map.groupBy(set, ({ section }) => section)
  }

  it('takes no second question of a section before each has given one', () => {
    for (const seed of SPREAD.slice(0, 200)) {
      expect(sectionsOf(8, seed).size).toBe(8)
      const counts = [...sectionsOf(14, seed).values()].map((set) => set.length)
      expect(Math.max(...counts)).toBeLessThanOrEqual(3)
      expect(sectionsOf(14, seed).size).toBe(8)
    }
  })

  it('is by chance within a section', () => {
    const own = bank.filter(({ section }) => section === 's6')
    const seen = SPREAD.slice(0, 400).flatMap((seed) => ids(sectionsOf(8, seed).get('s6') ?? []))
    expect([...new Set(seen)].toSorted()).toEqual(ids(own).toSorted())
  })

  it('has every question that is always asked, spread or not', () => {
    for (const seed of SPREAD.slice(0, 200))
      for (const spread of [true, false]) {
        const set = ids(drawn({ questions: bank, draw: 5, spread }, seed))
        expect(set).toEqual(expect.arrayContaining(['q24', 'q49']))
        expect(set).toHaveLength(5)
      }
  })
})

describe('a set that is asked for', () => {
  const only = ['sugar', 'pour', 'nowhere', 'kinds']

  it('is shown in authored order without a seed, without unknown ids', () => {
    expect(ids(drawn({ questions, draw: 1 }, undefined, only))).toEqual(['pour', 'kinds', 'sugar'])
  })

  it('is asked whole with a seed, in the order that the whole pool would have', () => {
    for (const seed of SPREAD.slice(0, 50)) {
      const whole = drawn({ questions, shuffle: true }, seed)
      expect(drawn({ questions, draw: 1, shuffle: true }, seed, only)).toEqual(
        whole.filter(({ id }) => only.includes(id)),
      )
    }
  })
})

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
