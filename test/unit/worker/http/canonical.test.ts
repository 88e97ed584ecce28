// The short way past the canonical spelling: no address takes it that would have been changed.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalPath, isPlain } from '../../../../worker/http/canonical.ts'

const ORIGIN = 'https://check.example'

it.each([
  '/',
  '/api/v1/quizzes/honey-bees/check',
  '/q/honey-bees',
  '/robots.txt',
  '/v0.1.0/self-check.js',
])('%s is plain', (path) => {
  expect(isPlain(ORIGIN + path)).toBe(true)
})

it('nothing plain has another spelling', () => {
  const path = fc
    .array(fc.constantFrom('a', 'Z', '7', '/', '-', '_', '.', '%20', '%2D', '—', '?', 'q'))
    .map((letters) => `/${letters.join('')}`)
  fc.assert(
    fc.property(path, (one) => {
      // The root is the one path that ends in a slash.
      if (one !== '/' && isPlain(ORIGIN + one)) expect(canonicalPath(one)).toBe(one)
    }),
    { numRuns: 3000 },
  )
})
