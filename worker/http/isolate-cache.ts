// Answers that are the same for every reader: an isolate makes each of them once, with all its
// headers, and then answers from memory before any other middleware runs. An answer depends on its
// address, the bindings, the languages that the reader prefers, and whether it is for a frame; these
// are the key. Pages that are not kept get their strong ETag here too.
import type { MiddlewareHandler } from 'hono'
import type { AppContext, AppEnv, AppHandler } from '../env.ts'
import { matchesEtag, strongEtag } from './document.ts'
import { type Kept, keptInMemory } from './kept.ts'
import { preferredOf } from './language.ts'
import { CACHED_MAX_BYTES } from './limits.ts'
import { isForFrame } from './to-frame.ts'

/** A whole answer with status 200. */
interface Answer {
  readonly body: ArrayBuffer
  readonly etag: string
  readonly headers: Headers
}

/** As pages write them. Other queries have too many values to keep an answer for each. */
const KEPT_QUERY = /^\?(?:(?:quiz|set|lang)=[\w-]{1,64}&?){1,3}$/

/**
 * Marks the answers of a handler as the same for every reader. Those that no cache on the way may keep
 * are not kept here either.
 */
export function cached(handler: AppHandler): AppHandler {
  return function markAndHandle(c, next) {
    c.set('isCached', true)
    return handler(c, next)
  }
}

/** `languages`: all that content or pages exist in. The first of all middleware. */
export function isolateCache(
  languages: readonly string[],
  maxBytes = CACHED_MAX_BYTES,
): MiddlewareHandler<AppEnv> {
  // In an isolate, each request gets the same bindings; tests have apps with several.
  const caches = new WeakMap<object, Kept<Answer>>()

  return function answerOnce(c, next) {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const key = keyOf(c, languages)
    const kept = key === undefined ? undefined : caches.get(c.env)?.get(key)
    return kept ? Promise.resolve(answer(c, kept)) : make(c, next, key)
  }

  async function make(c: AppContext, next: () => Promise<void>, key: string | undefined) {
    await next()
    const { status, headers } = c.res
    if (status !== 200) return
    const isKept =
      key !== undefined &&
      c.get('isCached') === true &&
      headers.get('Cache-Control')?.startsWith('public') === true
    const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false
    if (!isKept && !isPage) return
    const made = await complete(c.res)
    if (isKept) {
      const cache = caches.get(c.env) ?? keptInMemory<Answer>(maxBytes)
      caches.set(c.env, cache)
      cache.set(key, made, sizeOf(key, made))
    }
    // Hono adds the headers of the answer before to one that replaces it.
    c.res = undefined
    c.res = answer(c, made)
  }
}

function keyOf(c: AppContext, languages: readonly string[]): string | undefined {
  const { url } = c.req
  const query = url.indexOf('?')
  if (query >= 0 && !KEPT_QUERY.test(url.slice(query))) return undefined
  return `${isForFrame(c) ? 'frame' : ''} ${preferredOf(c.req.header('Accept-Language'), languages)} ${url}`
}

async function complete(response: Response): Promise<Answer> {
  const body = await response.arrayBuffer()
  const headers = new Headers(response.headers)
  const etag = headers.get('ETag') ?? (await strongEtag(body))
  headers.set('ETag', etag)
  return { body, etag, headers }
}

function answer(c: AppContext, { body, etag, headers }: Answer): Response {
  return matchesEtag(c.req.header('If-None-Match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}

/** About what the headers take, so that many small answers do not count as nothing. */
const HEADERS_BYTES = 2000

const sizeOf = (key: string, { body }: Answer) => 2 * key.length + body.byteLength + HEADERS_BYTES
