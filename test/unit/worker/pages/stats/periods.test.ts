// Attempts over time: in days, weeks or months, whichever an eye can tell apart.
import { expect, it } from 'vitest'
import { timelineOf } from '../../../../../worker/pages/stats/parts/periods.ts'

const day = (text: string, revision = 1, begun = 2) => ({ day: text, revision, begun, finished: 1 })

it('has no timeline before the first attempt', () => {
  expect(timelineOf([])).toBeUndefined()
})

it('has a bar for each day, those without an attempt too', () => {
  const timeline = timelineOf([day('2026-02-27'), day('2026-03-01'), day('2026-03-01', 2)])
  expect(timeline?.unit).toBe('day')
  expect(timeline?.periods.map(({ from, begun }) => [from, begun])).toEqual([
    ['2026-02-27', 2],
    ['2026-02-28', 0],
    ['2026-03-01', 4],
  ])
  expect(timeline?.revisions).toEqual([{ revision: 2, day: '2026-03-01' }])
})

it.each([
  ['week', '2026-01-07', '2026-06-01', '2026-01-05'],
  ['month', '2024-11-20', '2026-06-01', '2024-11-01'],
])('has a bar for each %s of a longer time', (unit, first, last, start) => {
  const timeline = timelineOf([day(first), day(last)])
  expect(timeline?.unit).toBe(unit)
  expect(timeline?.periods[0]?.from).toBe(start)
  const periods = timeline?.periods ?? []
  expect((periods.at(-1)?.from ?? '9') <= last && last <= (periods.at(-1)?.to ?? '')).toBe(true)
  expect(periods.reduce((sum, { begun }) => sum + begun, 0)).toBe(4)
})
