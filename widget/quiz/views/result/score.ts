// The end of a quiz with right answers: the score, what it means, and each section.
import { points } from '../../../../content/common/number-format.ts'
import type { AttemptResult } from '../../../../content/wire/index.ts'
import { authored, inContentLanguage } from '../../../ui/authored.ts'
import { html, nothing, rich, type TemplateResult } from '../../../ui/html.ts'
import type { ViewProps } from '../view-props.ts'
import { coverageOf, partlyAnswered } from './coverage.ts'
import { sectionRow } from './section-row.ts'

export function scoreView(props: ViewProps, result: AttemptResult): TemplateResult {
  const { state, strings, lang, level } = props
  const { score, maxScore, band, revisit, stale } = result
  const { challenge } = state
  const covered = coverageOf(result)
  const isEmpty = covered.answered === 0
  const partly = partlyAnswered(strings, covered)
  const rivalPartly = challenge?.kind === 'check' && partlyAnswered(strings, challenge)
  return html`<p
      class=${isEmpty ? 'prompt' : 'score'}
      part="score"
      role="heading"
      aria-level=${level}
      tabindex="-1"
      data-focus="result"
    >
      ${isEmpty ? partly : strings.outOf(points(score, lang), points(maxScore, lang))}
    </p>
    ${
      isEmpty
        ? html`<p class="band">${strings.nothingAnswered}</p>`
        : partly
          ? html`<p class="answered" part="answered">${partly}</p>`
          : nothing
    }
    ${
      challenge?.kind === 'check'
        ? html`<p class="rival" part="rival">
            ${strings.sharedWithYou(points(challenge.score, lang), points(challenge.maxScore, lang))}${rivalPartly ? ` (${rivalPartly})` : nothing}
          </p>`
        : nothing
    }
    ${
      band
        ? html`<p class="band" part="band">
            ${inContentLanguage(props, html`<strong>${band.title}.</strong> ${rich(band.text)}`)}
          </p>`
        : nothing
    }
    ${stale.length === 0 ? nothing : html`<p class="band">${strings.stale(stale.length)}</p>`}
    ${props.afterAnswer.calibration?.(props, result)}
    ${
      isEmpty
        ? nothing
        : html`<p class="subhead" role="heading" aria-level=${level + 1}>
              ${revisit.length === 0 ? strings.nothingToRevisit : strings.toRevisit(revisit.length)}
            </p>
            ${rows(props, result)}`
    }`
}

/** The sections, and then the questions to revisit that belong to none. */
function rows(props: ViewProps, result: AttemptResult) {
  const { sections, revisit } = result
  const toRevisit = new Set(revisit.map(({ question }) => question))
  const alone = props.state.questions.filter(({ id, section }) => !section && toRevisit.has(id))
  if (sections.length + alone.length === 0) return nothing
  return html`<ul class="rows">
    ${sections.map((section) => sectionRow(props, result, section))}
    ${alone.map(({ prompt }) => html`<li><span class="asked">${authored(props, prompt)}</span></li>`)}
  </ul>`
}
