// A link to a passage: to the guide on the same page where there is one, else to its own.
import type { Passage } from '../../../content/wire/index.ts'
import { goTo, guideHere } from '../../guide/guides-on-page.ts'
import { html, type TemplateResult } from '../../ui/html.ts'
import type { View } from './view-props.ts'

export function guideLink(
  { place, state, linkTarget }: View,
  { section, url }: Pick<Passage, 'section' | 'url'>,
  words: unknown,
): TemplateResult {
  const guide = guideHere(place, state.quiz.guide)
  const follow = async (event: MouseEvent) => {
    // With a key held, the reader wants it in a tab or window of its own.
    if (!guide || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    // Not left to the browser: fragments do not reach into a shadow root, and pages that
    // route by them would go astray.
    event.preventDefault()
    if (!(await goTo(place, guide, section))) open(url, linkTarget, 'noopener')
  }
  return html`<a
    part="guide-link"
    href=${guide ? `#${section}` : url}
    target=${guide ? '_self' : linkTarget}
    rel="noopener"
    @click=${follow}
    >${words}</a
  >`
}
