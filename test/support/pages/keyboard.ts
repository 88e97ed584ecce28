// A person without a mouse: everything is done by pressing keys, and what is known of the
// page is what the focus tells. After each key it must be on something, and seen there.
import { expect } from 'vitest'
import type { Question } from '../../../content/model/question.ts'
import type { Response } from '../../../content/wire/index.ts'
import { SOON } from '../browser/browse.ts'
import { isChoice } from '../content/is-choice.ts'
import { nameIn } from './respond.ts'

interface Focused {
  /** Of a control its label, or its own words. */
  readonly name: string
  /** Why it would not be seen; empty where it is. */
  readonly trouble: string
}

/** What takes keys: a page of playwright, or the tab of another engine. */
interface Pressed {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> }
}

/** What has the focus in it: a page or a frame. */
interface Looked {
  evaluate<T>(look: () => T): Promise<T>
}

/** More stops than any page between two things that belong together. */
const FAR = 40

export class Keys {
  readonly #page: Pressed
  readonly #inside: Looked

  /** `inside` is the frame that has the quiz, where it is not the page itself. */
  constructor(page: Pressed & Looked, inside: Looked = page) {
    this.#page = page
    this.#inside = inside
  }

  async focused(): Promise<string> {
    return (await this.#look()).name
  }

  /** Presses keys one by one; after each of them the focus is somewhere, and to be seen. */
  async press(...keys: readonly string[]): Promise<string> {
    for (const key of keys) {
      await this.#page.keyboard.press(key)
      expect((await this.#settled()).trouble, `after ${key}`).toBe('')
    }
    return this.focused()
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  /** Goes on by Tab to what is named so; gives what was passed on the way. */
  async tabTo(name: string): Promise<string[]> {
    const passed: string[] = []
    for (;;) {
      await this.#page.keyboard.press('Tab')
      const { name: at, trouble } = await this.#settled()
      const way = `on the way to ${name}, after ${passed.join(', ')}`
      expect(trouble, way).toBe('')
      if (at === name) return passed
      passed.push(at)
      expect(passed.length, way).toBeLessThan(FAR)
    }
  }

  /** Waits until the focus has come to something that is named so. */
  async comesTo(name: string | RegExp): Promise<void> {
    const at = expect.poll(() => this.focused(), SOON)
    await (typeof name === 'string' ? at.toBe(name) : at.toMatch(name))
    expect((await this.#look()).trouble).toBe('')
  }

  /** Answers the question whose prompt has the focus, and ends on its last field. */
  async respond(question: Question, response: Response): Promise<void> {
    if (isChoice(question)) return this.#choose(question, [response].flat().map(String))
    const { type, prompt } = question
    if (type === 'number' || type === 'text') {
      await this.press('Tab')
      return this.type(String(response))
    }
    const list = Array.isArray(response) ? response : []
    const record = typeof response === 'object' && !Array.isArray(response) ? response : {}
    if (type === 'order') {
      const places = prompt.items.map(({ id }) => id)
      for (const [place, id] of list.entries()) {
        const from = places.indexOf(id)
        if (from <= place) continue
        await this.tabTo(`Move up: ${nameIn(prompt.items, id)}`)
        // The focus stays with the item, which each press brings one place up.
        for (let at = from; at > place; at -= 1) await this.press('Enter')
        places.splice(place, 0, ...places.splice(from, 1))
      }
      return
    }
    if (type === 'match') {
      for (const { id, text } of prompt.items) {
        await this.tabTo(nameIn([{ id, text }], id))
        await this.#pick(prompt.targets.findIndex((target) => target.id === record[id]))
      }
      return
    }
    for (const [index, { id, choices }] of prompt.blanks.entries()) {
      await this.tabTo(`Gap ${index + 1}`)
      if (choices) await this.#pick(choices.findIndex((choice) => choice.id === record[id]))
      else await this.type(record[id] ?? '')
    }
  }

  async #choose(question: Question, ids: readonly string[]): Promise<void> {
    const choices = isChoice(question) ? question.prompt.choices : []
    if (question.type !== 'multiple') {
      await this.press('Tab')
      const steps = choices.findIndex(({ id }) => id === ids[0])
      await this.press(...(steps === 0 ? ['Space'] : Array<string>(steps).fill('ArrowDown')))
      return
    }
    for (const { id } of choices) {
      expect(await this.press('Tab')).toBe(nameIn(choices, id))
      if (ids.includes(id)) await this.press('Space')
    }
  }

  /** In a list that is closed, each arrow chooses the next; the first says to choose. */
  async #pick(index: number): Promise<void> {
    await this.press(...Array<string>(index + 1).fill('ArrowDown'))
  }

  /** A page that scrolls to the focus, or brings it where it belongs, may take a moment. */
  async #settled(): Promise<Focused> {
    let last = await this.#look()
    for (let times = 0; last.trouble && times < 50; times += 1) last = await this.#look()
    return last
  }

  #look(): Promise<Focused> {
    return this.#inside.evaluate(() => {
      let at = document.activeElement
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
      if (!at || at === document.body) return { name: 'nothing', trouble: 'nothing has the focus' }
      const label = 'labels' in at ? (at.labels as NodeListOf<Element> | null)?.[0] : undefined
      const root = at.getRootNode() as Document | ShadowRoot
      const named = root.getElementById(at.getAttribute('aria-labelledby') ?? '')
      const words = named ?? label?.querySelector('.text, .label') ?? label ?? at
      const name = at.getAttribute('aria-label') ?? words.textContent ?? ''
      return { name: name.replaceAll(/\s+/g, ' ').trim(), trouble: troubleWith(at) }

      function troubleWith(one: Element): string {
        // A ring is drawn around the option of a radio.
        const drawn = [one, one.closest('.option, .level')]
        const ring = drawn.find((each) => each && getComputedStyle(each).outlineStyle !== 'none')
        if (!ring) return 'there is no ring around it'
        const { outlineWidth } = getComputedStyle(ring)
        if (Number.parseFloat(outlineWidth) < 1) return 'the ring is too thin'
        const { top, bottom, left, right, width, height } = ring.getBoundingClientRect()
        if (width < 1 || height < 1) return 'it has no size'
        const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
        return isInSight ? '' : 'it is out of sight'
      }
    })
  }
}
