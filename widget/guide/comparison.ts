// The comparison table of a guide: the most telling columns, and all of them on request. In a narrow
// column each row becomes a card, in which every cell shows the label of its column.
import { leadingColumns } from '../../content/common/blocks/leading-columns.ts'
import type { Comparison } from '../../content/wire/index.ts'
import { html, nothing, type TemplateResult } from '../ui/html.ts'
import type { GuideView } from './guide-view.ts'

export function comparison(
  { level, lang, strings }: GuideView,
  compared: Comparison,
): TemplateResult {
  const { leading, others, rows } = leadingColumns(compared)
  const labels = new Map(compared.columns.map(({ id, label }) => [id, label]))
  const hidden = new Set(others.map(({ id }) => id))
  const classOf = (column: string) => (hidden.has(column) ? 'more' : '')
  return html`<section class="section" id="comparison">
    <div class="section-title" id="facts" role="heading" aria-level=${level + 1} tabindex="-1">
      ${compared.title}
    </div>
    ${
      others.length === 0
        ? nothing
        : html`<p class="all-columns" lang=${lang}>
            <input type="checkbox" id="all" autocomplete="off" /><label for="all">${strings.allColumns}</label>
          </p>`
    }
    <div class="table" role="region" aria-labelledby="facts" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${compared.subject}</th>
            ${[...leading, ...others].map(({ id, label }) => html`<th scope="col" class=${classOf(id)}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${row.name}</th>
              ${row.cells.map(
                ({ column, value, text, note }) => html`<td
                  class="value-${value} ${classOf(column)}"
                  data-label=${labels.get(column) ?? ''}
                >
                  <span class="value">${text}</span>
                  ${note ? html`<span class="note">${note}</span>` : nothing}
                </td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}
