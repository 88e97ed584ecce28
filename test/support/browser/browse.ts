// Opens pages in the real browser, and fails a test on anything that a visitor's
// console would show in red.
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { launchOptions } from './chromium.ts'
import { Profiles } from './profiles.ts'

export interface Browse {
  /** A page in a profile that keeps nothing of an earlier test or page. */
  open(url: string, options?: BrowserContextOptions): Promise<Page>
  /** The same before it goes anywhere, so that routes and scripts can be set first. */
  blank(options?: BrowserContextOptions): Promise<Page>
}

/** How long to wait for a state before it counts as missing, in milliseconds. */
const WAIT_MS = 10_000

/** For `expect.poll`: what a state in the page may take on a busy machine. */
export const SOON = { timeout: WAIT_MS, interval: 20 }

/** What the browser itself writes about a request that a test made fail. */
export const FAILED_REQUESTS = /^Failed to load resource/

/** Of a browser that a test file has for itself. */
export interface OwnBrowser extends LaunchOptions {
  /** A folder with the only fonts that it has. */
  readonly fonts?: { readonly name: string; readonly folders: readonly string[] }
}

let shared: Promise<Profiles> | undefined

/**
 * Of the browser of this process, which all of its test files share: files are not isolated
 * from each other. It ends with the process. A single browser for all processes was slower: each
 * of its messages went through one more process, and its compositor became the bottleneck.
 */
function sharedProfiles(): Promise<Profiles> {
  shared ??= chromium.launch(launchOptions(inject('chromium'))).then(profilesOf)
  return shared
}

function profilesOf(browser: Browser): Profiles {
  return new Profiles(browser, `${inject('workerOrigin')}/healthz`)
}

/**
 * To be called once at the top of a test file. `tolerate` names console errors that belong to
 * a test. With `own` the file starts a browser for itself.
 */
export function useBrowser(tolerate: readonly RegExp[] = [], own?: OwnBrowser): Browse {
  let browser: Browser | undefined
  let profiles: Profiles
  let complaints: string[] = []
  const complain = (text: string) => {
    if (!tolerate.some((pattern) => pattern.test(text))) complaints.push(text)
  }

  beforeAll(async () => {
    if (!own) {
      profiles = await sharedProfiles()
      return
    }
    const { fonts, ...launch } = own
    browser = await chromium.launch({ ...launchOptions(inject('chromium'), fonts), ...launch })
    profiles = profilesOf(browser)
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    const seen = complaints
    complaints = []
    await profiles.clear()
    expect(seen, 'errors in the console').toEqual([])
  })

  async function blank(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await profiles.take(options, WAIT_MS)
    page.on('pageerror', (error) => complain(`uncaught: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') complain(message.text())
    })
    return page
  }

  return {
    blank,
    async open(url, options) {
      const page = await blank(options)
      await page.goto(url)
      return page
    },
  }
}
