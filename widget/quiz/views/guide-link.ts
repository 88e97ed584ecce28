// A link to a section of the guide: to the guide on the same page if there is one, or to the
// page of the guide.
import type { Passage } from '../../../content/wire/index.ts'
import { guideOnPage, showSection } from '../../guide/guides-on-page.ts'
import { html, linkAddress, type TemplateResult } from '../../ui/html.ts'
import type { ViewProps } from './view-props.ts'

export function guideLink(
  { context, state, linkTarget }: ViewProps,
  { section, url }: Pick<Passage, 'section' | 'url'>,
  label: unknown,
): TemplateResult {
  const guide = guideOnPage(context, state.quiz.guide)
  const follow = async (event: MouseEvent) => {
    // With a modifier key, the reader wants the link in another tab or window.
    if (!guide || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    // The browser cannot follow it: fragments do not reach into a shadow root, and pages that
    // use the fragment as a route would change their content.
    event.preventDefault()
    if (await showSection(context, guide, section)) return
    const address = linkAddress(url)
    if (typeof address === 'string') open(address, linkTarget, 'noopener')
  }
  return html`<a
    part="guide-link"
    href=${linkAddress(guide ? `#${section}` : url)}
    target=${guide ? '_self' : linkTarget}
    rel="noopener"
    @click=${follow}
    >${label}</a
  >`
}
