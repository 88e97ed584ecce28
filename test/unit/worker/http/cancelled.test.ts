// The runtime ends a request whose client went away, and what it awaited never settles. What a request
// leaves in memory for later ones must not be such a promise: they would wait for it without end.
import { afterEach, expect, it, vi } from 'vitest'
import { textDocument } from '../../../../worker/http/document.ts'
import { signCode } from '../../../../worker/share/code.ts'
import { SUMS_AGE_MS, sumsReader } from '../../../../worker/statistics/read-sums.ts'
import { shardsInMemory } from '../../../../worker/tools/docs/shards-in-memory.ts'
import { keysOf, open, SHARED } from '../../../support/content/share-codes.ts'
import { testKey } from '../../../support/run/share-keys.ts'

const never = () => new Promise<never>(() => undefined)

afterEach(() => vi.restoreAllMocks())

it('a document gets its ETag though the request that first asked for it was cancelled', async () => {
  const document = textDocument('{}')
  vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(never)
  document.etag()
  expect(await document.etag()).toMatch(/^"[0-9a-f]{32}"$/)
})

it('a code is signed though the request that first imported its key was cancelled', async () => {
  const keys = keysOf(testKey(1, 'c'))
  vi.spyOn(crypto.subtle, 'importKey').mockImplementationOnce(never)
  signCode(keys, SHARED)
  expect(await open(await signCode(keys, SHARED), SHARED, keys)).toMatchObject(SHARED)
})

it('figures are read though the request that first read them was cancelled', async () => {
  const objects = shardsInMemory()
  const byName = vi.spyOn(objects, 'getByName')
  const failed = vi.fn()
  let now = 0
  const reader = sumsReader(() => now)
  const statistics = { objects, shards: 1 }
  const cancelled = () => {
    byName.mockImplementationOnce(() => ({ sums: never }) as never)
    reader(statistics, 'bees', failed)
  }
  cancelled()
  const nothing = { days: {}, items: {} }
  expect(await reader(statistics, 'bees', failed)).toEqual(nothing)
  now = SUMS_AGE_MS
  cancelled()
  expect(await reader(statistics, 'bees', failed)).toEqual(nothing)
  expect(failed).not.toHaveBeenCalled()
})
