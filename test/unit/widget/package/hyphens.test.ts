// The second spelling of the events, which the npm package adds to the elements.
import { beforeEach, describe, expect, it } from 'vitest'
import { alsoWithHyphens } from '../../../../widget/package/hyphens.ts'

/** An element as far as events go. */
const define = () =>
  class extends EventTarget {
    heard: string[] = []
    hear(...types: readonly string[]) {
      for (const type of types) this.addEventListener(type, () => this.heard.push(type))
      return this
    }
  }

let Shown: ReturnType<typeof define>

beforeEach(() => {
  Shown = define()
  alsoWithHyphens(Shown as unknown as CustomElementConstructor)
})

const share = () => new CustomEvent('self-check:share', { cancelable: true, detail: { text: 'a' } })

describe('an event with a colon', () => {
  it('is fired under both names, with the same detail', () => {
    const element = new Shown().hear('self-check-share', 'self-check:share')
    const details: unknown[] = []
    element.addEventListener('self-check-share', (event) => {
      details.push((event as CustomEvent).detail)
    })
    expect(element.dispatchEvent(share())).toBe(true)
    expect(element.heard).toEqual(['self-check-share', 'self-check:share'])
    expect(details).toEqual([{ text: 'a' }])
  })

  it.each(['self-check-share', 'self-check:share'])('is cancelled by %s', (type) => {
    const element = new Shown()
    element.addEventListener(type, (event) => event.preventDefault())
    expect(element.dispatchEvent(share())).toBe(false)
  })

  it('is fired once under each name after a second call', () => {
    alsoWithHyphens(Shown as unknown as CustomElementConstructor)
    const element = new Shown().hear('self-check-share', 'self-check:share')
    element.dispatchEvent(share())
    expect(element.heard).toHaveLength(2)
  })
})

it('leaves other events alone', () => {
  const element = new Shown().hear('click')
  element.dispatchEvent(new Event('click'))
  expect(element.heard).toEqual(['click'])
})
