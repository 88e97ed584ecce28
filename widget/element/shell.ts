// What both elements have in common: attributes, states, and the order of fallbacks: a second try to
// load the chunk, then a frame, at last the link inside the element. There is no HTML sink in it, so
// it runs under every Trusted Types policy. It calls few methods that a page may have replaced.
import type { Inside, MountChunk, SchemeChunk } from './context.ts'
import type { SelfCheckBase } from './elements.ts'
import { typeOf } from './event-fields.ts'
import type { Emit } from './events.ts'
import { inlinedResponse } from './inlined.ts'
import { loadChunk } from './load-chunk.ts'
import { create, hydrated, near, startInSight } from './page.ts'
import { ATTRIBUTES, type Attribute, reflect } from './properties.ts'
import { SELF } from './self.ts'

/** One request for each document on the page. */
const responses: Record<string, unknown> = {}

/** The state after an event, for `:state()` and `[data-state]`. */
const STATES: Readonly<Record<string, string>> = {
  'self-check:ready': 'ready',
  'self-check:start': 'active',
  'self-check:complete': 'done',
}

/** Differs from every value of the attributes, so the next change tries again. */
const FAILED = '-'

/** `attribute` holds the id, and is the name of the chunk; `plural` is the path in the API. */
export function define(
  tag: string,
  attribute: 'quiz' | 'guide',
  plural: 'quizzes' | 'guides',
): void {
  const attributes = `${attribute} ${ATTRIBUTES}`.split(' ') as Attribute[]

  class Shell extends HTMLElement {
    static observedAttributes = attributes

    result: object | null = null

    #states = this.attachInternals().states
    #shadow = this.attachShadow({ mode: 'open' })
    #inside: Inside | undefined
    /** The attributes that are shown or loading. A response for other ones is discarded. */
    #wanted: string | undefined
    #id: string | undefined
    #data: unknown

    constructor() {
      super()
      this.#shadow.replaceChildren(create('slot'))
      // What the page set before the element was upgraded becomes attributes.
      const early = { ...this } as Record<string, unknown>
      for (const name in early) delete (this as unknown as Record<string, unknown>)[name]
      Object.assign(this, early)
    }

    connectedCallback() {
      if (this.#inside) this.#inside(true)
      else if (this.getAttribute('loading') === 'eager') this.start()
      else near.observe(this)
    }

    disconnectedCallback() {
      this.#inside?.(false)
    }

    attributeChangedCallback() {
      // Before the element is near the viewport, nothing has read them.
      if (this.#wanted) this.start()
    }

    get data(): unknown {
      return this.#data
    }

    set data(data) {
      this.#data = data
      if (!this.#wanted) return
      this.#wanted = FAILED
      this.start()
    }

    async start() {
      const settings = () => {
        const values = {} as Record<Attribute, string>
        for (const name of attributes) values[name] = this.getAttribute(name) ?? ''
        // In a shadow tree of the page, that of the document.
        values.lang = (this.closest<HTMLElement>('[lang]') ?? document.documentElement).lang
        return values
      }
      const values = settings()
      const query = `${new URLSearchParams(values)}`
      const [wanted] = query.split('&theme')
      if (wanted === this.#wanted) return this.#inside?.('config')
      near.unobserve(this)
      this.#wanted = wanted
      this.#become('loading')

      let api = SELF
      const show = (inside?: Inside) => {
        this.#inside?.(false)
        this.#inside = inside
        if (this.isConnected) inside?.(true)
      }
      const fail = (error: unknown) => {
        if (this.#wanted !== wanted) return
        const end = () => {
          show()
          this.#shadow.replaceChildren(create('slot'))
          this.#wanted = FAILED
          this.#become('error')
          this.#emit('self-check:error', {
            // A number is the HTTP status of the document.
            stage: (error as number) > 0 ? 'quiz' : 'script',
            fatal: true,
          })
        }
        // The frame would not find it either. Our own frames are inline, and open no other.
        if ((error as number) < 500 || values.mode === 'inline') return end()
        let timer: ReturnType<typeof setTimeout> | undefined
        const frame = create('iframe')
        // The attributes are no secret, in case the frame shows another page.
        const greet = () =>
          frame.contentWindow?.postMessage({ ...settings(), type: 'self-check:hello', v: 1 }, '*')
        const onMessage = ({ source, origin: from, data }: MessageEvent) => {
          // In a page that is sandboxed without an origin, the frame has none either.
          if (
            source !== frame.contentWindow ||
            (origin !== 'null' && from !== api) ||
            data?.v !== 1
          )
            return
          // A message about the height is its own detail.
          const { height, type, name = type, detail = data } = data
          if (height > 0) {
            clearTimeout(timer)
            // A policy of the page refuses a style attribute, and not this.
            frame.style = `border:0;width:100%;height:clamp(120px,${height}px,6000px)`
            // Replaces the link inside the element.
            frame.previousSibling?.remove()
          }
          const fields: Record<string, unknown> = {}
          for (const field in detail)
            if (typeof detail[field] === typeOf(field)) fields[field] = detail[field]
          if (/^self-check:/.test(name)) this.#emit(name, fields as never)
        }
        // Not display:none, because a frame without layout has no height to report.
        frame.style = 'position:absolute;visibility:hidden'
        frame.title = this.textContent.trim() || attribute
        frame.allow = `clipboard-write${(navigator as Partial<Navigator>).share ? ';web-share' : ''}`
        // On each load, because a frame that is moved in the document loads again.
        frame.onload = greet
        frame.src = `${api}/e/${attribute[0]}/${this.#id}?${query}`
        /** Tells the frame whether the page is light or dark. */
        let followed: Inside | undefined
        show((action) => {
          if (action === true) {
            addEventListener('message', onMessage)
            timer = setTimeout(end, 3000)
          } else if (action === false) {
            removeEventListener('message', onMessage)
            clearTimeout(timer)
          } else if (action === 'focus') frame.focus()
          // `reset` too: a frame deletes answers at a click of its reader, and not for a page.
          else greet()
          followed?.(action)
        })
        this.#shadow.replaceChildren(create('slot'), frame)
        loadChunk<SchemeChunk>('scheme')
          .then((chunk) => {
            followed = chunk.follow(this as unknown as SelfCheckBase, frame)
          })
          // The frame then keeps to the scheme of the operating system.
          .catch(() => {})
      }
      try {
        api = new URL(values.api, api).origin
        // The attribute is the id, or the full address of its page.
        this.#id = /([\w-]+)\W*([?#].*)?$/.exec(values[attribute])?.[1]
        if (values.mode === 'iframe') throw {}
        const only = values.question || values.only
        const url =
          `${api}/api/v1/${plural}/${this.#id}?lang=${values.lang}` +
          (values.seed && `&seed=${values.seed}`) +
          (only ? `&only=${only}` : values.set && `&set=${values.set}`)
        if (this.#id && !this.#data)
          responses[url] ??= inlinedResponse(url) ?? fetch(url).catch(() => {})
        const chunk = await loadChunk<MountChunk>(attribute)
        const inside = await chunk.mount({
          // The properties of the attributes are defined below.
          host: this as unknown as SelfCheckBase,
          emit: this.#emit,
          load: loadChunk,
          fail,
          url,
          response: responses[url],
        })
        if (this.#wanted === wanted) show(inside)
      } catch (error) {
        fail(error)
      }
    }

    reset() {
      this.#inside?.('reset')
    }

    override focus() {
      this.#inside?.('focus')
    }

    #become(state: string) {
      hydrated.then(() => {
        this.dataset.state = state
      })
      try {
        this.#states.clear()
        this.#states.add(state)
      } catch {
        // Browsers before 2024 have no states, or accept only names with two dashes.
      }
    }

    #emit: Emit = (type, detail, isSilent) => {
      const state = STATES[type]
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
            detail: { ...detail, v: 1, [attribute]: this.#id },
          }),
        )
      )
    }
  }

  reflect(Shell.prototype, attributes)
  try {
    customElements.define(tag, Shell)
    startInSight(`${tag}[${attribute}]`)
  } catch {
    // The name is taken, or not valid.
  }
}
