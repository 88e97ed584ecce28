// How often readers were right at each level of confidence.
import { expect, it } from 'vitest'
import { calibrationRows } from '../../../../content/common/attempt/calibration.ts'
import { CONFIDENCE_LEVELS } from '../../../../content/common/confidence.ts'
import { Confidence } from '../../../../content/wire/index.ts'

it('has the levels of the API, from the least sure to the surest', () => {
  expect(CONFIDENCE_LEVELS).toEqual(Confidence.options)
})

it('counts right answers by level, the surest first, without levels that nobody chose', () => {
  const rows = calibrationRows([
    { confidence: 'guess', correct: true },
    { confidence: 'sure', correct: false },
    { confidence: 'sure', correct: true },
    { confidence: undefined, correct: true },
    { correct: true },
  ])
  expect(rows).toEqual([
    { level: 'sure', right: 1, total: 2 },
    { level: 'guess', right: 1, total: 1 },
  ])
})

it('has no rows where no confidence was given', () => {
  expect(calibrationRows([{ correct: true }])).toEqual([])
})
