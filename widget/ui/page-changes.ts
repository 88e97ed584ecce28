// Follows the page while an element is in it: its switch between light and dark, and its language.
// It is loaded after the first drawing, which has read both already.
import type { SelfCheckBase } from '../element/elements.ts'
import { parentOf, type Scheme, schemeFor } from './theme.ts'

/** Until `signal` aborts. The element reads both again, and is filled anew if it must be. */
export function followPage(
  host: SelfCheckBase,
  signal: AbortSignal,
  readScheme: (host: HTMLElement) => Scheme | undefined = schemeFor,
): void {
  let scheme = readScheme(host)

  const check = () => {
    const now = readScheme(host)
    if (now === scheme || signal.aborted) return
    scheme = now
    host.start()
  }
  // A switch sets a class, an attribute or a style of an element around this one.
  const around = elementsAround(host)
  const observer = new MutationObserver((changes) => {
    check()
    // A background that fades has its last colour later.
    for (const one of around)
      for (const { finished } of one.getAnimations()) finished.then(check, check)
    for (const { attributeName } of changes) if (attributeName === 'lang') host.start()
  })
  for (const one of around) observer.observe(one, { attributes: true })
  signal.addEventListener('abort', () => observer.disconnect())
  // The operating system switches, and the page has other backgrounds for that.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', check, { signal })
}

function elementsAround(host: HTMLElement): Element[] {
  const found: Element[] = []
  for (let at = parentOf(host); at; at = parentOf(at)) found.push(at)
  return found
}
