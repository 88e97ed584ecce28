// The search of the documentation, without a server: the index is a script that the first key loads.
// Arrows go through the results, Escape goes back to the field.
import type { SearchEntry } from '../search-entry.ts'
import { type Found, findEntries } from './find-entries.ts'

export function startSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input')
  const status = form.querySelector('[role="status"]')
  const list = form.querySelector('ol')
  const index = form.dataset.index
  if (!input || !status || !list || !index) return
  let loading: Promise<readonly SearchEntry[] | undefined> | undefined
  /** Undefined if the index cannot be loaded. Chromium keeps that until the page is loaded anew. */
  const load = () =>
    (loading ??= import(index).then(
      (module: { entries: readonly SearchEntry[] }) => module.entries,
      () => undefined,
    ))

  async function show(question: string): Promise<void> {
    const isAsked = question.trim() !== ''
    const entries = isAsked ? await load() : []
    // Something else was typed meanwhile.
    if (input?.value !== question || !list || !status) return
    const found = findEntries(entries ?? [], question)
    list.replaceChildren(...found.map(itemOf))
    status.textContent = isAsked ? saidOf(entries && found.length) : ''
    form.classList.toggle('open', isAsked)
  }

  form.classList.remove('waits')
  input.addEventListener('input', () => void show(input.value))
  input.addEventListener('focus', () => void load())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    list.querySelector('a')?.click()
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.value = ''
      input.focus()
      void show('')
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const places = [input, ...list.querySelectorAll('a')]
      const at = places.indexOf(document.activeElement as HTMLInputElement)
      const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)]
      if (at === -1 || !next) return
      event.preventDefault()
      next.focus()
    }
  })
  // A click beside it, or a link of the same page, closes the list. The question stays.
  document.addEventListener('click', ({ target }) => {
    const isInside = target instanceof Node && form.contains(target)
    const isLink = target instanceof Element && target.closest('a') !== null
    if (!isInside || isLink) form.classList.remove('open')
  })
  const asked = new URLSearchParams(location.search).get('q')
  if (asked) {
    input.value = asked
    void show(asked)
  }
}

function saidOf(count: number | undefined): string {
  if (count === undefined) return 'The search can’t be loaded. Reload the page to try again.'
  return count === 0 ? 'Nothing found.' : count === 1 ? 'One result' : `${count} results`
}

function itemOf({ entry: { address, page, heading }, excerpt }: Found): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = address
  const title = document.createElement('strong')
  title.textContent = heading === undefined ? page : `${page} › ${heading}`
  const text = document.createElement('span')
  text.textContent = excerpt
  link.append(title, text)
  item.append(link)
  return item
}
