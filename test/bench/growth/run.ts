// How the service grows: node test/bench/growth/run.ts [options].
//
//   --counts LIST   numbers of quizzes; 1,100,1000,10000 if absent
//   --storage LIST  script,kv if absent
//   --rounds N      rounds of the comparison of requests; 9 if absent
//
// Each quiz has a text of its own, as long as the sample's. The sites are built for both kinds of
// storage and run in plain workerd, where Workers KV is a folder on this disk: what KV takes at
// Cloudflare is not measured. A script that the platform would refuse is not run. The comparison
// asks two sites, each in a process of its own, in turns.
import { parseArgs } from 'node:util'
import { ROOT } from '../../../worker/tools/build.ts'
import { SCRIPT_MAX } from '../../../worker/tools/build-report.ts'
import { buildCode } from '../../../worker/tools/code/build-code.ts'
import { HOST } from '../../../worker/tools/ports.ts'
import { FIXTURE_SITE } from '../../fixtures/content/site.ts'
import { median } from '../median.ts'
import { type Load, load } from '../server/load.ts'
import { type Case, casesOf } from '../server/requests.ts'
import { type Served, serve } from '../server/serve.ts'
import { type BuiltSite, buildSite } from './sites.ts'

/** How often a site is started to measure its start. */
const STARTS = 5
/** Quizzes that are asked for, one after another, before the memory is read. */
const ASKED = 200
const STORAGES = ['script', 'kv'] as const
const FIRST_PORT = 33_000
const WARM_UP_MS = 1200
const SLICE_MS = 400

const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '1,100,1000,10000' },
    storage: { type: 'string', default: 'script,kv' },
    rounds: { type: 'string', default: '9' },
  },
})
const code = await buildCode(ROOT, FIXTURE_SITE)

const start = (site: BuiltSite, port = FIRST_PORT) =>
  serve([{ script: site.script, ...(site.entries && { entries: site.entries }) }], port)
const url = ({ ports: [port] }: Served, path: string) => `http://${HOST}:${port}${path}`
const quizPath = (index: number) => `/api/v1/quizzes/quiz-${index}`

/** Milliseconds until the first byte of the answer. */
async function firstByte(served: Served, path: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(url(served, path))
  const taken = performance.now() - started
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  await response.arrayBuffer()
  return taken
}

async function measure(site: BuiltSite): Promise<string[]> {
  const sizes = [
    site.count.toLocaleString('en'),
    site.storage === 'kv' ? 'KV' : 'script',
    megabytes(site.scriptBytes, 2),
    megabytes(site.gzipBytes, 2),
    site.entriesBytes > 0 ? megabytes(site.entriesBytes) : '–',
    (site.buildMs / 1000).toFixed(1),
  ]
  if (site.gzipBytes > SCRIPT_MAX.paid) return [...sizes, ...Array.from({ length: 5 }, () => '–')]
  const starts: { startMs: number; cold: number; warm: number; list: number }[] = []
  let memory = ''
  for (let round = 0; round < STARTS; round += 1) {
    const served = await start(site)
    const { startMs } = served
    const before = served.memoryBytes()
    const cold = await firstByte(served, quizPath(0))
    const warm = await firstByte(served, quizPath(0))
    const list = await firstByte(served, '/api/v1/quizzes')
    for (let index = 0; index < ASKED; index += 1)
      await firstByte(served, quizPath(index % site.count))
    memory = `${megabytes(before)} → ${megabytes(served.memoryBytes())}`
    starts.push({ startMs, cold, warm, list })
    await served.stop()
  }
  const middle = (read: (one: (typeof starts)[number]) => number, digits = 0) =>
    median(starts.map(read)).toFixed(digits)
  return [
    ...sizes,
    middle(({ startMs }) => startMs),
    memory,
    middle(({ cold }) => cold, 1),
    middle(({ warm }) => warm, 1),
    middle(({ list }) => list, 1),
  ]
}

/** The cost of a request at the second site, as a part of that at the first. */
async function compare(few: BuiltSite, many: BuiltSite): Promise<string[][]> {
  const sites = [await start(few), await start(many, FIRST_PORT + 10)] as const
  const quiz = await (await fetch(url(sites[0], quizPath(0)))).json()
  const cases = casesOf(quiz).filter(({ name }) => /quiz|\/q\/|check|attempts$/.test(name))
  const pairs = new Map<Case, { few: Load; many: Load }[]>(cases.map((one) => [one, []]))
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const one of cases) {
      const slice = (served: Served) =>
        load(served, served.ports[0] ?? 0, one.make, round === 0 ? WARM_UP_MS : SLICE_MS)
      // Who is first changes from round to round.
      const first = round % 2 === 0 ? await slice(sites[1]) : undefined
      const ofFew = await slice(sites[0])
      const ofMany = first ?? (await slice(sites[1]))
      if (round > 0) pairs.get(one)?.push({ few: ofFew, many: ofMany })
    }
  }
  await Promise.all(sites.map((served) => served.stop()))
  return [...pairs].map(([{ name }, measured]) => [
    name,
    many.storage === 'kv' ? 'KV' : 'script',
    ratio(measured.map((pair) => pair.many.cpuMicroseconds / pair.few.cpuMicroseconds)),
    ratio(measured.map((pair) => pair.few.requestsPerSecond / pair.many.requestsPerSecond)),
  ])
}

function ratio(all: readonly number[]): string {
  const two = (value: number) => value.toFixed(2)
  return `${two(median(all))} (${two(Math.min(...all))}–${two(Math.max(...all))})`
}

function megabytes(bytes: number, digits = 1): string {
  return (bytes / 1e6).toFixed(digits)
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log([line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'))
}

const counts = values.counts.split(',').map(Number)
const rows: string[][] = []
const compared = new Map<string, BuiltSite>()
for (const count of counts) {
  for (const storage of STORAGES.filter((one) => values.storage.split(',').includes(one))) {
    const site = await buildSite(count, storage, code)
    rows.push(await measure(site))
    console.error(rows.at(-1)?.join(' '))
    if (count === 1 || count === 1000) compared.set(`${storage} ${count}`, site)
    else await site.remove()
  }
}
const head = ['quizzes', 'content in', 'script, MB', 'gzip, MB', 'entries, MB', 'build, s']
table([...head, 'start, ms', 'memory, MB', 'first byte', 'again', 'list'], rows)

const costs: string[][] = []
for (const storage of STORAGES) {
  const [few, many] = [compared.get(`${storage} 1`), compared.get(`${storage} 1000`)]
  if (few && many) costs.push(...(await compare(few, many)))
}
table(['request', 'content in', 'CPU time, 1,000 / 1', 'time, 1,000 / 1'], costs)
for (const site of compared.values()) await site.remove()
