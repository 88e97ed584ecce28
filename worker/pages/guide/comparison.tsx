// The comparison table of a guide: the most telling columns, and all of them on request. The
// stylesheet does that without a script, and below 480 px it shows each row as a card, for which
// every cell has the label of its column in an attribute.
import { leadingColumns } from '../../../content/common/blocks/leading-columns.ts'
import type { Comparison as ComparisonData } from '../../../content/wire/index.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { Interface } from '../ui/page-language.tsx'

interface ComparisonProps extends WithStrings {
  readonly comparison: ComparisonData
  /** The address of the guide, for the links of the rows. */
  readonly base: string
}

export function Comparison({ comparison, base, strings }: ComparisonProps) {
  const { leading, others, rows } = leadingColumns(comparison)
  const labels = new Map(comparison.columns.map(({ id, label }) => [id, label]))
  const hidden = new Set(others.map(({ id }) => id))
  const classOf = (column: string) => (hidden.has(column) ? 'more' : undefined)
  return (
    <>
      {others.length > 0 && (
        <p class="all-columns">
          <input type="checkbox" id="all-columns" autocomplete="off" />
          <label for="all-columns">
            <Interface>{strings.allColumns}</Interface>
          </label>
        </p>
      )}
      {/* A region that scrolls must have a name and must be reachable by keyboard (WCAG 2.1.1). */}
      <section class="table-scroll" aria-labelledby="comparison-caption" tabindex={0}>
        <table class="comparison">
          <caption id="comparison-caption">{comparison.title}</caption>
          <thead>
            <tr>
              <th scope="col">{comparison.subject}</th>
              {[...leading, ...others].map(({ id, label }) => (
                <th scope="col" class={classOf(id)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">
                  <a href={`${base}#${row.section}`}>{row.name}</a>
                </th>
                {row.cells.map(({ column, value, text, note }) => (
                  <td
                    data-label={labels.get(column)}
                    class={[`value-${value}`, classOf(column)].filter(Boolean).join(' ')}
                  >
                    <span class="value">{text}</span>
                    {note && <span class="note">{note}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
