// A result in whole questions, and the marks that stand for them.
import { countMarks, type Mark } from '../../../../content/common/attempt/marks.ts'
import type { Strings } from '../../../strings/en.ts'
import { html, type TemplateResult } from '../../../ui/html.ts'
import { fillOf } from '../tick.ts'
import type { ViewProps } from '../view-props.ts'

/** The parts of "8 right, 3 nearly, 8 to revisit"; those of which there are none are left out. */
export function headline(strings: Strings, marks: readonly Mark[]): [Mark, string][] {
  const { right, nearly, toRevisit } = countMarks(marks)
  const parts: [Mark, string | false][] = [
    ['right', right > 0 && strings.countRight(right)],
    ['partly', nearly > 0 && strings.countNearly(nearly)],
    ['wrong', toRevisit > 0 && strings.toRevisit(toRevisit)],
  ]
  return parts.flatMap(([mark, text]) => (text ? [[mark, text]] : []))
}

/** The mark of a question. What it says stands beside it in words. */
export function dot(mark: Mark): TemplateResult {
  return html`<span class="dot ${fillOf(mark)}" aria-hidden="true"></span>`
}

/** The heading of the result, or what stands in its place. It gets the focus. */
export function head(
  { level }: ViewProps,
  kind: 'score' | 'prompt',
  text: unknown,
): TemplateResult {
  return html`<p
    class=${kind}
    part="score"
    role="heading"
    aria-level=${level}
    tabindex="-1"
    data-focus="result"
  >
    ${text}
  </p>`
}
