// /v1.js, the one URL that pages know: defines the elements, and brings the app
// when one comes near the viewport. It has no HTML sink, so that it runs under any
// Trusted Types policy, and whatever fails, the link inside the element is left.
import type { Mount, Mounted } from './mount.ts'
import shellCss from './styles/shell.css'

/** Where this script came from, right even in a srcdoc frame. */
const ORIGIN = new URL(import.meta.url).origin
/** Loading begins this far below the viewport, so that few readers see it happen. */
const NEAR = '600px'

const sheet = new CSSStyleSheet()
sheet.replaceSync(shellCss)

/**
 * A failed import stays failed under its URL in most browsers (whatwg/html#6768), so it
 * is asked for under another; then as its twin, which also imports the app's chunk so.
 */
const bring = (chunk: string, retry = 1) =>
  import(`${ORIGIN}/${chunk}`)
    .catch(() => import(`${ORIGIN}/${chunk}?r=${retry}`))
    .catch(() => import(`${ORIGIN}/${chunk.replace('.js', '-again.js')}?r=${retry}`))
let retries = 0

/** One fetch for each document, however many elements show it. */
const documents = new Map<string, Promise<unknown>>()

function getDocument(url: string): Promise<unknown> {
  const known = documents.get(url)
  if (known) return known
  const asked = fetch(url, { credentials: 'omit' }).then((response) => {
    if (!response.ok) throw new Error(`${response.status}`)
    return response.json()
  })
  asked.catch(() => documents.delete(url))
  documents.set(url, asked)
  return asked
}

/** Both elements: `path` and `attribute` say what to fetch, `chunk` what shows it. */
function shell(path: string, attribute: string, chunk: string) {
  return class extends HTMLElement {
    static observedAttributes = [attribute, 'question', 'theme', 'heading-level', 'lang']
    /** So that a second copy of the loader can tell whose element it met. */
    static version = __VERSION__

    #root = document.createElement('div')
    #near: IntersectionObserver | undefined
    #app: Mounted | undefined
    /** Set once it came near the viewport: from then on an attribute counts at once. */
    #isStarted = false
    /** What is shown or on its way: an answer for anything else comes too late. */
    #wanted: string | undefined

    connectedCallback() {
      if (!this.shadowRoot) {
        const shadow = this.attachShadow({ mode: 'open' })
        shadow.adoptedStyleSheets = [sheet]
        this.#root.className = 'root'
        this.#root.setAttribute('part', 'root')
        this.#root.append(document.createElement('slot'))
        shadow.append(this.#root)
      }
      if (this.#app) this.#app.connect()
      else if (this.getAttribute('loading') === 'eager') this.#start()
      else this.#watch()
    }

    disconnectedCallback() {
      this.#near?.disconnect()
      this.#app?.disconnect()
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null) {
      if (before === now || !this.#isStarted) return
      if (name === attribute || name === 'question') this.#start()
      else this.#app?.update()
    }

    /** Forgets all answers and starts over. */
    reset() {
      this.#app?.reset()
    }

    override focus(options?: FocusOptions) {
      if (this.#app) this.#app.focus()
      else super.focus(options)
    }

    #watch() {
      this.#near ??= new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return
          this.#near?.disconnect()
          this.#start()
        },
        { rootMargin: NEAR },
      )
      this.#near.observe(this)
    }

    async #start() {
      // The id, or the full address of its page.
      const id = this.getAttribute(attribute)?.trim().split('/').pop()
      this.#isStarted = true
      if (!id) return
      const api = this.getAttribute('api')?.replace(/\/+$/, '') || ORIGIN
      const url = `${api}/api/v1/${path}/${encodeURIComponent(id)}`
      const wanted = `${url}#${this.getAttribute('question') ?? ''}`
      if (wanted === this.#wanted) return
      this.#wanted = wanted
      try {
        const asked = getDocument(url)
        // A rejection while the chunk is on its way would count as unhandled.
        asked.catch(() => {})
        const { mount }: { mount: Mount<unknown> } = await bring(chunk)
        const data = await asked.catch(() => getDocument(url))
        if (this.#wanted !== wanted) return
        this.#app?.disconnect()
        const bringLate = () => bring(__LATE_CHUNK__, ++retries)
        this.#app = mount({ host: this, root: this.#root, api, bringLate }, data)
        if (this.isConnected) this.#app.connect()
      } catch {
        this.#wanted = undefined
        this.dispatchEvent(
          new CustomEvent('self-check:error', {
            bubbles: true,
            composed: true,
            detail: { v: 1, [attribute]: id, stage: 'script', fatal: true },
          }),
        )
      }
    }
  }
}

/** Two copies of the loader, or a page that owns the name: whoever came first keeps it. */
function define(tag: string, element: CustomElementConstructor) {
  if (!customElements.get(tag)) customElements.define(tag, element)
}

define('self-check', shell('quizzes', 'quiz', __APP_CHUNK__))
define('self-check-guide', shell('guides', 'guide', __GUIDE_CHUNK__))
