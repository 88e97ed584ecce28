// The secret is read once, and again when it is another one.
import { expect, it } from 'vitest'
import { shareKeys } from '../../../../worker/share/keys.ts'
import { newShareKey } from '../../../../worker/tools/share-key.ts'

it('gives the keys of the secret that it gets, whatever it got before', () => {
  const [first, second] = [newShareKey(1), `${newShareKey(1)} ${newShareKey(2)}`]
  expect(shareKeys(first)?.newest).toBe(1)
  expect(shareKeys(second)?.newest).toBe(2)
  expect(shareKeys(undefined)).toBeUndefined()
  expect(shareKeys('1.short')).toBeUndefined()
  expect(shareKeys(first)?.newest).toBe(1)
  expect(shareKeys(first)).toBe(shareKeys(first))
})
