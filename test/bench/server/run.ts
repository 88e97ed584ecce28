// The server beside its floors, in plain workerd: node test/bench/server/run.ts [options], after
// `npm run build`.
//
//   --worker FILE   another built worker than dist/worker.js
//   --rounds N      how many rounds; 21 if absent
//   --only TEXT     only the cases whose name holds this text
//
// A floor sends the same headers and bytes as ours; for POST it parses the same body, and where ours
// counts, it inserts one row into a Durable Object. Rounds are interleaved. A ratio is that of the two
// in the same round: of requests a second, and of the CPU time of the server for one request, which
// another busy process disturbs less. Figures are medians.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../../worker/tools/build.ts'
import { HOST } from '../../../worker/tools/ports.ts'
import { newShareKey } from '../../../worker/tools/share-key.ts'
import { floorOf } from './floors.ts'
import { answerTo, type Load, load } from './load.ts'
import { type Case, casesOf, nextAttempts } from './requests.ts'
import { type Served, serve } from './serve.ts'

const WARM_UP_MS = 1200
/** Short, so that both of a pair meet the same machine. */
const SLICE_MS = 300

const { values } = parseArgs({
  options: {
    worker: { type: 'string', default: join(ROOT, 'dist/worker.js') },
    rounds: { type: 'string', default: '21' },
    only: { type: 'string', default: '' },
  },
})
const script = readFileSync(values.worker, 'utf8')
// Results are signed, as on any site that shares them.
const variables = { SHARE_KEYS: newShareKey(1) }
const ours = await serve(
  [
    { script, variables },
    { script, variables, objects: 'QuizStatistics' },
  ],
  31_000,
)
const [plain = 0, counting = 0] = ours.ports
const portOf = ({ floor }: Case) => (floor === 'object' ? counting : plain)

const api = `http://${HOST}:${plain}/api/v1/quizzes`
const { quizzes } = await (await fetch(api)).json()
const [first] = quizzes.filter(({ kind }: { kind: string }) => kind === 'check')
const cases = casesOf(await (await fetch(`${api}/${first.id}`)).json()).filter(({ name }) =>
  name.includes(values.only),
)
const answers = await Promise.all(cases.map((one) => answerTo(portOf(one), one.make(0))))
const floors = await serve(
  cases.map(({ floor }, index) => floorOf(floor, answers[index] ?? Buffer.alloc(0))),
  32_000,
)

interface Pair {
  readonly ours: Load
  readonly floor: Load
}
const measured = new Map<Case, Pair[]>(cases.map((one) => [one, []]))
for (let round = 0; round <= Number(values.rounds); round += 1) {
  for (const [index, one] of cases.entries()) {
    const floorPort = floors.ports[index] ?? 0
    // The first round warms both up.
    const milliseconds = round === 0 ? WARM_UP_MS : SLICE_MS
    const slice = (served: Served, port: number) => {
      nextAttempts()
      return load(served, port, one.make, milliseconds)
    }
    // Who is first changes from round to round.
    const before = round % 2 === 0 ? await slice(floors, floorPort) : undefined
    const own = await slice(ours, portOf(one))
    const floor = before ?? (await slice(floors, floorPort))
    if (round > 0) measured.get(one)?.push({ ours: own, floor })
  }
}
await Promise.all([ours.stop(), floors.stop()])

console.log(
  '                         ours/s  floor/s  ratio (quartiles)   CPU µs  floor  ratio (quartiles)',
)
for (const [{ name }, pairs] of measured) {
  const rate = ({ requestsPerSecond }: Load) => requestsPerSecond
  const cpu = ({ cpuMicroseconds }: Load) => cpuMicroseconds
  const shown = [
    name.padEnd(23),
    figure(
      pairs.map((pair) => rate(pair.ours)),
      0,
      7,
    ),
    figure(
      pairs.map((pair) => rate(pair.floor)),
      0,
      8,
    ),
    ratio(pairs.map((pair) => rate(pair.ours) / rate(pair.floor))),
    figure(
      pairs.map((pair) => cpu(pair.ours)),
      1,
      8,
    ),
    figure(
      pairs.map((pair) => cpu(pair.floor)),
      1,
      6,
    ),
    ratio(pairs.map((pair) => cpu(pair.floor) / cpu(pair.ours))),
  ]
  console.log(shown.join(' '))
}

/** The value below which this share of them lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}

function figure(values: readonly number[], digits: number, width: number): string {
  return quantile(values, 0.5).toFixed(digits).padStart(width)
}

function ratio(values: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(2))
  return `  ${middle} (${low}–${high})`
}
