// Colours and sizes that the page around may pass into a frame, which inherits nothing. They
// become custom properties, which accept any text. So each value must be valid for a real
// property, and must not load a URL or refer to another property.

export type Tokens = ReadonlyMap<string, string>
export type Supports = (property: string, value: string) => boolean

/** Each token, with a property that accepts the same values. */
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
const MAX_VALUE_LENGTH = 200

/** url() loads; with var() and env(), every value is valid; `\\` can write any of them. */
const UNSAFE = /\\|\b(url|src|image|image-set|var|env|attr|if|inherit)\(/i

/** An empty value removes the token. */
export function readTokens(sent: unknown, supports: Supports): Tokens {
  const tokens = new Map<string, string>()
  if (typeof sent !== 'object' || sent === null) return tokens
  for (const [name, value] of Object.entries(sent)) {
    if (!name.startsWith(PREFIX) || typeof value !== 'string') continue
    const key = name.slice(PREFIX.length)
    const property = Object.hasOwn(PROPERTIES, key) ? PROPERTIES[key] : undefined
    if (!property || value.length > MAX_VALUE_LENGTH || UNSAFE.test(value)) continue
    if (value === '' || supports(property, value)) tokens.set(name, value)
  }
  return tokens
}
