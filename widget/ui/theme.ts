// Light or dark. A page that declares a color-scheme, in CSS or as a meta element, is
// followed by inheritance alone; for one that does not, its background tells.

/** The scheme to force on the widget, or undefined where inheriting is right. */
export function schemeFor(host: HTMLElement): 'light' | 'dark' | undefined {
  const theme = host.getAttribute('theme')
  if (theme === 'light' || theme === 'dark') return theme
  if (getComputedStyle(host).colorScheme !== 'normal') return undefined
  const background = backgroundBehind(host)
  // Nothing painted: the browser's own white, or its black where a meta element allows it.
  if (background === undefined) return undefined
  return isDark(background) ? 'dark' : 'light'
}

/** The first background that hides what is behind it, seen through shadow roots. */
function backgroundBehind(host: HTMLElement): string | undefined {
  for (let at: Element | null = host; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at)
    // As browsers write it: rgba(…, alpha), and in all newer forms … / alpha.
    const alpha = /(?:^rgba.*,|\/) ([\d.e-]+)\)$/.exec(backgroundColor)?.[1] ?? 1
    if (Number(alpha) >= 0.5) return backgroundColor
  }
  return undefined
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

function isDark(color: string): boolean {
  const [a = 255, b = 255, c = 255] = figuresOf(color)
  if (color.startsWith('rgb')) return (0.299 * a + 0.587 * b + 0.114 * c) / 255 < 0.5
  if (color.startsWith('color(')) return 0.299 * a + 0.587 * b + 0.114 * c < 0.5
  // lab, lch, oklab, oklch: the first figure is the lightness, of 100 or of 1.
  return a < (color.startsWith('ok') ? 0.5 : 50)
}

/** The figures in it, without those in the name of a colour space (display-p3). */
function figuresOf(color: string): number[] {
  return (color.match(/(?<=[ (])[\d.e-]+/g) ?? []).map(Number)
}
