// To whom a frame tells what the reader does.
import { expect, it } from 'vitest'
import { Relay } from '../../../../widget/embed/relay.ts'

const BLOG = 'https://blog.example'
const OTHER = 'https://other.example'

function relay() {
  const sent: [name: string, id: string, origin: string][] = []
  const one = new Relay('address', ({ name, id }, origin) => sent.push([name, id, origin]))
  return { one, sent }
}

it('tells nobody before a hello, and everything in order after it', () => {
  const { one, sent } = relay()
  one.tell('self-check:ready', {})
  one.tell('self-check:start', {})
  expect(sent).toEqual([])
  expect(one.hello(BLOG, 'mine')).toBe(true)
  one.tell('self-check:answer', {})
  expect(sent).toEqual([
    ['self-check:ready', 'mine', BLOG],
    ['self-check:start', 'mine', BLOG],
    ['self-check:answer', 'mine', BLOG],
  ])
})

it('stays with the first origin, whoever says hello later', () => {
  const { one, sent } = relay()
  one.hello(BLOG, 'mine')
  expect(one.hello(OTHER, 'theirs')).toBe(false)
  one.tell('self-check:answer', {})
  expect(sent).toEqual([['self-check:answer', 'mine', BLOG]])
  expect([BLOG, OTHER, 'null', ''].map((origin) => one.knows(origin))).toEqual([
    true,
    false,
    false,
    false,
  ])
})

it('does not count a hello from an origin that is none, and waits on', () => {
  const { one, sent } = relay()
  one.tell('self-check:ready', {})
  expect(one.hello('null')).toBe(false)
  expect(one.hello('')).toBe(false)
  expect(sent).toEqual([])
  expect(one.hello(BLOG)).toBe(true)
  expect(sent).toEqual([['self-check:ready', 'address', BLOG]])
})

it('tells each event once, however often hello is said', () => {
  const { one, sent } = relay()
  one.tell('self-check:ready', {})
  one.hello(BLOG)
  one.hello(BLOG, 'renamed')
  one.tell('self-check:answer', {})
  expect(sent.map(([name, id]) => [name, id])).toEqual([
    ['self-check:ready', 'address'],
    ['self-check:answer', 'renamed'],
  ])
})
