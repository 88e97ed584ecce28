// Every kind of failure of the API. The `type` of a problem leads here.
import { PROBLEMS } from '../../http/problem.ts'
import { Ticked } from '../ui/ticked.tsx'

export function ProblemList() {
  return (
    <details id="problems">
      <summary>What the problems of the API mean</summary>
      <dl>
        {Object.entries(PROBLEMS).map(([kind, { status, title, detail }]) => (
          <div id={kind}>
            <dt>
              <code>{status}</code> <Ticked text={title} />
            </dt>
            <dd>
              <Ticked text={detail} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
