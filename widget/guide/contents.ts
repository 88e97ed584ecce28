// The contents of a guide, with how many of its checks the reader has done. There are two lists, of
// which the styles show one: open beside the text, or folded to a line above it.
import type { PublicGuide } from '../../content/wire/index.ts'
import { html, linkAddress, nothing, type TemplateResult } from '../ui/html.ts'
import type { GuideView } from './guide-view.ts'

export function contents(view: GuideView, guide: PublicGuide): TemplateResult {
  const { strings, lang } = view
  // A page may pass a guide from before there were checks.
  const { checks = [], comparison } = guide
  const list = () => html`<ul>
    ${comparison ? entry(view, 'comparison', comparison.title) : nothing}
    ${guide.sections.map(({ id, title, url }) => entry(view, id, title, url))}
  </ul>`
  return html`<nav class="contents" aria-label=${strings.contents}>
    <details class="above">
      <summary lang=${lang}>${strings.contents}</summary>
      ${list()}
    </details>
    <div class="beside"><p class="label" lang=${lang}>${strings.contents}</p>${list()}</div>
    ${
      checks.length === 0 || view.hidden.has('checks')
        ? nothing
        : html`<p class="label" lang=${lang}>${strings.checkedOf(view.checked(checks), checks.length)}</p>`
    }
  </nav>`
}

/** A browser looks for the target of a fragment in the document only, so a click goes there. */
function entry(view: GuideView, section: string, title: string, url = `#${section}`) {
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    view.show(section)
  }
  return html`<li><a href=${linkAddress(url)} @click=${go}>${title}</a></li>`
}
