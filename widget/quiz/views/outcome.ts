// The end of an outcome quiz: what fits, why it does, and what is next best.
import type { Outcome, OutcomeResult, RichText } from '../../../content/wire/index.ts'
import { wordsOf } from '../../strings/strings-late.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { rivalOutcomeOf } from '../challenge.ts'
import type { State } from '../machine/transition.ts'
import { guideLink } from './guide-link.ts'
import type { View } from './view-props.ts'

export function outcome(view: View, { outcome, because, runnerUp }: OutcomeResult): TemplateResult {
  const { level, place, state } = view
  const words = wordsOf(view)
  const rival = rivalOutcomeOf(place.host)
  return html`<p
      class="score outcome"
      part="outcome"
      role="heading"
      aria-level=${level}
      tabindex="-1"
      data-focus="result"
    >
      ${outcome ? authored(view, outcome.title) : words.nothingFits}
    </p>
    ${rival ? html`<p class="rival" part="rival">${words.outcomeSharedWithYou(rival)}</p>` : nothing}
    ${
      outcome
        ? html`<p class="band" part="band">${authored(view, outcome.text)} ${passageLink(view, outcome)}</p>
          <p class="subhead" role="heading" aria-level=${level + 1}>${words.whyItFits}</p>
          <dl class="reasons" part="reasons">
            ${because.map(
              ({
                question,
                choice,
                text,
              }) => html`<dt>${authored(view, wordingOf(state, question, choice))}</dt>
                <dd>${authored(view, text)}</dd>`,
            )}
          </dl>`
        : html`<p class="band">${words.answerSome}</p>`
    }
    ${
      runnerUp
        ? html`<p class="subhead" role="heading" aria-level=${level + 1}>
              ${words.runnerUp(runnerUp.title)}
            </p>
            <p class="band" part="runner-up">${authored(view, runnerUp.prefer)} ${passageLink(view, runnerUp)}</p>`
        : nothing
    }`
}

function passageLink(view: View, { passage }: Outcome) {
  return guideLink(view, passage, wordsOf(view).inGuide(passage.title))
}

/** The option as the reader chose it. */
function wordingOf({ questions }: State, id: string, choice: string): RichText {
  const question = questions.find((one) => one.id === id)
  const choices = question && 'choices' in question ? question.choices : []
  return choices.find((one) => one.id === choice)?.text ?? choice
}
