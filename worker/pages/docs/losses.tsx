// What an export to GIFT or CSV loses, in /docs/moving-in: from the tables by which it is lost.
import { CSV_LOSSES } from '../../../content/export/losses/csv.ts'
import { GIFT_LOSSES } from '../../../content/export/losses/gift.ts'
import { PART_NAMES, ROW_NAMES } from '../../../content/export/losses/names.ts'
import type { Fate, LossTable, Row } from '../../../content/export/losses/table.ts'
import type { Include } from './site/parts.tsx'

export const LOSSES_INCLUDE: Include = {
  Part: () => (
    <section id="losses">
      <Losses title="What comes back from GIFT" table={GIFT_LOSSES} />
      <Losses title="What comes back from CSV" table={CSV_LOSSES} />
    </section>
  ),
}

/** Rows that lose the same stand together. */
function Losses({ title, table }: { readonly title: string; readonly table: LossTable }) {
  const rows = Object.entries(table.rows) as [Row, Fate][]
  return (
    <>
      <h3>{title}</h3>
      <dl class="pairs">
        {[
          ...Map.groupBy(rows, ([row, fate]) => JSON.stringify([formOf(row, fate), fate.lost])),
        ].map(([, same]) => (
          <div>
            <dt>{same.map(([row]) => ROW_NAMES[row]).join(', ')}</dt>
            {same.slice(0, 1).map(([row, fate]) => (
              <dd>
                {formOf(row, fate)}
                <Reasons lost={fate.lost} />
              </dd>
            ))}
          </div>
        ))}
        <div>
          <dt>every text</dt>
          <dd>
            Changed:
            <Reasons lost={table.texts} />
          </dd>
        </div>
        <div>
          <dt>every file</dt>
          <dd>{Object.values(table.always).join(' ')}</dd>
        </div>
      </dl>
    </>
  )
}

/** What it comes back as, and why. */
function formOf(row: Row, { as, why = '' }: Fate): string {
  if (as === undefined) return why
  if (as === row) return 'Comes back as it was, without:'
  const names = [as].flat().map((type) => ROW_NAMES[type])
  return `Comes back as ${names.join(' or ')}. ${why} Lost:`
}

/** Parts with one reason stand together. */
function Reasons({ lost }: { readonly lost: Fate['lost'] | LossTable['texts'] }) {
  const parts = Object.entries(lost) as [keyof typeof PART_NAMES, string][]
  if (parts.length === 0) return null
  return (
    <ul>
      {[...Map.groupBy(parts, ([, reason]) => reason)].map(([reason, same]) => (
        <li>
          {same.map(([part]) => PART_NAMES[part]).join(', ')}. {reason}
        </li>
      ))}
    </ul>
  )
}
