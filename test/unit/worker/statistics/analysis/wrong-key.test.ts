// The alarm for a wrong key compares one choice with another. (Which questions of a whole group of
// readers raise it is in data-sets.test.ts.)
import { expect, it } from 'vitest'
import { poolRests } from '../../../../../worker/statistics/analysis/discrimination.ts'
import type { ChoiceKind } from '../../../../../worker/statistics/analysis/item-analysis.ts'
import { wrongKeyAlarm } from '../../../../../worker/statistics/analysis/wrong-key.ts'
import type { ItemSums } from '../../../../../worker/statistics/sums.ts'

/** So many of the best third give the key, and so many another answer. */
function alarmAt(kind: ChoiceKind, counts = { key: 5, another: 25 }) {
  const choices = [
    { id: 'key', text: 'Key', isRight: true, part: '', kind: 'typed' as const },
    { id: 'another', text: 'Another', isRight: false, part: '', kind },
  ]
  const table = choices.map(({ part: _, ...choice }) => {
    const upper = counts[choice.id as keyof typeof counts]
    const groups = { lower: 0, middle: 0, upper }
    const rate = { rate: 0, low: 0, high: 0 }
    return { ...choice, ...rate, n: upper, final: 0, sure: 0, groups, meanRest: null }
  })
  const sums: Pick<ItemSums, 'choices'> = { choices: {} }
  return wrongKeyAlarm({ sums: sums as ItemSums, choices, table, pooled: poolRests({}) })
}

it('is raised by an answer that the author expects and the best third prefer', () => {
  expect(alarmAt('typed')).toEqual({ choice: 'another', because: ['upper-group'] })
})

it('is not raised by all other typed answers together, which may have nothing in common', () => {
  expect(alarmAt('others')).toBeUndefined()
})

it('is raised by more than chance, and by more than a few', () => {
  expect(alarmAt('typed', { key: 10, another: 20 })).toBeUndefined()
  expect(alarmAt('typed', { key: 10, another: 21 })?.because).toEqual(['upper-group'])
  expect(alarmAt('typed', { key: 0, another: 4 })).toBeUndefined()
})
