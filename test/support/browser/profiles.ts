// Profiles that tests use one after the other. A fresh profile starts two processes of the
// browser and costs three times what a page in a cleared one does.
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Disposable,
  Page,
} from 'playwright-core'

/** The same on every machine, and what a page is told if a test asks for nothing else. */
const PLACE: BrowserContextOptions = { locale: 'en-US', timezoneId: 'UTC' }

const VIEWPORT = { width: 1280, height: 720 }

/** What can be set on a page that is open; with any other option a test has a fresh profile. */
const SETTABLE = new Set(['viewport', 'colorScheme', 'reducedMotion', 'forcedColors'])

/** Calls that give back how to undo them, which is done before the next test. */
const UNDOABLE = ['addInitScript', 'exposeBinding', 'exposeFunction']

/** Calls that cannot be undone: after one of them the profile is closed. */
const LASTING = ['fastForward', 'install', 'newCDPSession', 'setFixedTime']

/** Events of a page that tests listen to. */
const EVENTS = ['console', 'dialog', 'pageerror', 'popup', 'request', 'requestfailed', 'response']

interface Profile {
  readonly context: BrowserContext
  readonly page: Page
  /** To clear storage and the HTTP cache; missing in a profile that is used once. */
  readonly cdp?: CDPSession
  readonly undo: Disposable[]
  isSpent: boolean
}

/** The profiles of one browser. `restUrl` is an address of the site under test, with no script. */
export class Profiles {
  readonly #browser: Browser
  readonly #restUrl: string
  readonly #idle: Profile[] = []
  readonly #used: Profile[] = []

  constructor(browser: Browser, restUrl: string) {
    this.#browser = browser
    this.#restUrl = restUrl
  }

  /** An empty page in a profile that keeps nothing of an earlier test. */
  async take(options: BrowserContextOptions, timeout: number): Promise<Page> {
    const isSettable = Object.keys(options).every((name) => SETTABLE.has(name))
    const profile = isSettable
      ? (this.#idle.pop() ?? (await this.#create({}, true)))
      : await this.#create(options, false)
    this.#used.push(profile)
    profile.context.setDefaultTimeout(timeout)
    if (isSettable) {
      const { viewport, colorScheme, reducedMotion, forcedColors } = options
      await profile.page.setViewportSize(viewport ?? VIEWPORT)
      await profile.page.emulateMedia({
        media: null,
        colorScheme: colorScheme ?? 'light',
        reducedMotion: reducedMotion ?? 'no-preference',
        forcedColors: forcedColors ?? 'none',
      })
    }
    return profile.page
  }

  /** Clears or closes what the last test used. */
  async clear(): Promise<void> {
    await Promise.all(
      this.#used.splice(0).map(async (profile) => {
        if (await this.#isCleared(profile)) this.#idle.push(profile)
        else await profile.context.close()
      }),
    )
  }

  async #create(options: BrowserContextOptions, isKept: boolean): Promise<Profile> {
    const context = await this.#browser.newContext({ ...PLACE, ...options })
    const page = await context.newPage()
    if (!isKept) return { context, page, undo: [], isSpent: true }
    const cdp = await context.newCDPSession(page)
    const profile: Profile = { context, page, cdp, undo: [], isSpent: false }
    for (const target of [context, page, page.clock]) watch(target, profile)
    return profile
  }

  async #isCleared({ context, page, cdp, undo, isSpent }: Profile): Promise<boolean> {
    if (isSpent || !cdp || page.isClosed() || context.pages().length !== 1) return false
    for (const event of EVENTS) page.removeAllListeners(event)
    try {
      await Promise.all([
        page.unrouteAll({ behavior: 'ignoreErrors' }),
        context.unrouteAll({ behavior: 'ignoreErrors' }),
        ...undo.splice(0).map((one) => one.dispose()),
        context.setOffline(false),
        context.clearPermissions(),
        page.mouse.move(-1, -1),
      ])
      // First away from the page: on leaving, it may write to the storage. Not about:blank,
      // for which the browser starts another process.
      await page.goto(this.#restUrl)
      await Promise.all([
        page.evaluate(() => sessionStorage.clear()),
        cdp.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' }),
        cdp.send('Network.clearBrowserCache'),
        context.clearCookies(),
      ])
      return true
    } catch {
      return false
    }
  }
}

/** Notes what a test does to a page or its context that outlasts a navigation. */
function watch(target: object, profile: Profile): void {
  const wrap = (name: string, note: (result: unknown) => void) => {
    const method: unknown = Reflect.get(target, name)
    if (typeof method !== 'function') return
    Reflect.set(target, name, (...args: unknown[]) => {
      const result: unknown = Reflect.apply(method, target, args)
      note(result)
      return result
    })
  }
  for (const name of UNDOABLE) {
    wrap(name, async (result) => profile.undo.push((await result) as Disposable))
  }
  for (const name of LASTING) {
    wrap(name, () => {
      profile.isSpent = true
    })
  }
}
