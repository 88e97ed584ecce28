// What is most worth reading after a result: three passages, and the others folded. The server lists
// first what the reader was sure of and had wrong. A question without a passage stands for itself.
import type { AttemptResult } from '../../../../content/wire/index.ts'
import { authored } from '../../../ui/authored.ts'
import { html, nothing } from '../../../ui/html.ts'
import { guideLink } from '../guide-link.ts'
import type { ViewProps } from '../view-props.ts'

/** More than a few are not read. */
const FIRST = 3

export function worthReading(props: ViewProps, { revisit }: AttemptResult) {
  const { state, strings, level } = props
  // Several questions may have the same passage, which stands once, with the first of them.
  const rows = revisit
    .filter(({ passage }, index) => {
      const first = revisit.findIndex((one) => passage && one.passage?.url === passage.url)
      return first < 0 || first === index
    })
    .map(({ question, passage }) => {
      const prompt = state.questions.find(({ id }) => id === question)?.prompt
      return html`<li>
        ${passage ? guideLink(props, passage, authored(props, passage.title)) : authored(props, prompt ?? '')}
      </li>`
    })
  const others = rows.slice(FIRST)
  if (rows.length === 0) return nothing
  return html`<p class="subhead" role="heading" aria-level=${level + 1}>${strings.readFirst}</p>
    <ul class="reading">
      ${rows.slice(0, FIRST)}
    </ul>
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${strings.readMore(others.length)}</summary>
            <ul class="reading">
              ${others}
            </ul>
          </details>`
    }`
}
