// An element that readers see when the script comes asks for its quiz at once. Every other one waits for
// the observer, and asks for nothing that its reader may never see.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, useBrowser } from '../../support/browser/browse.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { element, loaderScript, snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = 'quiz="honey-bees"'
const FAR = '<p style="height: 4000px">A long post</p>'

/** A page, and what it asks our origin for beside the loader. */
async function blank() {
  const page = await browse.blank()
  const asked: string[] = []
  page.on('request', (request) => {
    const { origin: from, pathname } = new URL(request.url())
    if (from === origin && pathname !== '/v1.js') asked.push(pathname)
  })
  return { page, asked }
}

/** The loader comes once the page was painted, as on a slow line. */
async function loaderAfterPaint(page: Page): Promise<void> {
  await page.route(`${origin}/v1.js`, async (route) => {
    await Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.waitForFunction(() => performance.getEntriesByType('paint').length > 0),
        ),
    )
    await route.continue()
  })
}

describe('in the middle of the screen', () => {
  it('it asks at once, without waiting for the next frame', async () => {
    const { page } = await blank()
    await page.addInitScript(() => {
      // It would answer after the next frame.
      IntersectionObserver.prototype.observe = () => {}
    })
    await loaderAfterPaint(page)
    await page.goto((await serve(snippet(origin))).url)
    await new QuizPage(page).shows(FIRST.prompt)
  })

  it('it starts in another task than the one that runs the script', async () => {
    const { page } = await blank()
    await page.addInitScript(() => {
      IntersectionObserver.prototype.observe = () => {}
      const seen = { asked: 0, askedByScript: -1 }
      const { fetch } = window
      window.fetch = (...request) => {
        seen.asked += 1
        return fetch(...request)
      }
      const define = customElements.define.bind(customElements)
      customElements.define = (...definition) => {
        define(...definition)
        // Runs when the script has ended, before any other task.
        queueMicrotask(() => {
          seen.askedByScript = seen.asked
        })
      }
      Object.assign(window, { seen })
    })
    await loaderAfterPaint(page)
    await page.goto((await serve(snippet(origin))).url)
    await new QuizPage(page).shows(FIRST.prompt)
    expect(await page.evaluate('window.seen')).toEqual({ asked: 1, askedByScript: 0 })
  })

  it('it waits for an id that the page sets in the next script, and explains no mistake', async () => {
    const { page, asked } = await blank()
    await loaderAfterPaint(page)
    const next = `onload="document.querySelector('self-check').${QUIZ.replaceAll('"', "'")}" src`
    const html = element(origin, '') + loaderScript(origin).replace('src', next)
    await page.goto((await serve(html)).url)
    await new QuizPage(page).shows(FIRST.prompt)
    expect(asked.filter((path) => path.startsWith('/c/mistakes'))).toEqual([])
  })
})

describe('nothing is asked for', () => {
  const inside = (before: string, behind = '</div>') => before + element(origin, QUIZ) + behind
  const framed = snippet(origin).replaceAll('"', '&quot;')

  it.each([
    ['in closed details', inside('<details><summary>More</summary>', '</details>')],
    ['where a search would open it', inside('<div hidden="until-found">')],
    ['beside the page', inside('<div style="position: absolute; left: -9999px; top: 0">')],
    [
      'further down in a box that scrolls',
      inside('<div style="overflow: auto; height: 500px"><p style="height: 800px"></p>'),
    ],
  ])('%s', async (_, html) => {
    const { page, asked } = await blank()
    await loaderAfterPaint(page)
    await page.goto((await serve(html + loaderScript(origin))).url)
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([])
  })

  it('in a frame far below', async () => {
    const { page, asked } = await blank()
    await loaderAfterPaint(page)
    const frame = `<iframe srcdoc="${framed}" height="600" width="600"></iframe>`
    await page.goto((await serve(FAR + frame)).url)
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([])
  })

  it('before the styles that hide it are there', async () => {
    const { page, asked } = await blank()
    await page.route('**/folded.css', async (route) => {
      const isDefined = () => Boolean(customElements.get('self-check'))
      // Nothing is drawn while styles are missing.
      await page.waitForFunction(isDefined, undefined, { polling: 20 })
      await route.fulfill({ contentType: 'text/css', body: '.folded { display: none }' })
    })
    const head = '<link rel="stylesheet" href="/folded.css">'
    const html = inside('<div class="folded">') + loaderScript(origin)
    await page.goto((await serve(html, { head })).url)
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([])
  })
})
