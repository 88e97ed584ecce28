// The end: what was achieved in words, then by section, then what to read again.
import type { AttemptResult } from '../../content/wire.ts'
import type { State } from '../machine.ts'
import { lateEn, points } from '../strings-late.ts'
import { button, html, nothing, rich, type TemplateResult } from './text.ts'
import type { View } from './view.ts'

export function resultView(view: View): TemplateResult {
  const { state, strings, level } = view
  const { result } = state
  return html`<section class="result" part="result">
    <p class="label title">${lateEn.resultTitle}</p>
    <div class="room">
      ${result ? scored(view, result) : pending(view)}
      <div class="actions" part="actions">
        ${
          state.phase === 'unscored'
            ? button(strings.retry, true, () => view.dispatch({ type: 'retry' }))
            : nothing
        }
        ${result && !view.hidden.has('share') ? shareButton(view) : nothing}
        ${
          state.phase === 'scoring'
            ? nothing
            : button(lateEn.review, false, () => view.dispatch({ type: 'review' }))
        }
        ${result ? button(lateEn.startOver, false, () => view.startOver()) : nothing}
        ${result ? button(lateEn.forget, false, () => view.forget()) : nothing}
      </div>
      ${result && !view.hidden.has('share') ? shareField() : nothing}
      <p class="status" role="status" part="status${state.phase === 'unscored' ? ' error' : ''}">
        ${statusText(view)}
      </p>
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
      ${state.phase === 'scoring' ? lateEn.scoring : lateEn.resultLater}
    </p>`
  }
}

/** About what the result will take, in px: a head, a row a section, two lines a prompt. */
export function roomForResult({ questions, items }: State, width: number): number {
  const sections = new Set(questions.map(({ section }) => section)).size
  const toRevisit = questions.filter(({ id }) => !items[id]?.verdict?.correct).length
  const px = 300 + 45 * sections + 30 * toRevisit
  return width < 480 ? 1.3 * px : px
}

function scored(view: View, result: AttemptResult): TemplateResult {
  const { lang, level } = view
  const { score, maxScore, band, sections, revisit } = result
  return html`<p
      class="score"
      part="score"
      role="heading"
      aria-level=${level}
      tabindex="-1"
      data-focus="result"
    >
      ${lateEn.outOf(points(score, lang), points(maxScore, lang))}
    </p>
    <p class="band" part="band"><strong>${band.title}.</strong> ${rich(band.text)}</p>
    <p class="subhead" role="heading" aria-level=${level + 1}>
      ${revisit.length === 0 ? lateEn.nothingToRevisit : lateEn.toRevisit(revisit.length)}
    </p>
    <ul class="rows">
      ${sections.map((section) => row(view, result, section))}
    </ul>`
}

function statusText({ state, strings }: View): string | typeof nothing {
  if (state.notice === 'copied') return lateEn.copied
  if (state.notice === 'copy-by-hand') return lateEn.copyByHand
  if (state.phase !== 'unscored') return nothing
  return state.notice === 'refused' ? strings.refused : strings.unscored
}

function shareButton({ share }: View): TemplateResult {
  const press = ({ currentTarget }: Event) => {
    const { parentElement } = currentTarget as HTMLElement
    const field = parentElement?.parentElement?.querySelector('input')
    if (field) share(field)
  }
  return html`<button type="button" class="primary" part="button button-primary share" @click=${press}>
    ${lateEn.share}
  </button>`
}

/** Shown only where nothing but the reader's own hand can copy. */
function shareField(): TemplateResult {
  return html`<input
    class="link"
    part="share-link"
    readonly
    hidden
    aria-label=${lateEn.link}
    @focus=${({ currentTarget }: Event) => (currentTarget as HTMLInputElement).select()}
  />`
}

/** A section of the guide: its link, its marks, and what to revisit there. */
function row(
  view: View,
  result: AttemptResult,
  section: AttemptResult['sections'][number],
): TemplateResult {
  const { lang, state, linkTarget } = view
  const asked = state.questions.filter((question) => question.section === section.id)
  const open = new Set(result.revisit.map(({ question }) => question))
  return html`<li>
    <a part="guide-link" href=${section.url} target=${linkTarget} rel="noopener">${section.title}</a>
    <span class="marks">
      ${asked.map(({ id }) => mark(result, id))}
      <span class="unseen"
        >${lateEn.outOf(points(section.score, lang), points(section.maxScore, lang))}</span
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
