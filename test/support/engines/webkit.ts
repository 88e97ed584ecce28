// Debian's WebKitGTK, over WebDriver, on a screen of its own. It is the engine of Safari, not
// Safari: its fingers are reported as a mouse, and it cannot print.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver'
import { ownPort } from '../serve/ports.ts'
import { callOf, type Engine } from './engine.ts'
import { ended, hasEnded, SCREEN, startScreen } from './screen.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

const KEYS: Readonly<Record<string, string>> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Space: Key.SPACE,
  Escape: Key.ESCAPE,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
}

/** Its driver counts no frame that is in a shadow root. */
const FRAME = `const all = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
  element.shadowRoot ? all(element.shadowRoot) : element.matches('iframe') ? [element] : [])
return all(document)[0]`

export const webkit: Engine = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  isInstalled: () => [DRIVER, BROWSER, SCREEN].every((path) => existsSync(path)),
  async start(env) {
    const { screen, display } = await startScreen()
    const port = await ownPort()
    const driver = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        ...(env ?? { NO_AT_BRIDGE: '1' }),
        // Its sandbox needs rights that a container lacks.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
      stdio: 'ignore',
    })
    const end = async () => {
      await Promise.all([ended(driver), ended(screen)])
    }
    const browser = await openBrowser(driver, `http://127.0.0.1:${port}`).catch(async (error) => {
      await end()
      throw error
    })
    const version = (await browser.getCapabilities()).getBrowserVersion()
    const send = async (keys: string) => browser.actions().sendKeys(keys).perform()
    return {
      name: `WebKitGTK ${version}`,
      hasTouch: false,
      tab: {
        open: (url) => browser.get(url),
        evaluate: (run, ...args) => browser.executeScript(`return ${callOf(run, args)}`),
        async inFrame(run, ...args) {
          await browser.switchTo().frame(await browser.executeScript(FRAME))
          try {
            return await browser.executeScript(`return ${callOf(run, args)}`)
          } finally {
            await browser.switchTo().defaultContent()
          }
        },
        press: (x, y) =>
          browser
            .actions()
            .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
            .click()
            .perform(),
        keyboard: { press: (key) => send(KEYS[key] ?? key), type: send },
        screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
        print: async () => undefined,
      },
      async stop() {
        await browser.quit()
        await end()
      },
    }
  },
}

async function openBrowser(driver: ChildProcess, server: string): Promise<WebDriver> {
  while (!(await answers(`${server}/status`)))
    if (hasEnded(driver)) throw new Error('The driver ended before it answered.')
  const browser = await new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
      }),
    )
    .build()
  await browser.manage().window().setRect({ x: 0, y: 0, width: 960, height: 960 })
  return browser
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  )
