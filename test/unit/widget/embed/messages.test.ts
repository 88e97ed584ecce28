// What a frame hears: ours, whole and sound, and nothing else.
import { describe, expect, it } from 'vitest'
import { type Message, readMessage } from '../../../../widget/embed/messages.ts'

const read = (data: unknown) => readMessage(data, () => true)
const settingsOf = (message: Message | undefined) =>
  message && 'settings' in message ? Object.fromEntries(message.settings) : undefined
const config = (fields: object) => settingsOf(read({ type: 'self-check:config', v: 1, ...fields }))

it.each([
  null,
  undefined,
  0,
  '',
  'self-check:hello',
  '{"type":"self-check:hello","v":1}',
  [],
  ['self-check:hello'],
  {},
  { v: 1 },
  { type: 'self-check:hello' },
  { type: 'self-check:hello', v: '1' },
  { type: 'self-check:hello', v: 2 },
  { type: 'self-check:navigate', v: 1, url: 'https://evil.example/' },
  { type: 'self-check:reset', v: 1 },
  { type: 'self-check:answer', v: 1, question: 'drone-sting', response: 'no' },
  { type: ['self-check:hello'], v: 1 },
  { message: 'ready' },
  { message: 'ready', secret: 1 },
  new Map([['type', 'self-check:hello']]),
  Object.create(null),
])('%j is nothing', (data) => {
  expect(read(data)).toBeUndefined()
})

it('reads hello, changed settings, and the request of WordPress', () => {
  const hello = read({ type: 'self-check:hello', v: 1, id: 'one', theme: 'dark' })
  expect(hello).toMatchObject({ type: 'hello', id: 'one' })
  expect(settingsOf(hello)).toEqual({ theme: 'dark' })
  expect(config({ lang: 'de' })).toEqual({ lang: 'de' })
  expect(read({ message: 'ready', secret: 'abc' })).toEqual({ type: 'ready', secret: 'abc' })
})

it('reads whether the page is light or dark', () => {
  const told = (scheme: unknown) => read({ type: 'self-check:config', v: 1, scheme })
  expect(told('dark')).toMatchObject({ type: 'config', scheme: 'dark' })
  for (const scheme of ['', 'DARK', 'light dark', null, ['dark'], {}])
    expect(told(scheme)).not.toHaveProperty('scheme')
})

it('ignores an id that is not a text or too long', () => {
  for (const id of [7, {}, null, 'x'.repeat(4001)]) {
    expect(read({ type: 'self-check:hello', v: 1, id })).not.toHaveProperty('id')
  }
})

describe('a setting', () => {
  it('that is valid is set', () => {
    const all = {
      theme: 'light',
      lang: 'zh-Hant-TW',
      hide: 'share title',
      'share-url': '/post?page=2',
      'heading-level': '4',
      question: 'drone-sting',
      'inherit-font': 'inherit-font',
    }
    expect(config(all)).toEqual(all)
  })

  it('that is empty or invalid is removed', () => {
    const odd = {
      theme: 'auto',
      lang: '"><script>',
      hide: '',
      'share-url': 'two words',
      'heading-level': '1',
      question: '../other',
    }
    expect(config(odd)).toEqual(Object.fromEntries(Object.keys(odd).map((name) => [name, null])))
  })

  it('that was not sent, or is not a text, keeps its value', () => {
    expect(config({ theme: 7, lang: null, hide: ['share'] })).toEqual({})
    expect(config(Object.create({ theme: 'dark' }))).toEqual({})
  })

  it('never decides what is shown or where it comes from', () => {
    const others = { quiz: 'x', guide: 'x', api: 'https://evil.example', mode: 'iframe' }
    expect(
      config({ ...others, style: 'x', onclick: 'x', storage: 'none', loading: 'lazy' }),
    ).toEqual({})
  })
})
