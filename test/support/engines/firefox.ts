// Debian's Firefox, over WebDriver BiDi.
import { existsSync } from 'node:fs'
import puppeteer, { type Frame, type KeyInput } from 'puppeteer-core'
import { callOf, type Engine, type InPage } from './engine.ts'

const PATH = '/usr/bin/firefox-esr'

/** It would look for the network that tests do not have. */
const PREFERENCES = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
  // On, whether or not a screen reader runs.
  'accessibility.force_disabled': -1,
}

/** Puppeteer takes the character for this key, and nothing else. */
const KEYS: Readonly<Record<string, string>> = { Space: ' ' }

export const firefox: Engine = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  isInstalled: () => existsSync(PATH),
  async start(env) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: PATH,
      headless: !env,
      env: { ...process.env, ...env },
      extraPrefsFirefox: PREFERENCES,
      defaultViewport: { width: 900, height: 900 },
    })
    const page = await browser.newPage()
    const evaluateIn = async <A extends readonly unknown[], T>(
      frame: Frame | undefined,
      run: InPage<A, T>,
      args: A,
    ): Promise<T> => {
      if (!frame) throw new Error('The page has no frame.')
      return (await frame.evaluate(callOf(run, args))) as T
    }
    return {
      name: await browser.version(),
      hasTouch: true,
      tab: {
        async open(url) {
          await page.goto(url)
        },
        evaluate: (run, ...args) => evaluateIn(page.mainFrame(), run, args),
        inFrame: (run, ...args) => evaluateIn(page.mainFrame().childFrames()[0], run, args),
        press: (x, y, pointer) =>
          pointer === 'touch' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y),
        keyboard: {
          press: (key) => page.keyboard.press((KEYS[key] ?? key) as KeyInput),
          type: (text) => page.keyboard.type(text),
        },
        screenshot: () => page.screenshot(),
        print: () => page.pdf(),
      },
      stop: () => browser.close(),
    }
  },
}
