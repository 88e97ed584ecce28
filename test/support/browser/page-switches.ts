// How pages switch from light to dark: the style of the page, and the script that its button runs.

export const PAGE_SWITCHES: Readonly<Record<string, readonly [css: string, script: string]>> = {
  'a class': [
    'body { background: #fff } body.night { background: #111 }',
    'document.body.className = "night"',
  ],
  'a data attribute': [
    '[data-theme=dark] body { background: #111 }',
    'document.documentElement.dataset.theme = "dark"',
  ],
  'a style': ['', 'document.body.style.background = "#111"'],
  'a color-scheme': [
    ':root { color-scheme: light } .dark { color-scheme: dark }',
    'document.documentElement.className = "dark"',
  ],
  'the theme of VitePress': [
    ':root { color-scheme: normal } .dark { color-scheme: dark } body { background: #fff } .dark body { background: #1b1b1f }',
    'document.documentElement.classList.add("dark")',
  ],
  'a background that fades': [
    'body { background: #fff; transition: background-color 200ms } body.night { background: #111 }',
    'document.body.className = "night"',
  ],
}
