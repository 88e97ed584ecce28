// Texts that the libraries read in another way than their authors meant.
import { expect, it } from 'vitest'
import { markdownTree } from '../../../../content/parsing/markdown/tree.ts'

it.each(['x', 'X', ' '])('a box [%s] below an empty item is text', (sign) => {
  const [list, paragraph] = markdownTree(`- a\n-\n[${sign}] b`, () => undefined)?.children ?? []
  expect(list).toMatchObject({ type: 'list', children: [{ checked: null }, { children: [] }] })
  expect(paragraph).toMatchObject({ children: [{ type: 'text', value: `[${sign}] b` }] })
})
