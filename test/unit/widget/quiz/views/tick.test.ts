// The line of ticks at the top of the card: one for each question, in the shape of its mark.
import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../../widget/progress/saved.ts'
import { tick } from '../../../../../widget/quiz/views/tick.ts'

const checked = (correct: boolean, score: number): Item => ({
  status: 'checked',
  response: 'a',
  verdict: { question: 'q', revision: 1, correct, score, maxScore: 2, feedback: { chosen: [] } },
})

describe('the tick of a question', () => {
  it.each<[string, Item, string]>([
    ['is plain before an answer', { status: 'open' }, ''],
    ['stays plain for a text of spaces', { status: 'open', response: ' ' }, ''],
    ['has the accent once there is an answer', { status: 'open', response: 'a' }, 'given'],
    ['keeps it while the verdict waits', { status: 'waiting', response: 'a' }, 'given'],
    ['is full for a right answer', checked(true, 2), 'full'],
    ['is half for a partly right one', checked(false, 1), 'half'],
    ['is empty for one to revisit', checked(false, 0), 'empty'],
    ['shows no mark while another try is open', { ...checked(false, 0), status: 'tried' }, 'given'],
  ])('%s', (_, item, expected) => {
    expect(tick(item)).toBe(expected)
  })
})
