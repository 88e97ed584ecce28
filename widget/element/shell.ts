// What both elements have in common: attributes, states, and the order of fallbacks. If the
// chunk fails to load, a second try follows, then a frame, and at last the link inside the
// element remains. There is no HTML sink in it, so it runs under every Trusted Types policy.
import css from '../styles/shell.css'
import type { MountChunk, Mounted } from './context.ts'
import type { SelfCheckBase } from './elements.ts'
import type { Emit } from './events.ts'
import { openFrame } from './frame-fallback.ts'
import { loadChunk, SELF } from './load-chunk.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

const fetchDocument = (url: string): Promise<unknown> =>
  fetch(url).then((response) => (response.ok ? response.json() : Promise.reject(response.status)))

/** One request for each document on the page, and a second one if it fails. */
const documents: Record<string, Promise<unknown>> = {}

const getDocument = (url: string) =>
  (documents[url] ??= fetchDocument(url).catch(() => {
    delete documents[url]
    return fetchDocument(url)
  }))

/** If one of the first ones changes, or that of the id, the element is filled anew. */
const ATTRIBUTES = [
  'lang',
  'question',
  'only',
  'seed',
  'set',
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
/** How many of all attributes that are, with the one of the id. */
const IDENTIFYING = 9
/** Differs from every value of the attributes, so the next change tries again. */
const FAILED = '-'

/** The state after an event, for `:state()` and `[data-state]`. */
const STATES: Readonly<Record<string, string>> = {
  ready: 'ready',
  start: 'active',
  complete: 'done',
}

/** `attribute` holds the id, and is the name of the chunk; `plural` is the path in the API. */
export function shell(
  attribute: 'quiz' | 'guide',
  plural: 'quizzes' | 'guides',
): new () => SelfCheckBase {
  const attributes = [attribute, ...ATTRIBUTES]

  class Shell extends HTMLElement {
    static observedAttributes = attributes

    // `declare`, not a class field: a field would overwrite a value that the page set before
    // the element was upgraded.
    declare data: unknown
    result: object | null = null

    #internals = this.attachInternals()
    #near = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.start(),
      // Far enough from the viewport that few readers see it load.
      { rootMargin: '600px' },
    )
    #inside: Mounted | undefined
    /** The attributes that are shown or loading. A response for other ones is discarded. */
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
      // Before the element is near the viewport, nothing has read them.
      if (this.#wanted) this.start()
    }

    async start() {
      const wanted = String(attributes.slice(0, IDENTIFYING).map(this.#get))
      if (wanted === this.#wanted) return this.#inside?.update()
      this.#near.disconnect()
      this.#wanted = wanted
      this.#become('loading')
      let api = SELF.origin
      let inside: Mounted
      try {
        api = new URL(this.#get('api'), SELF).origin
        // The attribute is the id, or the full address of its page.
        this.#id = new URL(this.#get(attribute), api).pathname.split('/').pop()
        if (!this.#id) return
        if (this.#get('mode') === 'iframe') throw {}
        const lang = this.#get('lang')
        const only = this.#get('question') || this.#get('only')
        const set = this.#get('set')
        const load = (seed: string) =>
          getDocument(
            `${api}/api/v1/${plural}/${this.#id}?lang=${lang}` +
              (seed && `&seed=${seed}`) +
              (only ? `&only=${only}` : set && `&set=${set}`),
          )
        // If the document does not exist, the chunk is not waited for.
        const [{ mount }, data] = await Promise.all([
          loadChunk<MountChunk>(attribute),
          this.data ?? load(this.#get('seed')),
        ])
        if (this.#wanted !== wanted) return
        inside = await mount(
          { host: this, api, lang, emit: this.#emit, load: loadChunk },
          data,
          load,
        )
      } catch (error) {
        if (this.#wanted !== wanted) return
        const frame = document.createElement('iframe')
        const fail = () => {
          // In place of the frame, or of the quiz that was shown before.
          this.shadowRoot?.replaceChildren(document.createElement('slot'))
          this.#take()
          this.#wanted = FAILED
          this.#become('error')
          this.#emit('self-check:error', {
            // A number is the HTTP status of the document.
            stage: (error as number) > 0 ? 'quiz' : 'script',
            fatal: true,
          })
        }
        // The frame would not find it either. Our own frames are inline, and open no other.
        if ((error as number) < 500 || this.#get('mode') === 'inline') return fail()
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
      if (this.#wanted === wanted) this.#take(inside)
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
     * Reads an attribute, or a property that the page set before the element was upgraded.
     * `lang` comes from the nearest element around that has it; in a shadow tree of the page,
     * from the document.
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
        // Browsers before 2024 have no states, or accept only names with two dashes.
      }
    }

    #emit: Emit = (type, detail, isSilent) => {
      const state = STATES[type.slice(11)]
      if (state) this.#become(state)
      if (state === 'done') this.result = detail
      return (
        isSilent ||
        this.dispatchEvent(
          new CustomEvent(type, {
            bubbles: true,
            composed: true,
            // Only the caller of `self-check:share` reads whether it was cancelled.
            cancelable: true,
            detail: { v: 1, [attribute]: this.#id, ...detail },
          }),
        )
      )
    }
  }

  // The other properties are defined by the chunk (properties.ts).
  return Shell as unknown as new () => SelfCheckBase
}
