// A checked question. The parts of the response come first, down to the first one that is not
// right, each with its mark and its reason in its frame. The button that leads on follows at once,
// so that a phone shows all of it together; then the other parts, and what can be opened.
import { points } from '../../../../content/common/numbers/format.ts'
import type { CheckResult, PublicQuestion } from '../../../../content/wire/index.ts'
import { authored } from '../../../ui/authored.ts'
import { button, html, nothing, type TemplateResult } from '../../../ui/html.ts'
import { itemOf } from '../../machine/selectors.ts'
import type { CheckedPart } from '../../questions/question-view.ts'
import { viewOf } from '../../questions/registry.ts'
import { actions } from '../actions.ts'
import type { ViewProps } from '../view-props.ts'
import { checkedOptions } from './checked-options.ts'
import { checkedPart, mark } from './checked-part.ts'
import { fold } from './fold.ts'
import { passageView } from './passage.ts'
import { reportLink } from './report.ts'

export function feedback(
  props: ViewProps,
  question: PublicQuestion,
  verdict: CheckResult,
): TemplateResult {
  const { state, strings, dispatch } = props
  const { correct, answer, explanation } = verdict
  const item = itemOf(state, question.id)
  const { parts, others } =
    'choices' in question
      ? checkedOptions(props, question, item, verdict)
      : {
          others: undefined,
          parts: saidOnce(viewOf(question).checked?.(props, question, item, verdict) ?? []),
        }
  // Of one option or one typed answer, the mark is the verdict.
  const isAlone = typeof item.response !== 'object'
  const at = correct ? -1 : parts.findIndex(({ isLead }) => isLead)
  const lead = at < 0 ? parts : parts.slice(0, at + 1)
  const draw = (part: CheckedPart) => checkedPart(props, part)
  const whyNot = others?.some(({ reason }) => reason)
  const rest = [
    explanation === undefined
      ? nothing
      : html`<div class="reason">${authored(props, explanation)}</div>`,
    whyNot ? others?.map(draw) : nothing,
    props.statistics?.others(props, question, verdict),
  ]
  // Where a reason has been said already, the rest waits behind one line.
  const isFolded = (explanation || whyNot) && parts.some(({ reason }) => reason)
  return html`<div
      class="feedback"
      part="feedback"
      role="group"
      tabindex="-1"
      data-focus="feedback"
      aria-labelledby="verdict"
      aria-describedby=${isAlone || at >= 0 ? 'chosen' : nothing}
    >
      ${
        isAlone
          ? nothing
          : mark(
              correct,
              [correct ? strings.right : strings.notQuite, others ? nothing : tally(props, parts)],
              'verdict',
            )
      }
      ${lead.map((part, index) =>
        checkedPart(props, part, isAlone || index === at, isAlone, correct && !isAlone),
      )}
    </div>
    ${actions(props, question, item)}
    ${
      correct || answer !== undefined
        ? nothing
        : button(
            strings.showAnswer,
            '',
            () => dispatch({ type: 'reveal' }),
            item.status === 'checking',
          )
    }
    ${parts.slice(lead.length).map(draw)}
    ${isFolded ? fold(strings.tellMore, rest) : rest}
    ${whyNot ? nothing : others?.map(draw)}
    ${passageView(props, verdict)}
    ${reportLink(props, question, verdict)}`
}

/** One text may be about several items. It stands at the first of them. */
function saidOnce(parts: readonly CheckedPart[]): readonly CheckedPart[] {
  const texts = parts.map(({ reason }) => JSON.stringify(reason))
  return parts.map((part, index) =>
    texts.indexOf(texts[index] ?? '') === index ? part : { ...part, reason: undefined },
  )
}

/** How many parts are right, where each is known and each counts the same. */
function tally({ strings, lang }: ViewProps, parts: readonly CheckedPart[]) {
  const right = parts.filter(({ isRight }) => isRight).length
  const isKnown = parts.every(({ isRight }) => isRight !== undefined)
  if (!isKnown || right === 0 || right === parts.length) return nothing
  return ` · ${strings.partly(points(right, lang), points(parts.length, lang))}`
}
