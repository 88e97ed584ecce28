// The end: what was achieved in words, then by section, then what to read again.
import type { AttemptAnswer, AttemptResult } from '../../../content/wire/index.ts'
import { points, wordsOf } from '../../strings/strings-late.ts'
import { inTongue } from '../../ui/authored.ts'
import { button, html, nothing, rich, type TemplateResult } from '../../ui/html.ts'
import { rivalOf } from '../challenge.ts'
import { askAll, askOnly, beginAnew, forgetAll } from '../recheck.ts'
import { saveAnswers } from '../save-answers.ts'
import { shareResult } from '../share.ts'
import { calibration } from './confidence.ts'
import { noticeText } from './notice.ts'
import { outcome } from './outcome.ts'
import { sectionRow } from './section-row.ts'
import type { View } from './view-props.ts'

export function resultView(view: View): TemplateResult {
  const { state, strings, level } = view
  const isOutcome = state.quiz.kind === 'outcome'
  // Answers to an outcome quiz may change, and then what was found is no longer what fits.
  const result = isOutcome && state.phase !== 'finished' ? undefined : state.result
  // While it is asked for again by itself, no button goes away under the reader's hand.
  const isOut = state.phase === 'unscored' || (state.phase === 'scoring' && state.isQuiet)
  const isShared = result && canShare(result) && !view.place.host.matches('[hide~="share"]')
  return html`<section class="result" part="result">
    <p class="label title">${isOutcome ? wordsOf(view).outcomeTitle : wordsOf(view).resultTitle}</p>
    <div class="room">
      ${result ? ('because' in result ? outcome(view, result) : scored(view, result)) : pending(view)}
      <div class="actions" part="actions">
        ${isOut ? button(strings.retry, true, () => view.dispatch({ type: 'retry' })) : nothing}
        ${isShared ? shareButton(view, result) : nothing}
        ${result ? again(view, result) : nothing}
        ${
          state.phase === 'scoring' && !isOut
            ? nothing
            : button(wordsOf(view).review, false, () => view.dispatch({ type: 'review' }))
        }
        ${result ? button(wordsOf(view).save, false, () => saveAnswers(view, result)) : nothing}
        ${result ? button(wordsOf(view).startOver, false, () => beginAnew(view, result)) : nothing}
        ${result ? button(wordsOf(view).forget, false, () => forgetAll(view)) : nothing}
      </div>
      ${isShared ? shareField(view) : nothing}
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
      ${state.phase === 'scoring' ? wordsOf(view).scoring : wordsOf(view).resultLater}
    </p>`
  }
}

function scored(view: View, result: AttemptResult): TemplateResult {
  const { lang, level, place } = view
  const { score, maxScore, band, sections, revisit } = result
  const rival = rivalOf(place.host)
  return html`<p
      class="score"
      part="score"
      role="heading"
      aria-level=${level}
      tabindex="-1"
      data-focus="result"
    >
      ${wordsOf(view).outOf(points(score, lang), points(maxScore, lang))}
    </p>
    ${rival ? html`<p class="rival" part="rival">${wordsOf(view).sharedWithYou(points(rival.score, lang), points(rival.maxScore, lang))}</p>` : nothing}
    <p class="band" part="band">
      ${inTongue(view, html`<strong>${band.title}.</strong> ${rich(band.text)}`)}
    </p>
    ${result.stale.length === 0 ? nothing : html`<p class="band">${wordsOf(view).stale(result.stale.length)}</p>`}
    ${calibration(view, result)}
    <p class="subhead" role="heading" aria-level=${level + 1}>
      ${revisit.length === 0 ? wordsOf(view).nothingToRevisit : wordsOf(view).toRevisit(revisit.length)}
    </p>
    <ul class="rows">
      ${sections.map((section) => sectionRow(view, result, section))}
    </ul>`
}

function statusText(view: View): string | typeof nothing {
  const { phase } = view.state
  return noticeText(view) ?? (phase === 'unscored' ? view.strings.unscored : nothing)
}

/** Where nothing fits there is nothing to tell. */
function canShare(result: AttemptAnswer): boolean {
  return !('because' in result) || result.outcome !== undefined
}

function shareButton(view: View, result: AttemptAnswer): TemplateResult {
  const { dispatch } = view
  const press = async ({ currentTarget }: Event) => {
    const { parentElement } = currentTarget as HTMLElement
    const field = parentElement?.parentElement?.querySelector('input')
    const notice = field && (await shareResult(view, result, field))
    if (notice) dispatch({ type: 'shared', notice })
  }
  return html`<button type="button" class="primary" part="button button-primary share" @click=${press}>
    ${wordsOf(view).share}
  </button>`
}

/** The reminder, and at once what was missed; after that, the way back to all of it. */
function again(view: View, result: AttemptAnswer) {
  const { state, strings, linkTarget } = view
  if (state.only) return button(strings.takeWhole, false, () => askAll(view))
  if ('because' in result) return nothing
  const { share, revisit } = result
  if (revisit.length === 0) return nothing
  const ids = revisit.map(({ question }) => question)
  return html`${
    share
      ? html`<a
          class="button"
          part="button button-secondary"
          href="${share.url}/recheck.ics"
          target=${linkTarget}
          rel="noopener"
          >${wordsOf(view).askAgain}</a
        >`
      : nothing
  }${
    ids.length < state.questions.length
      ? button(wordsOf(view).onlyThese(ids.length), false, () => askOnly(view, ids))
      : nothing
  }`
}

/** Shown only where nothing but the reader's own hand can copy. */
function shareField(view: View): TemplateResult {
  return html`<input
    class="link"
    part="share-link"
    readonly
    hidden
    aria-label=${wordsOf(view).link}
    @focus=${({ currentTarget }: Event) => (currentTarget as HTMLInputElement).select()}
  />`
}
