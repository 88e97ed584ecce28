// A chunk that is loaded once, and requested again after a failure.
import { expect, it, vi } from 'vitest'
import { retryable } from '../../../../widget/quiz/retryable.ts'

/** Attempts that the test settles one by one. */
function attempts() {
  const pending: PromiseWithResolvers<string>[] = []
  const attempt = () => {
    const one = Promise.withResolvers<string>()
    pending.push(one)
    return one.promise
  }
  return { pending, attempt }
}

const settled = () => new Promise((done) => setTimeout(done))

it('loads once, however often it is asked to', async () => {
  const { pending, attempt } = attempts()
  const { loaded, load } = retryable(attempt, () => {})
  load()
  load()
  pending[0]?.resolve('here')
  expect(await loaded).toBe('here')
  load(true)
  await settled()
  expect(pending.length).toBe(1)
})

it('tries again after a failure only when it is asked to', async () => {
  const { pending, attempt } = attempts()
  const onFailure = vi.fn()
  const { loaded, load } = retryable(attempt, onFailure)
  load()
  pending[0]?.reject(new Error('offline'))
  await settled()
  expect(onFailure).toHaveBeenCalledOnce()
  expect(pending.length).toBe(1)
  load()
  pending[1]?.resolve('here')
  expect(await loaded).toBe('here')
})

it('tries again at once if the reader asked while a try was running that fails', async () => {
  const { pending, attempt } = attempts()
  const { load } = retryable(attempt, () => {})
  load()
  load(true)
  pending[0]?.reject(new Error('offline'))
  await settled()
  expect(pending.length).toBe(2)
})
