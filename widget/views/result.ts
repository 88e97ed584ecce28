// The end: what was achieved in words, then by section, then what to read again.
import type { AttemptResult } from '../../content/wire.ts'
import { points } from '../strings.ts'
import { html, nothing, rich, type TemplateResult } from './text.ts'
import type { View } from './view.ts'

export function resultView(view: View): TemplateResult {
  const { state, strings, level } = view
  const { result } = state
  return html`<section class="result" part="result">
    <p class="label title">${strings.resultTitle}</p>
    ${result ? scored(view, result) : pending(view)}
    <p class="status" role="status" part="status">
      ${state.phase !== 'unscored' ? nothing : state.notice === 'refused' ? strings.refused : strings.unscored}
    </p>
    <div class="actions" part="actions">
      ${
        state.phase === 'unscored'
          ? button(view, strings.retry, 'primary', () => view.dispatch({ type: 'retry' }))
          : nothing
      }
      ${button(view, strings.review, 'secondary', () => view.dispatch({ type: 'review' }))}
      ${result ? button(view, strings.startOver, '', () => view.startOver()) : nothing}
      ${result ? button(view, strings.forget, '', () => view.forget()) : nothing}
    </div>
  </section>`

  function pending({ state }: View): TemplateResult {
    return html`<p
      class="prompt"
      role="heading"
      aria-level=${level}
      tabindex="-1"
      data-focus="result"
    >
      ${state.phase === 'scoring' ? strings.scoring : strings.resultLater}
    </p>`
  }
}

function scored(view: View, result: AttemptResult): TemplateResult {
  const { strings, lang, level } = view
  const { score, maxScore, band, sections, revisit } = result
  return html`<p
      class="score"
      part="score"
      role="heading"
      aria-level=${level}
      tabindex="-1"
      data-focus="result"
    >
      ${strings.outOf(points(score, lang), points(maxScore, lang))}
    </p>
    <p class="band" part="band"><strong>${band.title}.</strong> ${rich(band.text)}</p>
    <p class="subhead" role="heading" aria-level=${level + 1}>
      ${revisit.length === 0 ? strings.nothingToRevisit : strings.toRevisit(revisit.length)}
    </p>
    <ul class="rows">
      ${sections.map((section) => row(view, result, section))}
    </ul>`
}

/** A section of the guide: its link, its marks, and what to revisit there. */
function row(
  view: View,
  result: AttemptResult,
  section: AttemptResult['sections'][number],
): TemplateResult {
  const { strings, lang, state, linkTarget } = view
  const asked = state.questions.filter((question) => question.section === section.id)
  const open = new Set(result.revisit.map(({ question }) => question))
  return html`<li>
    <a part="guide-link" href=${section.url} target=${linkTarget} rel="noopener">${section.title}</a>
    <span class="marks">
      ${asked.map(({ id }) => mark(result, id))}
      <span class="unseen"
        >${strings.outOf(points(section.score, lang), points(section.maxScore, lang))}</span
      >
    </span>
    ${asked
      .filter(({ id }) => open.has(id))
      .map(({ prompt }) => html`<span class="asked">${rich(prompt)}</span>`)}
  </li>`
}

/** A dot for a question: full, half or open. The figures stand beside it, for ears. */
function mark({ questions }: AttemptResult, id: string): TemplateResult | typeof nothing {
  const scored = questions.find(({ question }) => question === id)
  if (!scored) return nothing
  const fill = scored.correct ? 'full' : scored.score > 0 ? 'half' : ''
  return html`<span class="dot ${fill}" aria-hidden="true"></span>`
}

function button(_: View, label: string, style: string, act: () => void): TemplateResult {
  const part = style === 'primary' ? 'button button-primary' : 'button button-secondary'
  return html`<button type="button" class=${style} part=${part} @click=${act}>${label}</button>`
}
