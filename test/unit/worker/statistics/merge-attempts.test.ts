// An attempt that comes again, with more answers or with fewer.
import { expect, it } from 'vitest'
import { mergeAttempts } from '../../../../worker/statistics/merge-attempts.ts'
import { answered, attempted, attemptOf, right, wrong } from './attempts.ts'

it('with more answers has all of them', () => {
  expect(mergeAttempts(attemptOf('r   '), attemptOf('rwrw'))).toEqual(attemptOf('rwrw'))
})

it('with fewer answers came late, and changes nothing', () => {
  expect(mergeAttempts(attemptOf('rwr '), attemptOf('w   '))).toEqual(attemptOf('rwr '))
})

it('keeps what was answered first, and takes the last try and the hints', () => {
  const kept = attempted([answered('dance', wrong, { seconds: 5, confidence: 'sure' })])
  const sent = attempted([
    answered('dance', right, { final: right, seconds: 9, hints: 2 }),
    answered('honey', right),
  ])
  expect(mergeAttempts(kept, sent).answers).toEqual([
    answered('dance', wrong, { final: right, seconds: 5, confidence: 'sure', hints: 2 }),
    answered('honey', right),
  ])
})

it('with as many answers has a later last try', () => {
  const kept = attempted([answered('dance', wrong)])
  const sent = attempted([answered('dance', wrong, { final: right })])
  expect(mergeAttempts(kept, sent)).toEqual(sent)
})

it('keeps an answer that the later message lacks, as a stale one is', () => {
  const kept = attempted([answered('dance', right)])
  const sent = attempted([answered('honey', right), answered('queen', wrong)])
  const ids = mergeAttempts(kept, sent).answers.map(({ question }) => question)
  expect(ids).toEqual(['dance', 'honey', 'queen'])
})

it('does not mix the options of two revisions of a question', () => {
  const kept = attempted([answered('dance', wrong)])
  const sent = attempted([{ ...answered('dance', right), revision: 2 }])
  expect(mergeAttempts(kept, sent).answers).toEqual(kept.answers)
})
