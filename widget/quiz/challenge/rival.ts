// The shared result that the reader is compared with, in the reader's own result.
import { countMarks, type Mark } from '../../../content/common/attempt/marks.ts'
import { points } from '../../../content/common/numbers/format.ts'
import css from '../../styles/challenge.css'
import { html, nothing } from '../../ui/html.ts'
import { addStyles, styleSheet } from '../../ui/look.ts'
import { partlyAnswered } from '../views/result/coverage.ts'
import { type RivalViews, side } from '../views/result/sections.ts'
import type { ViewProps } from '../views/view-props.ts'

const sheet = styleSheet(css)

export const rivalViews: RivalViews = {
  line(props) {
    const { context, strings, lang } = props
    addStyles(context.host, sheet)
    const marks = [...marksOf(props).values()]
    if (marks.length === 0) return nothing
    const { right, answered } = countMarks(marks)
    const partly = partlyAnswered(strings, { answered, asked: marks.length })
    return html`<p class="rival" part="rival">
      ${strings.sharedWithYou(points(right, lang), points(answered, lang))}${partly ? ` (${partly})` : nothing}
    </p>`
  },
  sides(props, questions, marks) {
    const { strings } = props
    const theirs = marksOf(props)
    if (theirs.size === 0) return side(props, questions, marks)
    const label = (whose: string) => html`<span class="label">${whose}</span>`
    const shared = questions.filter(({ id }) => theirs.has(id))
    return html`<span class="sides">
      ${side(props, questions, marks, label(strings.you))}
      ${side(props, shared, theirs, label(strings.they))}
    </span>`
  },
}

/** Empty if this element has no challenge: another one on the page may have one. */
function marksOf({ state: { challenge } }: ViewProps): ReadonlyMap<string, Mark> {
  const questions = challenge?.kind === 'check' ? challenge.questions : []
  return new Map(questions.map(({ question, mark }) => [question, mark]))
}
