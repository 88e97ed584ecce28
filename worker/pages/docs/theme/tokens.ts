// The colours that the theme editor changes, with the defaults of the widget (widget/styles/card.css),
// and the pairs of them that are read on each other. Tests hold both to the widget.

/** For light and for dark. */
export type Pair = readonly [light: string, dark: string]
export type Scheme = 'light' | 'dark'

export const DEFAULTS = {
  accent: ['#2b4acb', '#9db2ff'],
  'accent-text': ['#ffffff', '#171614'],
  text: ['#1c1b19', '#eceae4'],
  muted: ['#5c5a55', '#a8a49b'],
  bg: ['#ffffff', '#171614'],
  surface: ['#f7f6f3', '#1f1e1b'],
  border: ['#8a867e', '#77736b'],
  correct: ['#17693c', '#7fd6a4'],
  incorrect: ['#8a4b00', '#f3b562'],
} as const satisfies Readonly<Record<string, Pair>>

export type Token = keyof typeof DEFAULTS
export const TOKENS = Object.keys(DEFAULTS) as readonly Token[]

export const LABELS: Readonly<Record<Token, string>> = {
  accent: 'Accent',
  'accent-text': 'Text on the accent',
  text: 'Text',
  muted: 'Secondary text',
  bg: 'Options',
  surface: 'Card',
  border: 'Borders of options',
  correct: 'Right',
  incorrect: 'Not quite',
}

interface Readable {
  readonly front: Token
  readonly back: Token
  /** WCAG 2.2: 4.5 for text (1.4.3), 3 for what shows where a control is (1.4.11). */
  readonly least: 4.5 | 3
}

export const READABLE: readonly Readable[] = [
  { front: 'text', back: 'surface', least: 4.5 },
  { front: 'text', back: 'bg', least: 4.5 },
  { front: 'muted', back: 'surface', least: 4.5 },
  { front: 'accent', back: 'surface', least: 4.5 },
  { front: 'accent', back: 'bg', least: 4.5 },
  { front: 'accent-text', back: 'accent', least: 4.5 },
  { front: 'correct', back: 'bg', least: 4.5 },
  { front: 'incorrect', back: 'bg', least: 4.5 },
  { front: 'border', back: 'bg', least: 3 },
]
