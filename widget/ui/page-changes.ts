// Follows the page while an element is in it: its switch between light and dark, and its language.
// It is loaded after the first drawing, which has read both already.
import type { SelfCheckBase } from '../element/elements.ts'
import { parentOf, schemeFor } from './theme.ts'

/**
 * Until `signal` aborts. `check` is called whenever the page may have switched, and once at first. By
 * default the element is drawn anew if it shows another scheme than that of the page.
 */
export function followPage(
  host: SelfCheckBase,
  signal: AbortSignal,
  check = () => {
    const root = host.shadowRoot?.querySelector<HTMLElement>('.root')
    if (schemeFor(host) !== root?.dataset.scheme) host.start()
  },
): void {
  // A switch sets a class, an attribute or a style of an element around this one.
  const around = elementsAround(host)
  /** A background that fades has its last colour later. */
  const checkFades = () => {
    check()
    for (const one of around)
      for (const { finished } of one.getAnimations()) finished.then(check, check)
  }
  const observer = new MutationObserver((changes) => {
    checkFades()
    for (const { attributeName } of changes) if (attributeName === 'lang') host.start()
  })
  // A switch or a fade may have begun before.
  checkFades()
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
