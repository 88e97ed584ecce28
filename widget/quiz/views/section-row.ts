// One section of the guide in a result: what was known there, beside what was known by
// whoever shared theirs.
import type { AttemptResult, PublicQuestion, SharedResult } from '../../../content/wire/index.ts'
import { points, wordsOf } from '../../strings/strings-late.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { rivalOf } from '../challenge.ts'
import { guideLink } from './guide-link.ts'
import type { View } from './view-props.ts'

/** A section of the guide: its link, its marks, and what to revisit there. */
export function sectionRow(
  view: View,
  result: AttemptResult,
  section: AttemptResult['sections'][number],
): TemplateResult {
  const { state, place } = view
  const asked = state.questions.filter((question) => question.section === section.id)
  const open = new Set(result.revisit.map(({ question }) => question))
  const rival = rivalOf(place.host)
  const fills = new Map(
    result.questions.map(({ question, correct, score }) => [
      question,
      correct ? 'full' : score > 0 ? 'half' : '',
    ]),
  )
  return html`<li>
    ${guideLink(view, { section: section.id, url: section.url }, authored(view, section.title))}
    <span class="sides">
      ${marks(view, asked, fills, section, rival && wordsOf(view).you)}
      ${rival ? marks(view, asked, rivalFills(rival), sectionOf(rival, section.id), wordsOf(view).they) : nothing}
    </span>
    ${asked
      .filter(({ id }) => open.has(id))
      .map(({ prompt }) => html`<span class="asked">${authored(view, prompt)}</span>`)}
  </li>`
}

const FILLS = { right: 'full', partly: 'half', wrong: '', open: '' } as const

function rivalFills({ questions }: SharedResult): ReadonlyMap<string, string> {
  return new Map(questions.map(({ question, mark }) => [question, FILLS[mark]]))
}

function sectionOf({ sections }: SharedResult, id: string) {
  return sections.find((section) => section.id === id)
}

/** A dot for each question: full, half or open. The figures stand beside them, for ears. */
function marks(
  view: View,
  asked: readonly PublicQuestion[],
  fills: ReadonlyMap<string, string>,
  section: { score: number; maxScore: number } | undefined,
  whose: string | undefined,
): TemplateResult {
  const { lang } = view
  return html`<span class="marks">
    ${whose ? html`<span class="label">${whose}</span>` : nothing}
    ${asked.map(({ id }) =>
      fills.has(id)
        ? html`<span class="dot ${fills.get(id) ?? ''}" aria-hidden="true"></span>`
        : nothing,
    )}
    ${
      section
        ? html`<span class="unseen"
            >${wordsOf(view).outOf(points(section.score, lang), points(section.maxScore, lang))}</span
          >`
        : nothing
    }
  </span>`
}
