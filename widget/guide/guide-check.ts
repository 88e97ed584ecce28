// The check at the end of a section: a quiz element with that one question, made when it is
// first asked for. So a guide loads no quiz of its own accord, and a check behaves, fails
// and keeps its answer as any other.
import type { GuideCheck } from '../../content/wire/index.ts'
import { html, rich, type TemplateResult } from '../ui/html.ts'
import type { GuideView } from './guide-view.ts'

/** The loader gives the two elements names that belong together. */
export const tagOfChecks = ({ localName }: HTMLElement) => localName.replace(/-guide$/, '')

/** What is said of the guide, and holds for the checks in it. */
const SHARED = ['api', 'theme', 'mode', 'storage', 'inherit-font']

export function checkOf(view: GuideView, check: GuideCheck): TemplateResult {
  const bring = ({ currentTarget }: Event) => {
    const details = currentTarget as HTMLDetailsElement
    const place = details.querySelector('.check')
    if (details.open && !place?.hasChildNodes()) place?.append(elementFor(view, check))
  }
  return html`<details @toggle=${bring}>
    <summary><span lang=${view.lang}>${view.words.checkYourself}</span><span class="asked">: ${rich(check.prompt)}</span></summary>
    <div class="check"></div>
  </details>`
}

function elementFor(view: GuideView, check: GuideCheck): HTMLElement {
  const { host, api, level, words } = view
  const element = document.createElement(tagOfChecks(host))
  const attributes = { quiz: check.quiz, question: check.question, loading: 'eager' }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  passOn(view.host, element, level + 1, view.wanted)
  // What is left where nothing better can be.
  const link = document.createElement('a')
  link.href = `${api}/q/${check.quiz}#${check.question}`
  link.textContent = words.checkYourself
  element.append(link)
  return element
}

/**
 * Sets on a check what its guide is told, and only what differs: each change is looked into.
 * The language too: around the check there is the guide's own, and not the page's.
 */
export function passOn(host: HTMLElement, check: HTMLElement, level: number, lang: string): void {
  const set = (name: string, value: string | null) => {
    if (value === check.getAttribute(name)) return
    if (value === null) check.removeAttribute(name)
    else check.setAttribute(name, value)
  }
  for (const name of SHARED) set(name, host.getAttribute(name))
  set('lang', lang || null)
  set('heading-level', `${Math.min(level + 1, 6)}`)
}
