// The check at the end of a section: a quiz element with one question. It is created when the
// reader opens it, so that a guide loads no quiz by itself.
import type { GuideCheck } from '../../content/wire/index.ts'
import { html, rich, splitPrompt, type TemplateResult } from '../ui/html.ts'
import type { GuideView } from './guide-view.ts'

/** The loader defines both elements with one prefix: `self-check-guide` and `self-check`. */
export const tagOfChecks = ({ localName }: HTMLElement) => localName.replace(/-guide$/, '')

/** Attributes of the guide that hold for its checks. */
const SHARED_ATTRIBUTES = ['api', 'theme', 'mode', 'storage', 'statistics', 'inherit-font']

export function guideCheck(view: GuideView, check: GuideCheck): TemplateResult {
  const open = ({ currentTarget }: Event) => {
    const details = currentTarget as HTMLDetailsElement
    const container = details.lastElementChild
    if (details.open && !container?.hasChildNodes()) container?.append(createCheck(view, check))
  }
  return html`<details class="check" @toggle=${open}>
    <summary>
      <strong lang=${view.lang}>${view.strings.checkYourself}</strong><span class="asked">: ${rich(splitPrompt(check.prompt)[0])}</span>
    </summary>
    <div></div>
  </details>`
}

function createCheck(view: GuideView, { quiz, question }: GuideCheck): HTMLElement {
  const { host, api, level, strings, requestedLang } = view
  const element = document.createElement(tagOfChecks(host))
  const attributes = { quiz, question, loading: 'eager' }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  passAttributes(host, element, level + 1, requestedLang)
  // The fallback if the quiz cannot be loaded.
  const link = document.createElement('a')
  link.href = `${api}/q/${quiz}#${question}`
  link.textContent = strings.checkYourself
  element.append(link)
  return element
}

/**
 * Sets the guide's attributes on a check. Only those that differ, because each change makes the
 * element update. `lang` is set too: the check is inside the guide, whose language may differ
 * from that of the page.
 */
export function passAttributes(
  host: HTMLElement,
  check: HTMLElement,
  level: number,
  lang: string,
): void {
  const set = (name: string, value: string | null) => {
    if (value === check.getAttribute(name)) return
    if (value === null) check.removeAttribute(name)
    else check.setAttribute(name, value)
  }
  for (const name of SHARED_ATTRIBUTES) set(name, host.getAttribute(name))
  set('lang', lang || null)
  set('heading-level', `${Math.min(level + 1, 6)}`)
}
