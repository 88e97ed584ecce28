// Comparing a signature reads as much of it wherever it is wrong, so that the time it takes tells
// nothing. The reads are counted, because a measured time would depend on the machine.
import { expect, it } from 'vitest'
import { isSame } from '../../../../worker/share/is-same.ts'

const SIGNATURE = Uint8Array.from({ length: 16 }, (_, at) => at * 7 + 3)

/** The bytes, and which of them were read, in order. */
function watched(bytes: Uint8Array) {
  const read: number[] = []
  const proxy = new Proxy(bytes, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) read.push(Number(name))
      return Reflect.get(target, name)
    },
  })
  return { proxy, read }
}

const changedAt = (at: number) => SIGNATURE.map((byte, index) => (index === at ? byte ^ 1 : byte))
const every = [...SIGNATURE.keys()]

it('reads every byte of one that is the same', () => {
  const { proxy, read } = watched(SIGNATURE)
  expect(isSame(SIGNATURE, proxy)).toBe(true)
  expect(read).toEqual(every)
})

it.each(every)('reads every byte of one that is wrong at byte %i', (at) => {
  const { proxy, read } = watched(changedAt(at))
  expect(isSame(SIGNATURE, proxy)).toBe(false)
  expect(read).toEqual(every)
})

it('reads as much of one that is too short', () => {
  const { proxy, read } = watched(SIGNATURE.subarray(0, 4))
  expect(isSame(SIGNATURE, proxy)).toBe(false)
  expect(read).toEqual(every)
})
