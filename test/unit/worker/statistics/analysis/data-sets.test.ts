// Three generated groups of readers with known truth: all figures equal an independent computation
// from the single answers. The wrong key and the passage that misleads are found, and no other one.
import { describe, expect, it } from 'vitest'
import { addSums } from '../../../../../worker/statistics/add-sums.ts'
import type { QuestionAnalysis } from '../../../../../worker/statistics/analysis/item-analysis.ts'
import { mistakes } from '../../../../../worker/statistics/analysis/mistakes.ts'
import { figuresOf } from '../../../../../worker/statistics/analysis/question.ts'
import { attemptSums } from '../../../../../worker/statistics/attempt-sums.ts'
import type { ItemSums, QuizSums } from '../../../../../worker/statistics/sums.ts'
import {
  type Item,
  makeReaders,
  type Readers,
} from '../../../../../worker/tools/demo-stats/readers.ts'
import { countedReader } from '../../../../support/statistics/counted-reader.ts'
import {
  DRAWN,
  FAULTY,
  HEALTHY,
  MISLEADING,
  WRONG_KEY,
} from '../../../../support/statistics/data-sets.ts'
import {
  correlation,
  correlationInterval,
  deviation,
  groupedMedian,
  mean,
  rawAnswers,
  scoreInterval,
  thirds,
} from './independent.ts'

const QUESTION: QuestionAnalysis = {
  question: '',
  revision: 1,
  isCurrent: true,
  type: 'single',
  text: '',
  asked: 0,
  n: 0,
  left: 0,
  figures: null,
}
const NOTHING: QuizSums = { days: {}, items: {} }
const SETS: readonly (readonly [string, ReturnType<typeof computed>])[] = [
  ['questions without a fault', computed(HEALTHY)],
  ['questions with a fault each', computed(FAULTY)],
  ['drawn questions with partial credit', computed(DRAWN)],
]
const [HEALTHY_ONES, FAULTY_ONES, DRAWN_ONES] = SETS.map(([, set]) => set)

function computed(set: Readers) {
  const readers = makeReaders(set)
  const sums = readers
    .map((reader) => attemptSums(countedReader(reader, set.items), '2026-11-29'))
    .reduce((all, one) => addSums(all, one), NOTHING)
  const figures = (item: Item) => {
    const choices = item.options.map((id) => ({
      id,
      text: id,
      isRight: item.worth[id] === 1,
      part: '',
      kind: 'option' as const,
    }))
    return figuresOf(sums.items[item.id]?.['1'] as ItemSums, choices)
  }
  return { items: set.items, readers, figures }
}

const TO = 1e-9
const near = (value: number | null | undefined, expected: number, what: string) =>
  expect(
    Math.abs((value ?? Number.NaN) - expected),
    `${what}: ${value} and ${expected}`,
  ).toBeLessThan(TO)

describe.each(SETS)('%s', (_, { items, readers, figures }) => {
  it.each(items.map((item) => [item.id, item] as const))(
    'have the figures of an independent computation: %s',
    (id, item) => {
      const answers = rawAnswers(readers, items, id)
      const shares = answers.map(({ points, max }) => points / max)
      const got = figures(item)
      expect(got.facility?.n).toBe(answers.length)
      near(got.facility?.rate, mean(shares), 'facility')
      const interval = scoreInterval(mean(shares), answers.length)
      near(got.facility?.low, interval.low, 'its lower end')
      near(got.facility?.high, interval.high, 'its upper end')
      near(got.deviation, deviation(shares), 'deviation')

      const known = answers.flatMap(({ rest, ...more }) =>
        rest === undefined ? [] : [{ rest, ...more }],
      )
      const rests = known.map(({ rest }) => rest)
      const r = correlation(
        known.map(({ points }) => points),
        rests,
      )
      expect(got.discrimination?.n).toBe(known.length)
      near(got.discrimination?.r, r, 'discrimination')
      near(got.discrimination?.low, correlationInterval(r, known.length).low, 'its lower end')
      near(got.discrimination?.high, correlationInterval(r, known.length).high, 'its upper end')

      const groups = thirds(rests)
      for (const choice of got.choices) {
        const chosen = answers.filter(({ pick }) => pick === choice.id)
        expect(choice.n).toBe(chosen.length)
        near(choice.rate, chosen.length / answers.length, 'share')
        near(choice.low, scoreInterval(choice.rate, answers.length).low, 'its lower end')
        const theirs = known.flatMap(({ pick, rest }) => (pick === choice.id ? [rest] : []))
        near(choice.meanRest, mean(theirs), 'mean rest')
        for (const group of ['lower', 'middle', 'upper'] as const) {
          const inGroup = known.filter(
            ({ pick }, index) => pick === choice.id && groups[index] === group,
          )
          expect(choice.groups?.[group], `${choice.id}, ${group}`).toBe(inGroup.length)
        }
      }
      const seconds = answers.map((answer) => answer.seconds)
      near(got.seconds?.mean, mean(seconds), 'mean of seconds')
      near(got.seconds?.median, groupedMedian(seconds), 'median of seconds')
      const sorted = seconds.toSorted((one, other) => one - other)
      const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
      expect(median, 'the true median is within the class').toBeGreaterThanOrEqual(
        got.seconds?.from ?? Number.NaN,
      )
      expect(median).toBeLessThan(got.seconds?.to ?? Number.NaN)
    },
  )
})

describe('the alarm for a wrong key', () => {
  const alarms = (set = HEALTHY_ONES) =>
    set?.items.flatMap((item) => {
      const { alarm } = set.figures(item)
      return alarm ? [{ id: item.id, ...alarm }] : []
    })

  it('is raised for the question that has one, with the option that is right in truth', () => {
    expect(alarms(FAULTY_ONES)).toEqual([
      { id: WRONG_KEY, choice: 'c', because: ['upper-group', 'rest-score'] },
    ])
  })

  it('is raised for no other question', () => {
    expect(alarms(HEALTHY_ONES)).toEqual([])
    expect(alarms(DRAWN_ONES)).toEqual([])
  })
})

it('finds the passage that misleads, and no other', () => {
  const misleading = SETS.map(([, { items, figures }]) =>
    items
      .filter((item) => {
        const question = { ...QUESTION, question: item.id, n: figures(item).facility?.n ?? 0 }
        const kinds = mistakes({ question, figures: figures(item) }).map(({ kind }) => kind)
        return kinds.includes('misleading')
      })
      .map(({ id }) => id),
  )
  expect(misleading).toEqual([[], [MISLEADING], []])
})
