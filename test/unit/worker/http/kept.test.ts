// What an isolate keeps in memory: never more than its limit, and what is used stays longest.
import { expect, it } from 'vitest'
import { keptInMemory } from '../../../../worker/http/kept.ts'

it('lets go first of what was not used for the longest time', () => {
  const kept = keptInMemory<string>(30)
  for (const key of ['a', 'b', 'c']) kept.set(key, key, 10)
  expect(kept.get('a')).toBe('a')
  kept.set('d', 'd', 10)
  expect(['a', 'b', 'c', 'd'].map((key) => kept.get(key))).toEqual(['a', undefined, 'c', 'd'])
})

it('makes as much room as a value needs, and counts the one that it replaces no more', () => {
  const kept = keptInMemory<string>(30)
  for (const key of ['a', 'b', 'c']) kept.set(key, key, 10)
  kept.set('c', 'larger', 20)
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([undefined, 'b', 'larger'])
})

it('loses nothing for a value that is too large to keep', () => {
  const kept = keptInMemory<string>(30)
  kept.set('a', 'a', 10)
  kept.set('huge', 'huge', 31)
  expect(['a', 'huge'].map((key) => kept.get(key))).toEqual(['a', undefined])
})
