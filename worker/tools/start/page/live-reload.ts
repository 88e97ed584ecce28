// Runs in every page of `npm start`, and in no page that is deployed. After a build it loads the
// page again, at the same place. When a save could not be built, it says why, and the page stays.
import type { PageState } from './page-state.ts'

const POLL_MS = 250
/** While `npm start` does not answer. */
const RETRY_MS = 2000
const PLACE = 'selfcheck-start:place'

/** The build that this page comes from: its address of this script names it. */
const build = new URL(import.meta.url).searchParams.get('build')

const bar = document.createElement('section')
const heading = document.createElement('strong')
const list = document.createElement('ul')
bar.append(heading, list)
style(bar, {
  position: 'fixed',
  inset: 'auto 0 0 0',
  zIndex: '2147483647',
  maxHeight: '45vh',
  overflow: 'auto',
  margin: '0',
  padding: '12px 16px',
  color: '#fff',
  background: '#8b1a1a',
  font: '14px/1.5 ui-monospace, monospace',
  textAlign: 'start',
})
bar.setAttribute('role', 'status')
bar.id = 'selfcheck-start'
bar.lang = 'en'
bar.dir = 'ltr'

returnToPlace()
poll()

async function poll(): Promise<void> {
  const state = await readState()
  if (state && state.build !== build) return reload()
  if (state) show(state)
  setTimeout(poll, state ? POLL_MS : RETRY_MS)
}

async function readState(): Promise<PageState | undefined> {
  try {
    const response = await fetch('/_start/state')
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

function show({ problems, hasBuild }: PageState): void {
  if (problems.length === 0) {
    bar.remove()
    return
  }
  const shown = [...list.children].map((item) => item.textContent)
  if (bar.isConnected && shown.join('\n') === problems.join('\n')) return
  list.replaceChildren(
    ...problems.map((problem) => {
      const item = document.createElement('li')
      item.textContent = problem
      style(item, { margin: '4px 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' })
      return item
    }),
  )
  heading.textContent = hasBuild
    ? 'Your last save couldn’t be built. This page shows the build before it.'
    : 'Nothing has been built yet. Correct this and save: the page reloads by itself.'
  style(list, { margin: '4px 0 0', padding: '0 0 0 20px' })
  document.body.append(bar)
}

function reload(): void {
  sessionStorage.setItem(PLACE, String(scrollY))
  location.reload()
}

/** The page grows while its quiz loads, so the place may be out of reach at first. */
function returnToPlace(): void {
  const top = Number(sessionStorage.getItem(PLACE) ?? 0)
  sessionStorage.removeItem(PLACE)
  if (top === 0) return
  const observer = new ResizeObserver(() => {
    scrollTo({ top, behavior: 'instant' })
    if (Math.abs(scrollY - top) < 2) observer.disconnect()
  })
  observer.observe(document.body)
  // A reader who moves the page decides where it is.
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(event, () => observer.disconnect(), { once: true, passive: true })
}

/** Through the object model, because the policy of our pages allows no style attribute. */
function style(element: HTMLElement, rules: Partial<CSSStyleDeclaration>): void {
  Object.assign(element.style, rules)
}
