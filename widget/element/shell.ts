// The outside of both elements. It has no HTML sink, so that it runs under any Trusted
// Types policy, and whatever fails, it takes one step down: the chunk, the same asked
// for again, a frame, and last the link that stands inside the element.

import css from '../styles/shell.css'
import type { Mount, Mounted } from './context.ts'
import type { SelfCheckBase } from './elements.ts'
import type { Emit } from './events.ts'
import { openFrame } from './frame-fallback.ts'
import { bring, SELF } from './load-chunk.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

const fetchDocument = (url: string): Promise<unknown> =>
  fetch(url).then((response) => (response.ok ? response.json() : Promise.reject(response.status)))

/** One fetch for each document, however many elements show it; and one more where it fails. */
const documents: Record<string, Promise<unknown>> = {}

const getDocument = (url: string) =>
  (documents[url] ??= fetchDocument(url).catch(() => {
    delete documents[url]
    return fetchDocument(url)
  }))

/** The first ones, with quiz or guide, say what is shown, and by which way. */
const ATTRIBUTES = [
  'lang',
  'question',
  'seed',
  'only',
  'api',
  'mode',
  'storage',
  'theme',
  'heading-level',
  'hide',
  'share-url',
  'inherit-font',
  'loading',
]
const MAIN = 8
/** Unlike anything that they can say: the next try is a try. */
const FAILED = '-'

/** What the element is in after an event of this name, for `:state()` and `[data-state]`. */
const STATES: Readonly<Record<string, string>> = {
  ready: 'ready',
  start: 'active',
  complete: 'done',
}

/** `attribute` names what is shown, and its chunk; `plural` where the API has it. */
export function shell(
  attribute: 'quiz' | 'guide',
  plural: 'quizzes' | 'guides',
): new () => SelfCheckBase {
  const attributes = [attribute, ...ATTRIBUTES]

  class Shell extends HTMLElement {
    static observedAttributes = attributes

    // Not a field: one would wipe what the page set before it knew the element.
    declare data: unknown
    result: object | null = null

    #internals = this.attachInternals()
    #near = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.start(),
      // So far outside the viewport that few readers see it load.
      { rootMargin: '600px' },
    )
    #inside: Mounted | undefined
    /** What is shown or on its way: an answer for anything else comes too late. */
    #wanted: string | undefined
    #id: string | undefined

    constructor() {
      super()
      const shadow = this.attachShadow({ mode: 'open' })
      shadow.adoptedStyleSheets = [sheet]
      shadow.append(document.createElement('slot'))
    }

    connectedCallback() {
      if (this.#inside) this.#inside.connect()
      else if (this.#get('loading') === 'eager') this.start()
      else this.#near.observe(this)
    }

    disconnectedCallback() {
      this.#near.disconnect()
      this.#inside?.disconnect()
    }

    attributeChangedCallback() {
      // Until it came near the viewport, all of them are yet to be read.
      if (this.#wanted) this.start()
    }

    async start() {
      const wanted = String(attributes.slice(0, MAIN).map(this.#get))
      if (wanted === this.#wanted) return this.#inside?.update()
      this.#near.disconnect()
      this.#wanted = wanted
      this.#become('loading')
      let api = SELF.origin
      let inside: Mounted
      try {
        api = new URL(this.#get('api'), SELF).origin
        // The id, or the full address of its page.
        this.#id = new URL(this.#get(attribute), api).pathname.split('/').pop()
        if (!this.#id) return
        if (this.#get('mode') === 'iframe') throw ''
        const lang = this.#get('lang')
        const url = `${api}/api/v1/${plural}/${this.#id}?lang=${lang}`
        // Whichever fails for good ends it at once: what is not there needs no chunk.
        const [{ mount }, data] = await Promise.all([
          bring(attribute),
          this.data ?? getDocument(url),
        ])
        if (this.#wanted !== wanted) return
        inside = (mount as Mount<unknown>)({ host: this, api, lang, emit: this.#emit, bring }, data)
      } catch (error) {
        if (this.#wanted !== wanted) return
        const frame = document.createElement('iframe')
        const fail = () => {
          frame.remove()
          this.#take()
          this.#wanted = FAILED
          this.#become('error')
          this.#emit('self-check:error', {
            // A status, where the server gave one.
            stage: (error as number) > 0 ? 'quiz' : 'script',
            fatal: true,
          })
        }
        // What is not there is not there in a frame either; and in ours no other is opened.
        if (error === 404 || this.#get('mode') === 'inline') return fail()
        const settings = () => Object.fromEntries(attributes.map((name) => [name, this.#get(name)]))
        frame.title = this.textContent.trim() || 'Self-check'
        inside = openFrame(
          frame,
          api,
          `${api}/e/${attribute[0]}/${this.#id}?${new URLSearchParams(settings())}`,
          settings,
          this.#emit,
          fail,
        )
        this.shadowRoot?.append(frame)
      }
      this.#take(inside)
    }

    get [attribute]() {
      return this.getAttribute(attribute)
    }

    set [attribute](value: string | null) {
      this.setAttribute(attribute, value ?? '')
    }

    reset() {
      this.#inside?.reset()
    }

    override focus() {
      this.#inside?.focus()
    }

    /**
     * Of the attribute, or of a property that the page set before it knew the element. The
     * language is that of the nearest element around that has one; in somebody's shadow
     * tree, that of the document.
     */
    #get = (name: string): string =>
      (name === 'lang' ? (this.closest('[lang]') ?? document.documentElement) : this).getAttribute(
        name,
      ) ??
      (this as unknown as Record<string, string>)[name] ??
      ''

    #take(inside?: Mounted) {
      this.#inside?.disconnect()
      this.#inside = inside
      if (this.isConnected) inside?.connect()
    }

    #become(state: string) {
      this.dataset.state = state
      try {
        this.#internals.states.clear()
        this.#internals.states.add(state)
      } catch {
        // Before 2024, no browser knew them, or names with two dashes only.
      }
    }

    #emit: Emit = (type, detail) => {
      const state = STATES[type.slice(11)]
      if (state) this.#become(state)
      if (state === 'done') this.result = detail
      return this.dispatchEvent(
        new CustomEvent(type, {
          bubbles: true,
          composed: true,
          // Only `self-check:share` asks what came of it.
          cancelable: true,
          detail: { v: 1, [attribute]: this.#id, ...detail },
        }),
      )
    }
  }

  // The other properties come with the chunk.
  return Shell as unknown as new () => SelfCheckBase
}
