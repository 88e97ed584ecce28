// The end of an outcome quiz: the outcome, the reasons for it, what it may not give, and the
// runner-up; or the wishes that exclude each other.
import type { Outcome, OutcomeResult, RichText } from '../../../../content/wire/index.ts'
import { authored } from '../../../ui/authored.ts'
import { button, html, nothing, type TemplateResult } from '../../../ui/html.ts'
import type { State } from '../../machine/state.ts'
import { guideLink } from '../guide-link.ts'
import type { ViewProps } from '../view-props.ts'

export function outcome(props: ViewProps, result: OutcomeResult): TemplateResult {
  const { because, runnerUp, cautions, conflict } = result
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
      ${
        result.outcome
          ? authored(props, result.outcome.title)
          : conflict
            ? strings.giveUpOne
            : strings.nothingFits
      }
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
          <dl class="reasons" part="reasons">${about(props, because)}</dl>
          ${
            cautions
              ? html`<p class="subhead" role="heading" aria-level=${level + 1}>
                    ${strings.cautions}
                  </p>
                  <dl class="reasons" part="cautions">${about(props, cautions)}</dl>`
              : nothing
          }`
        : conflict
          ? wishesInConflict(props, conflict)
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

/** Options that the reader chose, each with a text about it. */
function about(props: ViewProps, reasons: OutcomeResult['because']) {
  return reasons.map(
    ({ question, choice, text }) => html`<dt>
        ${authored(props, textOfChoice(props.state, question, choice))}
      </dt>
      <dd>${authored(props, text)}</dd>`,
  )
}

/**
 * Each wish stands below its question, because an option alone may not say what is wished for. It
 * is a button that leads there, where the reader can choose another option.
 */
function wishesInConflict(
  props: ViewProps,
  conflict: NonNullable<OutcomeResult['conflict']>,
): TemplateResult {
  const { state, dispatch } = props
  return html`<dl class="reasons" part="conflict">
      ${conflict.map(({ question, choice }) => {
        const index = state.questions.findIndex(({ id }) => id === question)
        const wish = authored(props, textOfChoice(state, question, choice))
        return html`<dt>${authored(props, state.questions[index]?.prompt ?? '')}</dt>
          <dd class="actions">${button(wish, '', () => dispatch({ type: 'review', index }))}</dd>`
      })}
    </dl>`
}

function passageLink(props: ViewProps, { passage }: Outcome) {
  return passage ? guideLink(props, passage, props.strings.inGuide(passage.title)) : nothing
}

function textOfChoice({ questions }: State, id: string, choice: string): RichText {
  const question = questions.find((one) => one.id === id)
  const choices = question && 'choices' in question ? question.choices : []
  return choices.find((one) => one.id === choice)?.text ?? choice
}
