// The comparison table of a guide. Below 480 px the stylesheet shows each row as a card, for
// which every cell has the label of its column in an attribute.
import type { Comparison as ComparisonData } from '../../../content/wire/index.ts'

export function Comparison({ comparison, base }: { comparison: ComparisonData; base: string }) {
  const labels = new Map(comparison.columns.map(({ id, label }) => [id, label]))
  return (
    // A region that scrolls must have a name and must be reachable by keyboard (WCAG 2.1.1).
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
