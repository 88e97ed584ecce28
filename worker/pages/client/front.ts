// The script of the front page: each change of a choice updates the snippet, the live widget, the
// instructions and the address, so that a reload or a bookmark shows the same.
import { address, keyOf, snippet } from '../front/snippets.ts'
import { readForm } from './choice.ts'
import { copyText } from './copy.ts'
import { showLive } from './live.ts'

const COPIED = 'Copied'
const COPY_YOURSELF = 'Your browser lets no page copy. It is selected: copy it from your keyboard.'

function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`The front page lacks ${selector}.`)
  return found
}

const form = find(document, 'form.paste', HTMLFormElement)
const live = find(document, '.live', HTMLElement)
const code = find(form, 'pre code', HTMLElement)
const status = find(form, '.status', HTMLElement)
const copy = find(form, '.copy', HTMLButtonElement)
const plain = find(form, '.address', HTMLElement)
const page = find(plain, 'a', HTMLAnchorElement)
const origin = form.dataset.origin ?? location.origin

function update(): void {
  const choice = readForm(form)
  const { piece, theme, platform } = choice
  code.textContent = snippet(origin, choice)
  page.href = page.textContent = address(origin, piece)
  plain.hidden = code.textContent === page.textContent
  for (const instructions of form.querySelectorAll<HTMLElement>('[data-platform]')) {
    instructions.hidden = instructions.dataset.platform !== platform
  }
  for (const questions of form.querySelectorAll<HTMLElement>('[data-quiz]')) {
    const isWhole = piece.kind === 'quiz' && piece.question === undefined
    questions.hidden = !isWhole || questions.dataset.quiz !== piece.id
  }
  showLive(live, piece, theme)
  // The snippet changed, so the message about the copied one is removed.
  status.textContent = ''
  const { value: show = keyOf(piece) } = find(form, '[name="show"]', HTMLSelectElement)
  const query = new URLSearchParams({ show, platform, theme })
  for (const id of piece.only ?? []) query.append('only', `${piece.id}:${id}`)
  history.replaceState(history.state, '', `/?${query}`)
}

form.addEventListener('change', update)
form.addEventListener('submit', (event) => event.preventDefault())
copy.addEventListener('click', async () => {
  // Cleared first, so that a screen reader announces the same text again at a second copy.
  status.textContent = ''
  status.textContent = (await copyText(code)) ? COPIED : COPY_YOURSELF
})
find(form, '.update', HTMLButtonElement).hidden = true
copy.hidden = false
