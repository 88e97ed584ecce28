// When the playground checks: after a pause, one check at a time, and never with a stale answer.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { checkWhileTyping } from '../../../../../worker/pages/new/client/writing/check-while-typing.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A check that ends when the test says so. */
function typing() {
  const ends: ((answer: string) => void)[] = []
  const shown: string[] = []
  const { edited } = checkWhileTyping(
    () => new Promise<string>((resolve) => ends.push(resolve)),
    (answer) => shown.push(answer),
  )
  const pause = () => vi.advanceTimersByTimeAsync(1000)
  const end = async (index: number, answer: string) => {
    ends[index]?.(answer)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { edited, pause, end, shown, begun: () => ends.length }
}

it('checks once, after the last of several keys', async () => {
  const { edited, pause, end, shown, begun } = typing()
  edited()
  edited()
  expect(begun()).toBe(0)
  await pause()
  await end(0, 'first')
  expect(begun()).toBe(1)
  expect(shown).toEqual(['first'])
})

it('drops an answer about a text that changed meanwhile, and checks the new one', async () => {
  const { edited, pause, end, shown, begun } = typing()
  edited()
  await pause()
  edited()
  await pause()
  expect(begun(), 'the first check still runs').toBe(1)
  await end(0, 'stale')
  expect(shown).toEqual([])
  await end(1, 'second')
  expect(shown).toEqual(['second'])
})

it('waits for the pause, if the check ends while someone types', async () => {
  const { edited, pause, end, shown, begun } = typing()
  edited()
  await pause()
  edited()
  await end(0, 'stale')
  expect(begun()).toBe(1)
  await pause()
  await end(1, 'second')
  expect(shown).toEqual(['second'])
})
