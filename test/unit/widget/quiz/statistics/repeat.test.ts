import { expect, it } from 'vitest'
import { AttemptRequest } from '../../../../../content/wire/request/requests.ts'
import { isRepeat, repeatOf } from '../../../../../widget/quiz/statistics/repeat.ts'

it('the id of a repeat says so, differs from the others and is one that the server takes', () => {
  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()]
  expect(isRepeat(one)).toBe(false)
  expect(isRepeat(repeatOf(one))).toBe(true)
  expect(repeatOf(one)).not.toBe(repeatOf(other))
  expect(AttemptRequest.safeParse({ attempt: repeatOf(one), answers: [] }).success).toBe(true)
})
