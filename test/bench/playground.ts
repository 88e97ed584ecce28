// How long the playground keeps a typing author waiting, with 500 questions pasted at once:
// `node test/bench/playground.ts [QUESTIONS]`. It prints the longest tasks of the page, each of which
// keeps a key waiting, while questions are pasted, while checks run, and when their answer is shown.
import { chromium, type Page } from 'playwright-core'
import { questionsOf } from '../../worker/pages/new/client/examples/example.ts'
import { EXAMPLES } from '../../worker/pages/new/client/examples/examples.ts'
import { freePort } from '../../worker/tools/ports.ts'
import { startWorker } from '../../worker/tools/worker-process.ts'
import { findChromium, launchOptions } from '../support/browser/chromium.ts'
import { buildFixtures } from '../support/run/build-fixtures.ts'

const COUNT = Number(process.argv[2] ?? 500)
/** Events and metadata of a trace, as far as this file reads them. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** In microseconds: what a clock shows, and what the thread itself ran. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** As many questions of all types. Every tenth one is broken. */
function manyQuestions(): string {
  const questions = EXAMPLES.filter(({ canBeAdded }) => canBeAdded).map(questionsOf)
  const all = Array.from({ length: COUNT }, (_, index) => {
    const text = questions[index % questions.length] ?? ''
    const numbered = text.replace(/^\n## (.*?)(?= \{|\n)/, `\n## $1 (${index + 1})`)
    return index % 10 === 9 ? numbered.replaceAll('[x]', '[ ]').replace('\n= ', '\n=') : numbered
  })
  return `---\ntitle: Many questions\ndescription: Many.\nlang: en\n---\n${all.join('')}`
}

/**
 * Prints the longest tasks of the thread that handles keys: as a clock shows them, and as the thread
 * ran, which doesn’t depend on what else the machine does.
 */
async function during(page: Page, what: string, run: () => Promise<void>): Promise<void> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await run()
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()))
  const { traceEvents: events } = trace
  const mains = events.filter(({ name, args }) => {
    return name === 'thread_name' && args?.name === 'CrRendererMain'
  })
  const tasks = events.filter(
    ({ name, pid, tid }) =>
      name.endsWith('RunTask') && mains.some((main) => main.pid === pid && main.tid === tid),
  )
  const longest = (of: (task: TraceEvent) => number) =>
    tasks
      .map((task) => Math.round(of(task) / 1000))
      .toSorted((one, other) => other - one)
      .slice(0, 6)
      .join(', ')
  const [wall, cpu] = [longest(({ dur = 0 }) => dur), longest(({ tdur = 0 }) => tdur)]
  console.log(`${what}: longest tasks ${wall} ms, of CPU ${cpu} ms`)
}

const text = manyQuestions()
await buildFixtures()
const worker = await startWorker(await freePort(34_500), {
  config: 'test/fixtures/wrangler.toml',
  persistTo: '/tmp/selfcheck-bench-playground',
})
const browser = await chromium.launch(launchOptions(await findChromium()))
try {
  const page = await browser.newPage()
  await page.goto(`${worker.origin}/new`)
  const editor = page.getByRole('textbox', { name: 'Your quiz in Markdown' })
  await editor.click()
  await page.locator('self-check').getByRole('heading').first().waitFor()
  console.log(`${COUNT} questions, ${Math.round(text.length / 1000)} kB`)
  await during(page, 'Pasting', async () => {
    await page.keyboard.press('Control+a')
    await editor.evaluate((target, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, text)
  })
  // The pause after each burst lets a check begin, and the next burst makes its answer stale.
  await during(page, 'Typing while checks run', async () => {
    for (let burst = 0; burst < 10; burst += 1) {
      await page.keyboard.type('typing', { delay: 40 })
      await page.waitForTimeout(400)
    }
  })
  // The answer comes while keys are pressed that change nothing.
  await during(page, 'Moving until the answer is shown', async () => {
    const started = Date.now()
    const isShown = page.waitForFunction(
      () => document.querySelector('.status')?.textContent?.includes('errors'),
      undefined,
      { polling: 250, timeout: 120_000 },
    )
    let isDone = false
    isShown.then(() => (isDone = true))
    while (!isDone) await page.keyboard.press('ArrowLeft', { delay: 40 })
    await page.keyboard.type('and typing on', { delay: 40 })
    console.log(`  the answer came after ${Date.now() - started} ms`)
  })
} finally {
  await browser.close()
  await worker.stop()
}
