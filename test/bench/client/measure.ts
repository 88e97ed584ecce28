// One visit to a page in a new browser context, measured from inside the page and by the browser.
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Contender } from './contender.ts'
import { BARE_PATH, type BenchServer, type Sent } from './serve.ts'

/** How fast machine and line are. */
export interface Profile {
  readonly name: string
  /** 1 is this machine. */
  readonly cpuSlowdown: number
  readonly latencyMs: number
  /** 0 is without a limit. */
  readonly bytesPerSecond: number
}

export const PROFILES: readonly Profile[] = [
  {
    name: 'slow 4G, 4 × CPU',
    cpuSlowdown: 4,
    latencyMs: 150,
    bytesPerSecond: (1.6 * 1024 * 1024) / 8,
  },
  { name: 'unthrottled', cpuSlowdown: 1, latencyMs: 0, bytesPerSecond: 0 },
]

/** Times in ms since the navigation began, or of the thing itself; sizes in bytes. */
export interface Visit {
  readonly sent: readonly Sent[]
  readonly shown?: number | undefined
  readonly lcp: number
  readonly cls: number
  /** Total blocking time: of each task longer than 50 ms, what is above that. */
  readonly tbt: number
  readonly script: number
  readonly heap: number
  /** From the last click to the frame that shows the feedback. */
  readonly feedback?: number | undefined
  /** What a request that the page sends by itself takes, if there is one in the feedback. */
  readonly bareRequest?: number | undefined
  /** The longest interaction until its next frame, as INP has it; at least 16, see Event Timing. */
  readonly inp?: number | undefined
}

const TIMEOUT_MS = 60_000
/** After the last thing that is waited for, for shifts and tasks that follow. */
const SETTLE_MS = 1500
/** Event Timing reports nothing shorter. */
const EVENT_MIN_MS = 16

interface Observed {
  lcp: number
  cls: number
  tbt: number
  inp: number
  /** Since 1970, so that frames can be compared. */
  shown?: number
  answered?: number
  clicked?: number
}

export async function visit(
  browser: Browser,
  server: BenchServer,
  contender: Contender,
  profile: Profile,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    await slowDown(session, profile)
    // As text: a strict policy of a page lets no script be made from a text inside of it.
    const looks = [contender.shown, contender.answered].map((one) => one && `() => ${one}`)
    await page.addInitScript(`(${observe})(${EVENT_MIN_MS}, ${looks[0]}, ${looks[1]})`)
    server.show(contender)
    server.sent()
    await page.goto(`${server.origin}/`)
    if (contender.shown) await until(page, 'shown')
    await page.waitForTimeout(SETTLE_MS)
    const sent = server.sent()
    const metrics = await metricsOf(session)
    const loaded = await observed(page)
    const answered = contender.answer ? await answer(page, contender) : undefined
    return {
      sent,
      shown: loaded.shown,
      lcp: loaded.lcp,
      cls: loaded.cls,
      tbt: loaded.tbt,
      script: 1000 * (metrics.ScriptDuration ?? 0),
      heap: metrics.JSHeapUsedSize ?? 0,
      ...answered,
    }
  } finally {
    await context.close()
  }
}

async function answer(page: Page, contender: Contender) {
  await contender.answer?.(page)
  await until(page, 'answered')
  await page.waitForTimeout(SETTLE_MS)
  const { answered = 0, clicked = 0, inp } = await observed(page)
  return {
    feedback: answered - clicked,
    bareRequest: contender.asksServer && (await bareRequest(page)),
    inp: Math.max(inp, EVENT_MIN_MS),
  }
}

/** From the call until its JSON is there. It depends on the line and on the machine. */
function bareRequest(page: Page): Promise<number> {
  return page.evaluate(async (path) => {
    const start = performance.now()
    await (await fetch(path, { method: 'POST', body: '{}' })).json()
    return performance.now() - start
  }, BARE_PATH)
}

async function slowDown(session: CDPSession, profile: Profile): Promise<void> {
  const { cpuSlowdown, latencyMs, bytesPerSecond } = profile
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond || -1,
    uploadThroughput: bytesPerSecond || -1,
  })
  await session.send('Performance.enable')
}

async function metricsOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

/** In whichever frame it is. */
async function until(page: Page, name: 'shown' | 'answered'): Promise<void> {
  const end = Date.now() + TIMEOUT_MS
  while ((await observed(page))[name] === undefined) {
    if (Date.now() > end) throw new Error(`${name}: nothing after ${TIMEOUT_MS} ms`)
    await page.waitForTimeout(50)
  }
}

/** Of all frames together. The times are given from the navigation of the page on. */
async function observed(page: Page): Promise<Observed> {
  const all: Observed[] = []
  for (const frame of page.frames())
    all.push(await frame.evaluate(() => Object(globalThis).benchObserved))
  const start = await page.evaluate(() => performance.timeOrigin)
  const [main] = all
  if (!main) throw new Error('The page has no frame.')
  const first = (name: 'shown' | 'answered' | 'clicked') => {
    const times = all.flatMap((one) => one[name] ?? [])
    return times.length > 0 ? { [name]: Math.min(...times) - start } : {}
  }
  return {
    lcp: main.lcp,
    cls: main.cls,
    tbt: Math.max(...all.map(({ tbt }) => tbt)),
    inp: Math.max(...all.map(({ inp }) => inp)),
    ...first('shown'),
    ...first('answered'),
    ...first('clicked'),
  }
}

/** Runs in each frame before its own scripts. */
function observe(eventMin: number, isShown?: () => boolean, isAnswered?: () => boolean): void {
  const found: Observed = { lcp: 0, cls: 0, tbt: 0, inp: 0 }
  Object.assign(globalThis, { benchObserved: found })
  const on = (type: string, more: object, read: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({
      type,
      buffered: true,
      ...more,
    })
  on('largest-contentful-paint', {}, ({ startTime }) => {
    found.lcp = startTime
  })
  on('layout-shift', {}, (entry) => {
    const { hadRecentInput, value } = entry as PerformanceEntry & {
      hadRecentInput: boolean
      value: number
    }
    if (!hadRecentInput) found.cls += value
  })
  on('longtask', {}, ({ duration }) => {
    found.tbt += duration - 50
  })
  on('event', { durationThreshold: eventMin }, (entry) => {
    if ((entry as PerformanceEntry & { interactionId: number }).interactionId)
      found.inp = Math.max(found.inp, entry.duration)
  })
  const now = () => performance.timeOrigin + performance.now()
  addEventListener('click', () => Object.assign(found, { clicked: now() }), true)
  const watch = (name: 'shown' | 'answered', isThere: (() => boolean) | undefined) => {
    if (!isThere) return
    const look = () => {
      if (!isThere()) return requestAnimationFrame(look)
      // The frame in which it is found is painted before the next one begins.
      return requestAnimationFrame(() => Object.assign(found, { [name]: now() }))
    }
    requestAnimationFrame(look)
  }
  watch('shown', isShown)
  watch('answered', isAnswered)
}
