// What is Aiken, and what only looks like it.
import { describe, expect, it } from 'vitest'
import { aiken } from '../../../../../content/import/formats/aiken.ts'

const fileOf = (text: string) => ({ name: 'a.txt', bytes: new Uint8Array(), text })
const read = (text: string) => aiken.read(fileOf(text), {})

describe('text that is no Aiken', () => {
  it.each([
    ['a list in prose', 'Three things:\nA. a saw\nB. a plane\n\nThe answer: A good tool.'],
    ['a quiz with its key at the end', '1. Which?\nA) a\nB) b\n\n2. What?\nA) c\nB) d\n\nKey: A B'],
    ['a dialogue', 'Q: Who?\nA. Nobody.\nA. Somebody.'],
    ['a letter with initials', 'A. Smith wrote to\nB. Jones, who said:\nANSWERS are due.'],
  ])('%s has no items', (_, text) => {
    expect(aiken.recognises(fileOf(text), {})).toBe(false)
    expect(read(text).drafts).toEqual([])
  })
})

it('refuses a question with more lines than a person writes', () => {
  const { drafts, skipped } = read(`${'a line\n'.repeat(501)}A) a\nB) b\nANSWER: A`)
  expect(drafts).toEqual([])
  expect(skipped.map(({ code, line }) => [code, line])).toEqual([['too-long', 1]])
})
