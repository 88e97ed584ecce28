// The comparison table of a guide. Under 480 px the stylesheet turns each row into
// a card, for which every cell carries its column's label.
import type { Comparison as ComparisonData } from '../../../content/wire/index.ts'

export function Comparison({ comparison, base }: { comparison: ComparisonData; base: string }) {
  const labels = new Map(comparison.columns.map(({ id, label }) => [id, label]))
  return (
    // A scrolling region needs a name and a place in the tab order (WCAG 2.1.1).
    <section class="table-scroll" aria-labelledby="comparison-caption" tabindex={0}>
      <table class="comparison">
        <caption id="comparison-caption">{comparison.title}</caption>
        <thead>
          <tr>
            <th scope="col">{comparison.subject}</th>
            {comparison.columns.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={`${base}#${row.section}`}>{row.name}</a>
              </th>
              {row.cells.map((cell) => (
                <td data-label={labels.get(cell.column)} class={`value-${cell.value}`}>
                  <span class="value">{cell.text}</span>
                  {cell.note && <span class="note">{cell.note}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
