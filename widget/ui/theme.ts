// Chooses the light or the dark colours. If the page declares a color-scheme, in CSS or in a
// meta element, inheritance is enough; otherwise the background behind the widget decides.

export type Scheme = 'light' | 'dark'

/** The scheme to set on the widget, or undefined if it should inherit the page's. */
export function schemeFor(host: HTMLElement): Scheme | undefined {
  const theme = host.getAttribute('theme')
  return theme === 'light' || theme === 'dark' ? theme : schemeOfPage(host)
}

/** The same, whatever the attribute says. */
export function schemeOfPage(host: HTMLElement): Scheme | undefined {
  if (getComputedStyle(host).colorScheme !== 'normal') return undefined
  const background = backgroundBehind(host)
  // No element paints a background, so the browser's own one is behind the widget.
  if (background === undefined) return undefined
  return isDark(background) ? 'dark' : 'light'
}

/** The first background that covers what is behind it, through shadow roots too. */
function backgroundBehind(host: HTMLElement): string | undefined {
  for (let at: Element | null = host; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at)
    // Browsers write rgba(…, alpha), and … / alpha in all newer forms.
    const alpha = /(?:^rgba.*,|\/) ([\d.e-]+)\)$/.exec(backgroundColor)?.[1] ?? 1
    if (Number(alpha) >= 0.5) return backgroundColor
  }
  return undefined
}

/** Also of the host of a shadow root. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

/** A computed color. */
export function isDark(color: string): boolean {
  const [a = 255, b = 255, c = 255] = numbersIn(color)
  if (color.startsWith('rgb')) return (0.299 * a + 0.587 * b + 0.114 * c) / 255 < 0.5
  if (color.startsWith('color(')) return 0.299 * a + 0.587 * b + 0.114 * c < 0.5
  // In lab and lch the first number is the lightness up to 100, in oklab and oklch up to 1.
  return a < (color.startsWith('ok') ? 0.5 : 50)
}

/** The numbers in a colour, without those in the name of a colour space (display-p3). */
function numbersIn(color: string): number[] {
  return (color.match(/(?<=[ (])[\d.e-]+/g) ?? []).map(Number)
}
