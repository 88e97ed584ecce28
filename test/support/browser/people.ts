// What people need of every state, beyond what axe looks for.
import type { Locator } from 'playwright-core'

/** Ids that stand twice in one tree, and references to ids that are not there. */
export function brokenIds(element: Locator): Promise<string[]> {
  return element.evaluate(({ shadowRoot }) => {
    const ids = [...(shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id)
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
    const named = ['aria-labelledby', 'aria-describedby', 'for', 'aria-controls'].flatMap((name) =>
      [...(shadowRoot?.querySelectorAll(`[${name}]`) ?? [])].flatMap(
        (at) => at.getAttribute(name)?.split(' ') ?? [],
      ),
    )
    return [...twice, ...named.filter((id) => !ids.includes(id))]
  })
}

/** Controls whose name does not begin with the words that are seen on them (WCAG 2.5.3). */
export function namedOtherwise(element: Locator): Promise<string[]> {
  return element.evaluate(({ shadowRoot }) => {
    const tidy = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
    const controls = [...(shadowRoot?.querySelectorAll('[aria-label], [aria-labelledby]') ?? [])]
    return controls
      .filter((at) => at.matches('button, a, input, select, summary'))
      .map((at) => [tidy(at.textContent), tidy(at.getAttribute('aria-label'))] as const)
      .filter(([seen, name]) => seen !== '' && name !== '' && !name.startsWith(seen))
      .map(([seen, name]) => `${seen}: ${name}`)
  })
}

/** Controls that the Tab key reaches before one that stands above them. */
export function outOfOrder(element: Locator): Promise<string[]> {
  return element.evaluate(({ shadowRoot }) => {
    const all = [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('input, select, button, a, summary') ?? []),
    ]
    const stops = all.filter((at) => at.checkVisibility() && at.tabIndex >= 0)
    return stops.slice(1).flatMap((at, index) => {
      const before = stops[index]?.getBoundingClientRect()
      const { bottom } = at.getBoundingClientRect()
      return before && bottom <= before.top ? [at.textContent?.trim() ?? at.tagName] : []
    })
  })
}

/** The spacing that a reader may set (WCAG 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** Texts that are cut, or lie over their neighbours, with that spacing. */
export const cutBySpacing = (element: Locator): Promise<string[]> => cutTexts(element, SPACING)

/** The same with the style given, or as it is. */
export function cutTexts(element: Locator, style = ''): Promise<string[]> {
  return element.evaluate(({ shadowRoot }, css) => {
    if (!shadowRoot) return ['no root']
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    const sheets = shadowRoot.adoptedStyleSheets
    shadowRoot.adoptedStyleSheets = [...sheets, sheet]
    const isCut = (at: Element) => {
      const { clipPath, fontSize } = getComputedStyle(at)
      if (at.clientHeight === 0 || clipPath !== 'none') return false
      // Accents of large letters reach a little out of lines that are set close together.
      const isTooHigh = at.scrollHeight > at.clientHeight + Number.parseFloat(fontSize) / 2
      return isTooHigh || at.scrollWidth > at.clientWidth + 1
    }
    const texts = [
      ...shadowRoot.querySelectorAll('label, button, .prompt, p, li, dt, dd, summary, .paper'),
    ]
    const cut = texts.filter(isCut).map((at) => `cut: ${at.textContent?.trim()}`)
    const over = texts.slice(1).flatMap((at, index) => {
      const before = texts[index]
      const isBeside = before?.parentElement === at.parentElement
      const { top, height } = at.getBoundingClientRect()
      const { bottom = 0, left = 0 } = before?.getBoundingClientRect() ?? {}
      const isBelow = left === at.getBoundingClientRect().left && height > 0
      return isBeside && isBelow && top < bottom - 1 ? [`over: ${at.textContent?.trim()}`] : []
    })
    shadowRoot.adoptedStyleSheets = sheets
    return [...cut, ...over]
  }, style)
}
