// What Lighthouse says of the pages of the site as it is built, on its simulated phone:
// `npm run build && npm ci --prefix test/bench --ignore-scripts`, and then
// `node test/bench/lighthouse.ts [ROUNDS]`.
// It prints the median of each category, and what costs points. A busy machine costs performance.
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { AttemptResult, GuideList, PublicQuiz, QuizList } from '../../content/wire/index.ts'
import { freePort } from '../../worker/tools/ports.ts'
import { startWorker } from '../../worker/tools/worker-process.ts'
import { findChromium, launchOptions } from '../support/browser/chromium.ts'
import { TEST_SHARE_KEYS } from '../support/run/share-keys.ts'
import { median } from './median.ts'

/** What this file reads of a report. */
interface Report {
  readonly categories: Readonly<Record<string, Category>>
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string }>
  >
}
interface Category {
  readonly score: number | null
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
}
type Lighthouse = (
  url: string,
  flags: { readonly port: number; readonly logLevel: string; readonly onlyCategories: string[] },
) => Promise<{ readonly lhr: Report }>

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
/** Pages of results ask search engines not to list them, which costs the points of `seo`. */
const UNLISTED = /^\/r\//

const module = join(import.meta.dirname, 'node_modules/lighthouse/core/index.js')
const { default: lighthouse }: { default: Lighthouse } = await import(module)
const rounds = Number(process.argv[2] ?? 3)
const worker = await startWorker(await freePort(9940), {
  variables: { SHARE_KEYS: TEST_SHARE_KEYS },
})
try {
  for (const path of await pagesOf(worker.origin)) await showPage(path)
} finally {
  await worker.stop()
}

async function showPage(path: string): Promise<void> {
  const reports: Report[] = []
  while (reports.length < rounds) reports.push(await reportOf(path))
  const scores = CATEGORIES.map((name) => ({
    name,
    score: median(
      reports.map(({ categories }) => Math.round(100 * (categories[name]?.score ?? 0))),
    ),
  }))
  console.log(`${path}: ${scores.map(({ name, score }) => `${name} ${score}`).join(', ')}`)
  for (const { name, score } of scores) {
    if (score === 100 || (name === 'seo' && UNLISTED.test(path))) continue
    process.exitCode = 1
    const [report] = reports
    for (const { id, weight } of report?.categories[name]?.auditRefs ?? []) {
      const audit = report?.audits[id]
      if (weight > 0 && audit && audit.score !== null && audit.score < 1)
        console.log(`  ${name}: ${id} ${audit.score} ${audit.displayValue ?? ''}`)
    }
  }
}

/** Each visit in a browser of its own, which has nothing of an earlier one. */
async function reportOf(path: string): Promise<Report> {
  const port = await freePort(9930)
  const options = launchOptions(await findChromium())
  const args = [...(options.args ?? []), `--remote-debugging-port=${port}`]
  const browser = await chromium.launch({ ...options, args })
  try {
    const url = `${worker.origin}${path}`
    const flags = { port, logLevel: 'error', onlyCategories: CATEGORIES }
    return (await lighthouse(url, flags)).lhr
  } finally {
    await browser.close()
  }
}

/**
 * The pages that readers and authors begin at, and a result. Not the playground: its policy forbids
 * requests, and Lighthouse reads robots.txt from within the page.
 */
async function pagesOf(origin: string): Promise<string[]> {
  const read = async <T>(path: string, init?: RequestInit): Promise<T> =>
    (await fetch(`${origin}/api/v1/${path}`, init)).json() as Promise<T>
  const { quizzes } = await read<QuizList>('quizzes')
  const { guides } = await read<GuideList>('guides')
  const pages = ['/', '/docs', '/docs/embed', '/docs/api']
  for (const { id } of guides.slice(0, 1)) pages.push(`/g/${id}`)
  for (const { id } of quizzes.slice(0, 1)) {
    const { questions } = await read<PublicQuiz>(`quizzes/${id}`)
    const answers = questions.flatMap((one) =>
      one.type === 'single' ? [{ question: one.id, response: one.choices[0]?.id }] : [],
    )
    const { share } = await read<AttemptResult>(`quizzes/${id}/attempts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ attempt: crypto.randomUUID(), answers, statistics: false }),
    })
    pages.push(`/q/${id}`)
    if (share) pages.push(new URL(share.url).pathname)
  }
  return pages
}
