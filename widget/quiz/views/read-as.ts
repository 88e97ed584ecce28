// What a mistyped answer was read as, so that the reader sees the right spelling.
import type { CheckResult, PublicQuestion } from '../../../content/wire/index.ts'
import { html, type TemplateResult } from '../../ui/html.ts'
import { itemOf } from '../machine/selectors.ts'
import { recordOf } from '../questions/shared/record.ts'
import { textOf } from './answer-parts.ts'
import type { ViewProps } from './view-props.ts'

export function readAs(
  props: ViewProps,
  question: PublicQuestion,
  { read = {} }: CheckResult,
): TemplateResult[] {
  const { state, strings } = props
  const { response } = itemOf(state, question.id)
  if (typeof read === 'string') {
    return [html`<p>${strings.readAs(isolated(`${response}`), isolated(read))}</p>`]
  }
  return Object.entries(read).map(
    ([gap, form]) =>
      html`<p>${textOf(props, question, gap)}: ${strings.readAs(isolated(recordOf(response)[gap] ?? ''), isolated(form))}</p>`,
  )
}

/** An answer may be written from right to left in a sentence that is not, and the reverse. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
