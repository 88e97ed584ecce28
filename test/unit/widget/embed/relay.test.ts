// To which page a frame sends its events.
import { expect, it } from 'vitest'
import { EventRelay } from '../../../../widget/embed/relay.ts'

const BLOG = 'https://blog.example'
const OTHER = 'https://other.example'

function relay() {
  const sent: [name: string, id: string, origin: string][] = []
  const one = new EventRelay('address', ({ name, id }, origin) => sent.push([name, id, origin]))
  return { one, sent }
}

it('sends nothing before a hello, and then everything in order', () => {
  const { one, sent } = relay()
  one.send('self-check:ready', {})
  one.send('self-check:start', {})
  expect(sent).toEqual([])
  expect(one.accept(BLOG, 'mine')).toBe(true)
  one.send('self-check:answer', {})
  expect(sent).toEqual([
    ['self-check:ready', 'mine', BLOG],
    ['self-check:start', 'mine', BLOG],
    ['self-check:answer', 'mine', BLOG],
  ])
})

it('keeps the first origin, even if another says hello', () => {
  const { one, sent } = relay()
  one.accept(BLOG, 'mine')
  expect(one.accept(OTHER, 'theirs')).toBe(false)
  one.send('self-check:answer', {})
  expect(sent).toEqual([['self-check:answer', 'mine', BLOG]])
  expect([BLOG, OTHER, 'null', ''].map((origin) => one.isAccepted(origin))).toEqual([
    true,
    false,
    false,
    false,
  ])
})

it('ignores a hello from a page without an origin', () => {
  const { one, sent } = relay()
  one.send('self-check:ready', {})
  expect(one.accept('null')).toBe(false)
  expect(one.accept('')).toBe(false)
  expect(sent).toEqual([])
  expect(one.accept(BLOG)).toBe(true)
  expect(sent).toEqual([['self-check:ready', 'address', BLOG]])
})

it('sends each event once, even if hello is repeated', () => {
  const { one, sent } = relay()
  one.send('self-check:ready', {})
  one.accept(BLOG)
  one.accept(BLOG, 'renamed')
  one.send('self-check:answer', {})
  expect(sent.map(([name, id]) => [name, id])).toEqual([
    ['self-check:ready', 'address'],
    ['self-check:answer', 'renamed'],
  ])
})
