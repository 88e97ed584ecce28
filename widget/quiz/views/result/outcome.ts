// The end of an outcome quiz: the outcome, the reasons for it, and the runner-up.
import type { Outcome, OutcomeResult, RichText } from '../../../../content/wire/index.ts'
import { authored } from '../../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../../ui/html.ts'
import type { State } from '../../machine/state.ts'
import { guideLink } from '../guide-link.ts'
import type { ViewProps } from '../view-props.ts'

export function outcome(props: ViewProps, result: OutcomeResult): TemplateResult {
  const { because, runnerUp } = result
  const { level, state, strings } = props
  const { challenge } = state
  return html`<p
      class="score outcome"
      part="outcome"
      role="heading"
      aria-level=${level}
      tabindex="-1"
      data-focus="result"
    >
      ${result.outcome ? authored(props, result.outcome.title) : strings.nothingFits}
    </p>
    ${
      challenge?.kind === 'outcome'
        ? html`<p class="rival" part="rival">
            ${strings.outcomeSharedWithYou(challenge.outcome.title)}
          </p>`
        : nothing
    }
    ${
      result.outcome
        ? html`<p class="band" part="band">
              ${authored(props, result.outcome.text)} ${passageLink(props, result.outcome)}
            </p>
          <p class="subhead" role="heading" aria-level=${level + 1}>${strings.whyItFits}</p>
          <dl class="reasons" part="reasons">
            ${because.map(
              ({ question, choice, text }) => html`<dt>
                  ${authored(props, textOfChoice(state, question, choice))}
                </dt>
                <dd>${authored(props, text)}</dd>`,
            )}
          </dl>`
        : html`<p class="band">${strings.answerSome}</p>`
    }
    ${
      runnerUp
        ? html`<p class="subhead" role="heading" aria-level=${level + 1}>
              ${strings.runnerUp(runnerUp.title)}
            </p>
            <p class="band" part="runner-up">${authored(props, runnerUp.prefer)} ${passageLink(props, runnerUp)}</p>`
        : nothing
    }`
}

function passageLink(props: ViewProps, { passage }: Outcome) {
  return guideLink(props, passage, props.strings.inGuide(passage.title))
}

function textOfChoice({ questions }: State, id: string, choice: string): RichText {
  const question = questions.find((one) => one.id === id)
  const choices = question && 'choices' in question ? question.choices : []
  return choices.find((one) => one.id === choice)?.text ?? choice
}
