// What is GIFT, what only looks like it, and how much of it is read.
import { describe, expect, it } from 'vitest'
import { gift } from '../../../../../content/import/formats/gift/gift.ts'

const fileOf = (text: string) => ({ name: 'a.txt', bytes: new Uint8Array(), text })
const read = (text: string) => gift.read(fileOf(text), {})

describe('text that is no GIFT', () => {
  it.each([
    ['JSON', '{"a": "b {=c ~d}"}'],
    ['XML', '<?xml version="1.0"?><quiz><text>{=a ~b}</text></quiz>'],
    ['our own Markdown', '## Which one? {#which}\n\n- [x] a\n- [ ] b'],
    ['a style sheet', '.quiz { color: red }\n.quiz::before { content: "" }'],
    ['a program', 'function f(a) { return a === 1 }'],
  ])('%s is not taken for it', (_, text) => {
    expect(gift.recognises(fileOf(text), {})).toBe(false)
  })
})

describe('a question that no person wrote', () => {
  it.each([
    ['with too many answers', `Which?{=a${' ~b'.repeat(600)}}`, 'too-many-answers'],
    ['that is too long', `${'word '.repeat(25_000)}{T}`, 'too-long'],
  ])('%s is refused, and the next one is read', (_, text, code) => {
    const { drafts, skipped } = read(`${text}\n\n::Next::Is it read?{T}`)
    expect(drafts.map(({ name, line }) => [name, line])).toEqual([['Next', 3]])
    expect(skipped.map((one) => [one.code, one.line])).toEqual([[code, 1]])
  })
})
