// What a screen reader says on the way through a part of the page, phrase by phrase: a
// virtual one, since real ones do not run here. It walks the rendered DOM inside the shadow
// root, and takes roles and names from the browser itself, which has them computed only
// where a flag asks for it; guessing them over again would prove little.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { LaunchOptions, Locator } from 'playwright-core'
import { FLAGS } from './chromium.ts'

export const COMPUTED_NAMES: LaunchOptions = {
  args: [...FLAGS, '--enable-blink-features=ComputedAccessibilityInfo'],
}

const source = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
)

/** As text, so that vitest does not take the import for one of its own. */
const INSTALL = `import(URL.createObjectURL(new Blob([${JSON.stringify(source)}], { type: 'text/javascript' })))
  .then(({ virtual }) => { window.screenReader = virtual })`

interface ScreenReader {
  readonly activeNode: Node | null
  start(options: { container: Element }): Promise<void>
  next(): Promise<void>
  spokenPhraseLog(): Promise<string[]>
  stop(): Promise<void>
}

/** Everything that is said from the first to the last thing inside. */
export async function transcript(part: Locator): Promise<string[]> {
  const page = part.page()
  if (!(await page.evaluate(() => 'screenReader' in window))) await page.evaluate(INSTALL)
  return part.evaluate(async (container) => {
    if (!('computedRole' in container)) throw new Error('The browser computes no roles here.')
    const { screenReader } = window as unknown as { screenReader: ScreenReader }
    const putBack = [...reflectStates(container), ...hideClosed(container), ...joinRuns(container)]
    await screenReader.start({ container })
    const first = screenReader.activeNode
    const said = [...(await screenReader.spokenPhraseLog())]
    // It begins again where it ends.
    for (let steps = 0; steps < 1000; steps += 1) {
      await screenReader.next()
      const log = await screenReader.spokenPhraseLog()
      if (screenReader.activeNode === first && log.at(-1) === said[0]) break
      said.push(log.at(-1) ?? '')
    }
    await screenReader.stop()
    for (const undo of putBack) undo()
    return said.map(tidied).filter((phrase) => phrase.trim() !== '')

    /** It asks attributes, where real ones are told of the state. */
    function* reflectStates(root: Element): Generator<() => void> {
      for (const one of root.querySelectorAll('input')) yield* mark(one, 'checked', one.checked)
      for (const one of root.querySelectorAll('option')) yield* mark(one, 'selected', one.selected)
    }

    /** It goes into details that are closed, where real ones see nothing. */
    function* hideClosed(root: Element): Generator<() => void> {
      for (const one of root.querySelectorAll('details:not([open]) > :not(summary)')) {
        yield* mark(one, 'aria-hidden', true, 'true')
      }
    }

    /** It stops at each element, where real ones read a line of text with its colours in one go. */
    function* joinRuns(root: Element): Generator<() => void> {
      for (const line of root.querySelectorAll('pre > code > *')) {
        const runs = [...line.childNodes]
        if (getComputedStyle(line).display !== 'block') continue
        line.replaceChildren(line.textContent ?? '')
        yield () => line.replaceChildren(...runs)
      }
    }

    function* mark(one: Element, name: string, isSo: boolean, value = ''): Generator<() => void> {
      if (!isSo || one.hasAttribute(name)) return
      one.setAttribute(name, value)
      yield () => one.removeAttribute(name)
    }

    /** Of what ends, the name is not said again. */
    function tidied(phrase: string): string {
      return phrase.replace(/^(end of \w+),.*$/s, '$1')
    }
  })
}
