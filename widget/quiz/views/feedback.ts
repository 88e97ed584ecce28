// What follows a check: the verdict, the feedback on what was chosen, the right answer, why the
// other options are wrong, and the passage of the guide.
import { points } from '../../../content/common/number-format.ts'
import type { CheckResult, PublicQuestion, RichText } from '../../../content/wire/index.ts'
import { authored } from '../../ui/authored.ts'
import { button, html, nothing, type TemplateResult } from '../../ui/html.ts'
import { icon } from '../../ui/icon.ts'
import { itemOf } from '../machine/selectors.ts'
import type { FeedbackParts } from '../questions/question-view.ts'
import { viewOf } from '../questions/registry.ts'
import { asShown, isSequence, pairedText, partsOfKey, textOf, textOfPart } from './answer-parts.ts'
import { passageView } from './passage.ts'
import { reportLink } from './report.ts'
import type { ViewProps } from './view-props.ts'

export function feedback(
  props: ViewProps,
  question: PublicQuestion,
  verdict: CheckResult,
): TemplateResult {
  const { strings } = props
  const { correct, explanation, answer } = verdict
  const key = partsOfKey(props, question, answer)
  const others = (verdict.feedback.others ?? []).filter(
    ({ id }) => !key.some((part) => part.includes(id)),
  )
  return html`<div
    class="feedback ${correct ? 'is-right' : 'is-revisit'}"
    part="feedback"
    role="group"
    tabindex="-1"
    data-focus="feedback"
    aria-labelledby="verdict"
    aria-describedby="chosen"
  >
    <p class="verdict" id="verdict">${icon(correct)} <span>${correct ? strings.right : strings.notQuite}${partialScore(props, verdict)}</span></p>
    <div id="chosen">${onResponse(props, question, verdict)}</div>
    ${correct || answer === undefined ? nothing : rightAnswer(props, question, key, isSequence(question, answer))}
    ${explanation === undefined ? nothing : html`<p>${authored(props, explanation)}</p>`}
    ${whyNotOthers(
      props,
      question,
      asShown(question, others, ({ id }) => id),
    )}
    ${passageView(props, verdict)}
    ${correct || answer !== undefined ? nothing : revealButton(props, question)}
    ${reportLink(props, question, verdict)}
  </div>`
}

/** Nothing if the answer is right, or wholly wrong. */
function partialScore({ strings, lang }: ViewProps, { correct, score, maxScore }: CheckResult) {
  if (correct || score === 0) return nothing
  return ` · ${strings.partly(points(score, lang), points(maxScore, lang))}`
}

/** The view of a type may say more of the response than the author's texts. */
function onResponse(props: ViewProps, question: PublicQuestion, verdict: CheckResult): unknown {
  const parts: FeedbackParts = {
    texts: () => onChosen(props, question, verdict),
    name: (id) => nameOf(props, question, id),
    pair: (...part) => keyPart(props, question, part),
  }
  return viewOf(question).onResponse?.(props, question, verdict, parts) ?? parts.texts()
}

function rightAnswer(
  props: ViewProps,
  question: PublicQuestion,
  key: readonly (readonly string[])[],
  isNumbered: boolean,
): TemplateResult {
  return html`<p>
    <span class="label">${props.strings.rightAnswer}</span>
    ${key.map(
      (part, index) =>
        html`<span class="answer"
          >${isNumbered ? `${index + 1}. ` : nothing}${keyPart(props, question, part)}</span
        ><br />`,
    )}
  </p>`
}

/** The number of a gap is in the interface language, and what belongs there in the author's. */
function keyPart(props: ViewProps, question: PublicQuestion, part: readonly string[]): unknown {
  const [id, other] = part
  if (!('blanks' in question) || other === undefined)
    return authored(props, textOfPart(props, question, part))
  return html`${nameOf(props, question, id)}: ${authored(props, pairedText(question, id, other))}`
}

function nameOf(props: ViewProps, question: PublicQuestion, id?: string): unknown {
  const text = textOf(props, question, id)
  return 'blanks' in question ? text : authored(props, text)
}

function onChosen(props: ViewProps, question: PublicQuestion, { feedback }: CheckResult): unknown {
  // The server groups the texts on items, and the groups stay together.
  const texts =
    'items' in question ? feedback.chosen : asShown(question, feedback.chosen, ({ id }) => id)
  const [only] = texts
  if (!only) return nothing
  // Of several chosen options, only one may have feedback, which then names it.
  const { response } = itemOf(props.state, question.id)
  if (!('items' in question) && [response].flat().length === 1)
    return html`<p>${authored(props, only.text)}</p>`
  return html`<dl>
    ${texts.map(
      ({ id, text }, index) => html`<dt>${nameOf(props, question, id)}</dt>
        ${isSame(text, texts[index + 1]?.text) ? nothing : html`<dd>${authored(props, text)}</dd>`}`,
    )}
  </dl>`
}

/** Items with the same text stand together above it. */
function isSame(text: RichText, next: RichText | undefined): boolean {
  return JSON.stringify(text) === JSON.stringify(next)
}

function whyNotOthers(
  props: ViewProps,
  question: PublicQuestion,
  others: readonly { id: string; text: RichText }[],
) {
  if (others.length === 0) return nothing
  return html`<details>
    <summary>${props.strings.whyNotOthers}</summary>
    <dl>
      ${others.map(
        ({ id, text }) =>
          html`<dt>${nameOf(props, question, id)}</dt><dd>${authored(props, text)}</dd>`,
      )}
    </dl>
  </details>`
}

/** Shows the key without another try. */
function revealButton(
  { state, strings, dispatch }: ViewProps,
  { id }: PublicQuestion,
): TemplateResult {
  const isBusy = itemOf(state, id).status === 'checking'
  return button(strings.showAnswer, '', () => dispatch({ type: 'reveal' }), isBusy)
}
