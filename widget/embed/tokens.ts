// Colours and measures that the page around may hand down into a frame, where nothing is
// inherited. Values go into custom properties, so each must be one that a real property
// takes, and none may fetch anything or be made of something else.

export type Tokens = ReadonlyMap<string, string>
export type Supports = (property: string, value: string) => boolean

/** Each token with a property that takes what it takes. */
const PROPERTIES: Readonly<Record<string, string>> = {
  font: 'font-family',
  'font-size': 'font-size',
  text: 'color',
  muted: 'color',
  bg: 'background-color',
  surface: 'background-color',
  border: 'border-top-color',
  accent: 'color',
  'accent-text': 'color',
  correct: 'color',
  incorrect: 'color',
  focus: 'outline-color',
  radius: 'border-top-left-radius',
  gap: 'row-gap',
  pad: 'padding-top',
  shadow: 'box-shadow',
  'max-width': 'max-width',
  'button-radius': 'border-top-left-radius',
  'option-bg': 'background-color',
  'option-bg-selected': 'background-color',
  'progress-track': 'background-color',
}
const PREFIX = '--self-check-'
const VALUE_MOST = 200

/** `url(` fetches; with var() and its kin, any property takes anything; `\` spells all of them. */
const UNSOUND = /\\|\b(url|src|image|image-set|var|env|attr|if|inherit)\(/i

/** An empty value takes the token back. */
export function readTokens(given: unknown, supports: Supports): Tokens {
  const tokens = new Map<string, string>()
  if (typeof given !== 'object' || given === null) return tokens
  for (const [name, value] of Object.entries(given)) {
    if (!name.startsWith(PREFIX) || typeof value !== 'string') continue
    const key = name.slice(PREFIX.length)
    const property = Object.hasOwn(PROPERTIES, key) ? PROPERTIES[key] : undefined
    if (!property || value.length > VALUE_MOST || UNSOUND.test(value)) continue
    if (value === '' || supports(property, value)) tokens.set(name, value)
  }
  return tokens
}
