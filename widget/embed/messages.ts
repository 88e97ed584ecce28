// Reads the messages of the page around a frame. Anything may arrive here, so every message that
// is not exactly one of ours is ignored. A message changes looks or asks for events. None can
// answer, delete answers, navigate, scroll or add HTML: whoever frames a quiz sends what they like.
import { HEADING_LEVEL, THEME } from '../element/attribute-values.ts'
import { readTokens, type Supports, type Tokens } from './tokens.ts'

/** Attributes to set, or to remove where null. */
export type Settings = ReadonlyMap<string, string | null>

/** How the frame is to look. */
export interface Look {
  readonly settings: Settings
  readonly tokens: Tokens
  /** Whether the page is light or dark, which an attribute `theme` overrides. */
  readonly scheme?: string
}

export type Message =
  | (Look & { readonly type: 'hello'; readonly id?: string })
  | (Look & { readonly type: 'config' })
  /** WordPress requests the height again. */
  | { readonly type: 'ready'; readonly secret: string }

/** The attributes that may be set, with their valid values. None decides what quiz is shown. */
const SETTINGS: Readonly<Record<string, RegExp>> = {
  theme: THEME,
  lang: /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i,
  hide: /^[a-z -]{1,80}$/,
  'share-url': /^[^\s]{1,2000}$/,
  'heading-level': HEADING_LEVEL,
  question: /^[\w-]{1,80}$/,
  'inherit-font': /^[\w-]{1,20}$/,
  statistics: /^off$/,
}
const MAX_ID_LENGTH = 4000

export function readMessage(data: unknown, supports: Supports): Message | undefined {
  if (!isRecord(data)) return undefined
  const { type, v, id, message, secret, scheme } = data
  if (message === 'ready' && typeof secret === 'string') return { type: 'ready', secret }
  if (v !== 1) return undefined
  const config = () => ({
    settings: readSettings(data),
    tokens: readTokens(data.tokens, supports),
    ...(typeof scheme === 'string' && THEME.test(scheme) && { scheme }),
  })
  switch (type) {
    case 'self-check:hello':
      return {
        type: 'hello',
        ...(typeof id === 'string' && id.length <= MAX_ID_LENGTH && { id }),
        ...config(),
      }
    case 'self-check:config':
      return { type: 'config', ...config() }
    default:
      return undefined
  }
}

/**
 * An empty or invalid value removes the attribute. An attribute that was not sent keeps its
 * value, because the address of the frame may have set it.
 */
function readSettings(data: Readonly<Record<string, unknown>>): Settings {
  const settings = new Map<string, string | null>()
  for (const [name, pattern] of Object.entries(SETTINGS)) {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    if (typeof value === 'string') settings.set(name, pattern.test(value) ? value : null)
  }
  return settings
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
