// One section of the guide in a result: a mark for each question, and beside it the marks of
// the shared result that the reader is compared with.
import { points } from '../../../../content/common/number-format.ts'
import type { AttemptResult, PublicQuestion, SharedResult } from '../../../../content/wire/index.ts'
import { authored } from '../../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../../ui/html.ts'
import { guideLink } from '../guide-link.ts'
import { fillOf } from '../tick.ts'
import type { ViewProps } from '../view-props.ts'

export function sectionRow(
  props: ViewProps,
  result: AttemptResult,
  section: AttemptResult['sections'][number],
): TemplateResult {
  const { state, strings } = props
  const questions = state.questions.filter((question) => question.section === section.id)
  const toRevisit = new Set(result.revisit.map(({ question }) => question))
  const rival = state.challenge?.kind === 'check' ? state.challenge : undefined
  const fills = new Map(
    result.questions.flatMap(({ question, open, correct, score }) =>
      open ? [] : [[question, fillOf(correct, score)]],
    ),
  )
  return html`<li>
    ${guideLink(props, { section: section.id, url: section.url }, authored(props, section.title))}
    <span class="sides">
      ${marks(props, questions, fills, section, rival && strings.you)}
      ${
        rival
          ? marks(
              props,
              questions,
              rivalFills(rival),
              rival.sections.find(({ id }) => id === section.id),
              strings.they,
            )
          : nothing
      }
    </span>
    ${questions
      .filter(({ id }) => toRevisit.has(id))
      .map(({ prompt }) => html`<span class="asked">${authored(props, prompt)}</span>`)}
  </li>`
}

function rivalFills({ questions }: SharedResult): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap(({ question, mark }) =>
      mark === 'open' ? [] : [[question, fillOf(mark === 'right', +(mark === 'partly'))]],
    ),
  )
}

/** A dot for each question that was answered: full, half or empty. Screen readers get the score in words. */
function marks(
  { strings, lang }: ViewProps,
  questions: readonly PublicQuestion[],
  fills: ReadonlyMap<string, string>,
  section: { score: number; maxScore: number } | undefined,
  whose: string | undefined,
): TemplateResult {
  return html`<span class="marks">
    ${whose ? html`<span class="label">${whose}</span>` : nothing}
    ${questions.map(({ id }) =>
      fills.has(id) ? html`<span class="dot ${fills.get(id)}" aria-hidden="true"></span>` : nothing,
    )}
    ${
      section
        ? html`<span class="unseen"
            >${strings.outOf(points(section.score, lang), points(section.maxScore, lang))}</span
          >`
        : nothing
    }
  </span>`
}
