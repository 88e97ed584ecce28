// The code of a shared result in the address of a blogger's page.
import { expect, it } from 'vitest'
import { withCode } from '../../../../widget/quiz/after-result/share.ts'
import { codeIn } from '../../../../widget/quiz/challenge/open-challenge.ts'

it.each([
  ['', 'self-check=CODE'],
  ['#', 'self-check=CODE'],
  ['#chapter-2', 'self-check=CODE'],
  ['#/guide/post', '/guide/post?self-check=CODE'],
  ['#!/guide/post', '!/guide/post?self-check=CODE'],
  ['#/guide/post?page=2', '/guide/post?page=2&self-check=CODE'],
])('with the fragment %j it is %j, and is found again', (hash, expected) => {
  expect(withCode(hash, 'CODE')).toBe(expected)
  expect(codeIn(`#${expected}`)).toBe('CODE')
})

it.each([
  '#%2Fguide%2Fpost%3Fself-check%3DCODE',
  '#!self-check=CODE',
  '#/self-check=CODE',
  '#x&self-check=CODE&y=1',
])('is found in %s', (hash) => {
  expect(codeIn(hash)).toBe('CODE')
})
