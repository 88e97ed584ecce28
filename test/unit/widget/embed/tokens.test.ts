// Which colours and measures a frame takes from the page around it.
import { expect, it } from 'vitest'
import { readTokens, type Supports } from '../../../../widget/embed/tokens.ts'

const anything: Supports = () => true
const tokens = (given: unknown, supports = anything) =>
  Object.fromEntries(readTokens(given, supports))

it('reads the listed tokens, and checks each value with a real property', () => {
  const asked: [string, string][] = []
  const given = {
    '--self-check-accent': '#a0003c',
    '--self-check-radius': '0',
    '--self-check-font': 'Georgia, serif',
    '--self-check-shadow': '0 1px 2px #0003',
  }
  const supports = (property: string, value: string) => {
    asked.push([property, value])
    return true
  }
  expect(tokens(given, supports)).toEqual(given)
  expect(asked).toEqual([
    ['color', '#a0003c'],
    ['border-top-left-radius', '0'],
    ['font-family', 'Georgia, serif'],
    ['box-shadow', '0 1px 2px #0003'],
  ])
})

it('ignores a value that no property accepts', () => {
  expect(tokens({ '--self-check-accent': 'nonsense' }, () => false)).toEqual({})
})

it('removes a token with an empty value', () => {
  expect(tokens({ '--self-check-accent': '' }, () => false)).toEqual({ '--self-check-accent': '' })
})

it.each([
  '--self-check-unknown',
  '--self-check-constructor',
  '--self-check-',
  '--accent',
  'accent',
  'color',
  '--SELF-CHECK-accent',
])('knows no token %s', (name) => {
  expect(tokens({ [name]: 'red' })).toEqual({})
})

it.each([
  'url(https://evil.example/)',
  'URL("https://evil.example/")',
  'red url(x)',
  'u\\72l(https://evil.example/)',
  'var(--other, url(x))',
  'env(x)',
  'image-set("x" 1x)',
  'x'.repeat(201),
  7,
  null,
  ['red'],
])('takes no value %j', (value) => {
  expect(tokens({ '--self-check-bg': value })).toEqual({})
})

it.each([null, undefined, 'red', 7, []])('ignores %j in place of tokens', (given) => {
  expect(tokens(given)).toEqual({})
})
