// What is made for an origin is kept, and for few: a caller can send any Host header.
import { expect, it } from 'vitest'
import { perOrigin } from '../../../../worker/http/document.ts'
import { ORIGINS_KEPT } from '../../../../worker/http/limits.ts'

it('keeps what was made for as many origins as a worker has, and forgets others', () => {
  const made: string[] = []
  const valueFor = perOrigin((origin) => {
    made.push(origin)
    return origin
  })
  const origins = Array.from({ length: ORIGINS_KEPT }, (_, at) => `https://${at}.example`)
  for (const origin of [...origins, ...origins]) expect(valueFor(origin)).toBe(origin)
  expect(made).toEqual(origins)
  valueFor('https://one-more.example')
  valueFor('https://0.example')
  expect(made).toEqual([...origins, 'https://one-more.example', 'https://0.example'])
})
