// Mixed traffic for a long time: `npm run soak`, or `npm run soak -- 5` for five minutes. It finds
// out how many requests the fixture site answers in a second on this machine, sends half as many,
// and ends with an error if one fails or if the memory of the worker grows.
import { execFileSync } from 'node:child_process'
import { ROOT } from '../../worker/tools/build.ts'
import { freePort } from '../../worker/tools/ports.ts'
import { startWorker } from '../../worker/tools/worker-process.ts'
import { buildFixtures } from '../support/run/build-fixtures.ts'
import { TEST_SHARE_KEYS } from '../support/run/share-keys.ts'
import { median } from './median.ts'

const MINUTES = Number(process.argv[2] ?? 30)
const CLIENTS = 16
const CAPACITY_SECONDS = 15
const SAMPLE_MS = 5000
/** What the garbage collector leaves behind at one time and takes at another. */
const MAX_GROWTH = 1.2

const QUIZ = '/api/v1/quizzes/honey-bees'
const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'Content-Type': 'text/plain' },
  body: JSON.stringify(body),
})
const answers = [{ question: 'why-honey-keeps', response: 'dry' }]
const attempt = () => json({ attempt: crypto.randomUUID(), answers })

await buildFixtures()
const worker = await startWorker(await freePort(9797), {
  config: `${ROOT}/test/fixtures/wrangler.toml`,
  variables: { SHARE_KEYS: TEST_SHARE_KEYS },
})
const ask = (path: string, init?: RequestInit) => fetch(`${worker.origin}${path}`, init)
const { share } = (await (await ask(`${QUIZ}/attempts`, attempt())).json()) as {
  share: { code: string }
}

/** What ten readers send, each with the status that is right for it. */
const MIX: readonly (readonly [path: string, status: number, init?: () => RequestInit])[] = [
  ['/v1.js', 200],
  [QUIZ, 200],
  [`${QUIZ}?seed=7&lang=es`, 200],
  [`${QUIZ}/check`, 200, () => json(answers[0])],
  [`${QUIZ}/check`, 200, () => json({ ...answers[0], reveal: false })],
  [`${QUIZ}/hint`, 200, () => json({ question: 'drone-sting', number: 1 })],
  [`${QUIZ}/attempts`, 201, attempt],
  [`/r/${share.code}`, 200],
  ['/q/honey-bees', 200],
  ['/g/honey-bees', 200],
  [`${QUIZ}/check`, 422, () => json({ question: 'why-honey-keeps', response: 7 })],
  ['/api/v1/quizzes/none', 404],
]

const wrong = new Map<string, number>()
let sent = 0

async function send(): Promise<void> {
  const [path, status, init] = MIX[sent % MIX.length] ?? ['/', 200]
  sent += 1
  const got = await ask(path, init?.()).then(
    async (response) => {
      await response.arrayBuffer()
      return response.status
    },
    (error: unknown) => String(error),
  )
  if (got !== status) wrong.set(`${path}: ${got}`, (wrong.get(`${path}: ${got}`) ?? 0) + 1)
}

/** Clients that send one request after the other; with a pause, at a rate. */
async function run(seconds: number, perSecond = Number.POSITIVE_INFINITY): Promise<number> {
  const [start, before] = [performance.now(), sent]
  const isOver = () => performance.now() - start > seconds * 1000
  const client = async () => {
    while (!isOver()) {
      const early = ((sent - before) / perSecond) * 1000 - (performance.now() - start)
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
      await send()
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return (sent - before) / seconds
}

/** Resident memory of the worker's own processes, in MiB. */
function memory(): number {
  const lines = execFileSync('ps', ['-eo', 'rss=,args='], { encoding: 'utf8' }).split('\n')
  const port = new URL(worker.origin).port
  const own = lines.filter((line) => /\bworkerd\b.*serve/.test(line) && line.includes(port))
  return own.reduce((sum, line) => sum + Number(line.trim().split(/\s+/)[0]), 0) / 1024
}

const capacity = await run(CAPACITY_SECONDS)
console.log(`Capacity here: ${capacity.toFixed(0)} requests in a second.`)
const samples: number[] = []
const sampling = setInterval(() => samples.push(memory()), SAMPLE_MS)
const rate = await run(MINUTES * 60, capacity / 2)
clearInterval(sampling)
await worker.stop()

const quarter = samples.length >> 2
const [early, late] = [median(samples.slice(quarter, 2 * quarter)), median(samples.slice(-quarter))]
const isFlat = early > 0 && late <= early * MAX_GROWTH
console.log(
  `${MINUTES} minutes, ${sent} requests, ${rate.toFixed(0)} in a second. Memory of the worker: ${early.toFixed(0)} MiB in the second quarter, ${late.toFixed(0)} MiB in the last.`,
)
for (const [what, count] of wrong) console.error(`${count} × ${what}`)
if (!isFlat) console.error('The memory of the worker grew, or could not be read.')
process.exit(wrong.size === 0 && isFlat ? 0 : 1)
