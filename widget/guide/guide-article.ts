// The guide as an article: its contents, the comparison, the sections, each with a link to itself
// and a check, and the takeaways.
import type { GuideSection, PublicGuide } from '../../content/wire/index.ts'
import { html, linkAddress, nothing, rich, type TemplateResult } from '../ui/html.ts'
import { comparison } from './comparison.ts'
import { contents } from './contents.ts'
import { guideCheck } from './guide-check.ts'
import type { GuideView } from './guide-view.ts'

export function guideArticle(view: GuideView, guide: PublicGuide): TemplateResult {
  const { level, hidden, lang, strings } = view
  return html`<article class="paper guide" part="card" lang=${guide.lang}>
    ${
      hidden.has('title')
        ? nothing
        : html`<div class="headline" part="title" role="heading" aria-level=${level} tabindex="-1">
            ${guide.title}
          </div>`
    }
    <div class="columns">
    <p part="intro">${guide.description}</p>
    ${contents(view, guide)}
    <div>
    ${guide.comparison ? comparison(view, guide.comparison) : nothing}
    ${guide.sections.map((section) => sectionView(view, guide, section))}
    ${
      guide.takeaways.length === 0
        ? nothing
        : html`<section class="section" id="takeaways">
            <div
              class="section-title"
              role="heading"
              aria-level=${level + 1}
              tabindex="-1"
              lang=${lang}
            >
              ${strings.takeaways}
            </div>
            <ul>
              ${guide.takeaways.map((takeaway) => html`<li>${rich(takeaway)}</li>`)}
            </ul>
          </section>`
    }
    </div>
    </div>
  </article>`
}

function sectionView(view: GuideView, guide: PublicGuide, section: GuideSection): TemplateResult {
  const { id, title, url } = section
  const isToRevisit = view.toRevisit.has(id)
  // A page may pass a guide from before there were checks.
  const check = guide.checks?.find((one) => one.section === id)
  return html`<section class="section ${isToRevisit ? 'is-missed' : ''}" id=${id}>
    <div class="section-head">
      <div class="section-title" role="heading" aria-level=${view.level + 1} tabindex="-1">
        ${title}${isToRevisit ? html` <span class="missed" lang=${view.lang}>${view.strings.missed}</span>` : nothing}
      </div>
      <a class="anchor" href=${linkAddress(url)} target=${view.linkTarget} rel="noopener" aria-label=${view.strings.linkTo(title)}
        >¶</a
      >
    </div>
    ${rich(section.blocks)}
    ${check && !view.hidden.has('checks') ? guideCheck(view, check) : nothing}
  </section>`
}
