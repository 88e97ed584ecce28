// The script of the front page: each change of a choice updates the snippet, the live widget, the
// instructions and the address, so that a reload or a bookmark shows the same.
import { type SnippetPart, snippetParts } from '../front/snippet-lines.ts'
import { address, keyOf, snippet, takesPlace, takesStyles } from '../front/snippets.ts'
import { readyThemeOf, themeCss } from '../front/themes.ts'
import { readForm } from './choice.ts'
import { copyText } from './copy.ts'
import { showLive } from './live.ts'

const COPIED = 'Copied'
const COPY_YOURSELF = 'Couldn’t copy. The code is selected: press Ctrl+C.'

function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`The front page lacks ${selector}.`)
  return found
}

const form = find(document, 'form.paste', HTMLFormElement)
const live = find(document, '.live', HTMLElement)
const [code, css] = [...form.querySelectorAll('pre code')]
const plain = find(form, '.address', HTMLElement)
const page = find(plain, 'a', HTMLAnchorElement)
const origin = form.dataset.origin ?? location.origin
const snippets = [...form.querySelectorAll<HTMLElement>('.snippet')]

function update(): void {
  const choice = readForm(form)
  const { piece, theme, platform, place } = choice
  const text = snippet(origin, choice)
  code?.replaceChildren(...snippetParts(text).map(shownPart))
  page.href = page.textContent = address(origin, piece)
  plain.hidden = text === page.textContent
  for (const instructions of form.querySelectorAll<HTMLElement>('[data-platform]')) {
    instructions.hidden = instructions.dataset.platform !== platform
  }
  for (const questions of form.querySelectorAll<HTMLElement>('[data-quiz]')) {
    const isWhole = piece.kind === 'quiz' && piece.question === undefined
    questions.hidden = !isWhole || questions.dataset.quiz !== piece.id
  }
  find(form, '.place', HTMLElement).hidden = !takesPlace(piece, platform)
  const colours = readyThemeOf(new FormData(form).get('colours'))
  const styles = colours ? themeCss(colours) : (form.dataset.css ?? '')
  if (css) css.textContent = styles
  const [, second] = snippets
  if (second) second.hidden = styles === '' || !takesStyles(platform)
  find(form, '.framed', HTMLElement).hidden = !colours || takesStyles(platform)
  if (colours) live.dataset.colours = colours
  else delete live.dataset.colours
  showLive(live, piece, theme)
  // The snippets changed, so the message about a copied one is removed.
  for (const status of form.querySelectorAll('.status')) status.textContent = ''
  const { value: show = keyOf(piece) } = find(form, '[name="show"]', HTMLSelectElement)
  const query = new URLSearchParams({ show, platform, place, theme, ...(colours && { colours }) })
  for (const id of piece.only ?? []) query.append('only', `${piece.id}:${id}`)
  history.replaceState(history.state, '', `/?${query}`)
}

function shownPart({ text, indent }: SnippetPart): HTMLElement {
  const part = document.createElement('span')
  part.textContent = text
  if (indent !== undefined) part.className = `line-${indent}`
  return part
}

form.addEventListener('change', update)
form.addEventListener('submit', (event) => event.preventDefault())
for (const one of snippets) {
  const copy = find(one, '.copy', HTMLButtonElement)
  const status = find(one, '.status', HTMLElement)
  copy.addEventListener('click', async () => {
    // Cleared first, so that a screen reader announces the same text again at a second copy.
    status.textContent = ''
    status.textContent = (await copyText(find(one, 'code', HTMLElement))) ? COPIED : COPY_YOURSELF
  })
  copy.hidden = false
}
find(form, '.update', HTMLButtonElement).hidden = true
