// The guide as it is read: sections, each with its address and its check, the comparison,
// and what to take away.
import type { GuideSection, PublicGuide } from '../../content/wire/index.ts'
import type { GuideStrings } from '../strings/strings-guide.ts'
import { blocks, html, nothing, rich, type TemplateResult } from '../ui/html.ts'
import { comparison } from './comparison.ts'
import { checkOf } from './guide-check.ts'

export interface GuideView {
  readonly host: HTMLElement
  readonly api: string
  /** aria-level of the guide's title. */
  readonly level: number
  /** Names in the `hide` attribute: title, checks. */
  readonly hidden: ReadonlySet<string>
  readonly linkTarget: '_blank' | '_self'
  /** The language that was asked for; empty where nobody did. */
  readonly wanted: string
  /** What our words are in; the rest is in the guide's language. */
  readonly lang: string
  readonly words: GuideStrings
  /** Sections that the reader missed something of. */
  readonly missed: ReadonlySet<string>
}

export function guideView(view: GuideView, guide: PublicGuide): TemplateResult {
  const { level, hidden, lang, words } = view
  return html`<article class="paper guide" part="card" lang=${guide.lang}>
    ${
      hidden.has('title')
        ? nothing
        : html`<div class="headline" part="title" role="heading" aria-level=${level} tabindex="-1">
            ${guide.title}
          </div>`
    }
    <p part="intro">${guide.description}</p>
    ${guide.sections.map((section) => sectionView(view, guide, section))}
    ${guide.comparison ? comparison(guide.comparison, level + 1) : nothing}
    <section class="section" id="takeaways">
      <div class="section-title" role="heading" aria-level=${level + 1} tabindex="-1" lang=${lang}>
        ${words.takeaways}
      </div>
      <ul>
        ${guide.takeaways.map((takeaway) => html`<li>${rich(takeaway)}</li>`)}
      </ul>
    </section>
  </article>`
}

function sectionView(view: GuideView, guide: PublicGuide, section: GuideSection): TemplateResult {
  const { id, title, url } = section
  const isMissed = view.missed.has(id)
  // A page may hand in a guide of before there were checks.
  const check = guide.checks?.find((one) => one.section === id)
  return html`<section class="section ${isMissed ? 'is-missed' : ''}" id=${id}>
    <div class="section-head">
      <div class="section-title" role="heading" aria-level=${view.level + 1} tabindex="-1">
        ${title}${isMissed ? html` <span class="missed" lang=${view.lang}>${view.words.missed}</span>` : nothing}
      </div>
      <a class="anchor" href=${url} target=${view.linkTarget} rel="noopener" aria-label=${view.words.linkTo(title)}
        >¶</a
      >
    </div>
    ${blocks(section.blocks)}
    ${check && !view.hidden.has('checks') ? checkOf(view, check) : nothing}
  </section>`
}
