// A person at one of the engines, with a mouse or a finger. Everything is found by the words that
// are to be seen, in the page or inside shadow roots, and pressed at its middle.
import { expect } from 'vitest'
import type { Question } from '../../../content/model/question.ts'
import type { Response } from '../../../content/wire/index.ts'
import { SOON } from '../browser/browse.ts'
import { isChoice } from '../content/is-choice.ts'
import { nameIn } from '../pages/respond.ts'
import type { Tab } from './engine.ts'

interface Found {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Of a list, the option that it shows. */
  readonly chosen: string
}

export class Reader {
  readonly #tab: Tab
  readonly #pointer: 'mouse' | 'touch'
  readonly #isInFrame: boolean

  constructor(tab: Tab, pointer: 'mouse' | 'touch' = 'mouse', where: 'page' | 'frame' = 'page') {
    this.#tab = tab
    this.#pointer = pointer
    this.#isInFrame = where === 'frame'
  }

  /** Waits until something begins with these words. */
  async sees(words: string, selector = '*'): Promise<Found> {
    await expect.poll(() => this.#look(selector, words), SOON).toBeTruthy()
    const found = await this.#look(selector, words)
    if (!found) throw new Error(`${words} is gone.`)
    return found
  }

  /** Presses what `selector` matches and `name` begins. */
  async press(selector: string, name: string): Promise<void> {
    const { left, top, width, height } = await this.sees(name, selector)
    const frame = this.#isInFrame ? await this.#tab.evaluate(look, 'iframe', '') : undefined
    const x = (frame?.left ?? 0) + left + width / 2
    const y = (frame?.top ?? 0) + top + height / 2
    await this.#tab.press(x, y, this.#pointer)
  }

  /** Answers a question of any type. */
  async respond(question: Question, response: Response): Promise<void> {
    if (isChoice(question)) {
      for (const id of [response].flat())
        await this.press('label', nameIn(question.prompt.choices, String(id)))
      return
    }
    const { type, prompt } = question
    if (type === 'number' || type === 'text') return this.#typeInto('Your answer', String(response))
    if (type === 'order') {
      await this.#putInOrder(
        prompt.items.map(({ id }) => nameIn(prompt.items, id)),
        [response].flat().map((id) => nameIn(prompt.items, String(id))),
      )
      return
    }
    const record = response as Readonly<Record<string, string>>
    if (type === 'match') {
      for (const { id } of prompt.items)
        await this.#pick(nameIn(prompt.items, id), nameIn(prompt.targets, record[id] ?? ''))
      return
    }
    for (const [index, { id, choices }] of prompt.blanks.entries()) {
      const name = `Gap ${index + 1}`
      if (choices) await this.#pick(name, nameIn(choices, record[id] ?? ''))
      else await this.#typeInto(name, record[id] ?? '')
    }
  }

  async #putInOrder(shown: string[], wanted: readonly string[]): Promise<void> {
    for (const [place, name] of wanted.entries()) {
      for (let at = shown.indexOf(name); at > place; at -= 1) {
        await this.press('button', `Move up: ${name}`)
        shown.splice(at - 1, 0, ...shown.splice(at, 1))
      }
    }
  }

  async #typeInto(label: string, text: string): Promise<void> {
    await this.press('input', label)
    await this.#tab.keyboard.type(text)
  }

  /** The popup of a list belongs to the system, so the list gets the focus and arrows. */
  async #pick(label: string, option: string): Promise<void> {
    await this.sees(label, 'select')
    await this.#look('select', label, true)
    const chosen = async () => (await this.#look('select', label))?.chosen
    for (let last: string | undefined; (await chosen()) !== option; ) {
      expect(await chosen(), `the last option of ${label}`).not.toBe(last)
      last = await chosen()
      await this.#tab.keyboard.press('ArrowDown')
    }
  }

  #look(...args: Parameters<typeof look>): Promise<Found | null> {
    return this.#isInFrame ? this.#tab.inFrame(look, ...args) : this.#tab.evaluate(look, ...args)
  }
}

/**
 * The first that is to be seen, that `selector` matches and whose words begin with `name`, in
 * shadow roots as well. It is sent to the page as text, so it uses nothing from outside.
 */
function look(selector: string, name: string, isToFocus = false): Found | null {
  const all = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ])
  const nameOf = (element: HTMLElement) => {
    const [label] = (element as HTMLInputElement).labels ?? []
    const words = element.getAttribute('aria-label') ?? (label ?? element).textContent ?? ''
    return words.replaceAll(/\s+/g, ' ').trim()
  }
  const found = all(document).find(
    (element) => element.checkVisibility() && nameOf(element).startsWith(name),
  )
  if (!found) return null
  found.scrollIntoView({ block: 'center', behavior: 'instant' })
  if (isToFocus) found.focus()
  const { left, top, width, height } = found.getBoundingClientRect()
  const [option] = (found as HTMLSelectElement).selectedOptions ?? []
  return { left, top, width, height, chosen: option?.text.trim() ?? '' }
}
