// Attempts over time: a picture, and the same as a table. Labels stand outside of the picture, so
// that they keep their size where it becomes narrow.
import type { ItemAnalysis } from '../../../statistics/analysis/item-analysis.ts'
import { plural, shownDay } from './figures.ts'
import { timelineOf } from './periods.ts'
import { Scroll } from './scroll.tsx'

const HEIGHT = 100
const BAR = 10
const GAP = 2

export function OverTime({ days }: Pick<ItemAnalysis, 'days'>) {
  const timeline = timelineOf(days)
  if (!timeline) return null
  const { unit, periods, revisions } = timeline
  const most = Math.max(...periods.map(({ begun }) => begun))
  const height = (count: number) => (HEIGHT * count) / most
  const [first, last] = [periods[0], periods.at(-1)]
  const changed = (day: string) => periods.findIndex(({ to }) => day <= to) * BAR
  return (
    <section>
      <h2>Attempts over time</h2>
      <figure class="timeline">
        <p class="help">
          By {unit}; the highest bar is {plural(most, 'attempt')}. Filled: everything was answered.
        </p>
        <svg
          role="img"
          aria-labelledby="timeline-title timeline-text"
          viewBox={`0 0 ${Math.max(12, periods.length) * BAR} ${HEIGHT}`}
          preserveAspectRatio="none"
        >
          <title id="timeline-title">Attempts by {unit}</title>
          <desc id="timeline-text">
            From {shownDay(first?.from ?? '')} to {shownDay(last?.to ?? '')}, at most {most}. The
            table below has all numbers.
          </desc>
          {periods.map(({ begun, finished }, index) => (
            <>
              <rect
                class="begun"
                x={index * BAR + GAP / 2}
                y={HEIGHT - height(begun)}
                width={BAR - GAP}
                height={height(begun)}
              />
              <rect
                class="finished"
                x={index * BAR + GAP / 2}
                y={HEIGHT - height(finished)}
                width={BAR - GAP}
                height={height(finished)}
              />
            </>
          ))}
          {revisions.map(({ day }) => (
            <line class="revision" x1={changed(day)} x2={changed(day)} y1={0} y2={HEIGHT} />
          ))}
        </svg>
        <p class="ends">
          <span>{shownDay(first?.from ?? '')}</span>
          {periods.length > 1 && <span>{shownDay(last?.to ?? '')}</span>}
        </p>
        {revisions.length > 0 && (
          <figcaption>
            Dashed lines:{' '}
            {revisions
              .map(({ revision, day }) => `revision ${revision} since ${shownDay(day)}`)
              .join(', ')}
            .
          </figcaption>
        )}
      </figure>
      <details>
        <summary>The same as a table</summary>
        <Scroll label="Attempts over time">
          <table>
            <thead>
              <tr>
                <th scope="col">From</th>
                <th scope="col">Begun</th>
                <th scope="col">Finished</th>
              </tr>
            </thead>
            <tbody>
              {periods.map(({ from, begun, finished }) => (
                <tr>
                  <th scope="row">{shownDay(from)}</th>
                  <td>{begun}</td>
                  <td>{finished}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </section>
  )
}
