// The comparison table of a guide. In a narrow column each row becomes a card, in which every
// cell shows the label of its column.
import type { Comparison } from '../../content/wire/index.ts'
import { html, nothing, type TemplateResult } from '../ui/html.ts'

export function comparison(
  { title, subject, columns, rows }: Comparison,
  level: number,
): TemplateResult {
  const labels = new Map(columns.map(({ id, label }) => [id, label]))
  return html`<section class="section" id="comparison">
    <div class="section-title" id="facts" role="heading" aria-level=${level} tabindex="-1">
      ${title}
    </div>
    <div class="table" role="region" aria-labelledby="facts" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${subject}</th>
            ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${row.name}</th>
              ${row.cells.map(
                (
                  cell,
                ) => html`<td class="value-${cell.value}" data-label=${labels.get(cell.column) ?? ''}>
                  <span class="value">${cell.text}</span>
                  ${cell.note ? html`<span class="note">${cell.note}</span>` : nothing}
                </td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}
