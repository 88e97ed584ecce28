// Light or dark. A page that declares a color-scheme is followed by inheritance
// alone; for one that does not, its background tells.

/** The scheme to force on the widget, or undefined where inheriting is right. */
export function schemeFor(host: HTMLElement): 'light' | 'dark' | undefined {
  const theme = host.getAttribute('theme')
  if (theme === 'light' || theme === 'dark') return theme
  if (getComputedStyle(host).colorScheme !== 'normal') return undefined
  return isDark(backgroundBehind(host)) ? 'dark' : 'light'
}

/** The first background that hides what is behind it, seen through shadow roots. */
function backgroundBehind(host: HTMLElement): string | undefined {
  for (let at: Element | null = host; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at)
    const alpha = /[,/]\s*([\d.]+)(%?)\)$/.exec(backgroundColor)
    const hasAlpha = backgroundColor.startsWith('rgba') || backgroundColor.includes('/')
    if (!hasAlpha || Number(alpha?.[1]) >= (alpha?.[2] ? 50 : 0.5)) return backgroundColor
  }
  return undefined
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

/** Nothing painted at all means the browser's own white. */
function isDark(color: string | undefined): boolean {
  const [a = 255, b = 255, c = 255] = (color?.match(/[\d.]+(?=[\s,)/%])/g) ?? []).map(Number)
  if (color?.startsWith('rgb')) return (0.299 * a + 0.587 * b + 0.114 * c) / 255 < 0.5
  if (color?.startsWith('color(')) return 0.299 * a + 0.587 * b + 0.114 * c < 0.5
  // lab, lch, oklab, oklch: the first figure is the lightness, of 100 or of 1.
  return color !== undefined && a < (color.startsWith('ok') ? 0.5 : 50)
}
