// What the page around a frame may say to it. Anything may arrive here: what is not one of
// ours, whole and sound, is nothing. There is no word for navigating, scrolling or HTML.
import { readTokens, type Supports, type Tokens } from './tokens.ts'

/** Attributes to set, or to remove where null. */
export type Settings = ReadonlyMap<string, string | null>

export type Message =
  | { readonly type: 'hello'; readonly id?: string; readonly settings: Settings; tokens: Tokens }
  | { readonly type: 'config'; readonly settings: Settings; readonly tokens: Tokens }
  | { readonly type: 'reset' }
  /** WordPress asks for the height again. */
  | { readonly type: 'ready'; readonly secret: string }

/** What may be set, and what makes sense there. Never what is shown, nor where it comes from. */
const SETTINGS: Readonly<Record<string, RegExp>> = {
  theme: /^(light|dark)$/,
  lang: /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i,
  hide: /^[a-z -]{1,80}$/,
  'share-url': /^[^\s]{1,2000}$/,
  'heading-level': /^[2-6]$/,
  question: /^[\w-]{1,80}$/,
  'inherit-font': /^[\w-]{1,20}$/,
}
const ID_MOST = 4000

export function readMessage(data: unknown, supports: Supports): Message | undefined {
  if (!isRecord(data)) return undefined
  const { type, v, id, message, secret } = data
  if (message === 'ready' && typeof secret === 'string') return { type: 'ready', secret }
  if (v !== 1) return undefined
  const given = () => ({ settings: readSettings(data), tokens: readTokens(data.tokens, supports) })
  switch (type) {
    case 'self-check:hello':
      return {
        type: 'hello',
        ...(typeof id === 'string' && id.length <= ID_MOST && { id }),
        ...given(),
      }
    case 'self-check:config':
      return { type: 'config', ...given() }
    case 'self-check:reset':
      return { type: 'reset' }
    default:
      return undefined
  }
}

/**
 * An empty one is removed, as is one that makes no sense; one that was not sent stays, or a
 * bare hello would undo what the frame's address has set.
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
