// Addresses as people really send them: with a slash, a full stop or an invisible character behind
// them, with capitals, or with the long dashes of a word processor. Pages redirect once to the
// canonical address. The API stays strict, and its problem names the right path.
import type { MiddlewareHandler } from 'hono'
import type { AppContext, AppEnv } from '../env.ts'
import { CACHE } from './cache.ts'
import { REDIRECT_MAX_CHARS } from './limits.ts'
import { problemResponse } from './problem.ts'

/** Spaces, and characters without a glyph: zero-width ones, soft hyphens, marks of direction. */
const INVISIBLE = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
/** What chat programs and sentences leave behind a link. `-` and `_` may belong to a code. */
const BEHIND = /(?![-_])[\p{P}\p{S}]/u

const PAGE =
  /^\/(?:(?:e\/)?[qg]\/[a-z\d-]+|r\/[\w-]+(?:\/recheck\.ics)?|(?:docs|stats)(?:\/[a-z\d-]+)?|new)$/
const PROGRAM =
  /^\/(?:api\/v1\/(?:openapi\.json|(quizzes|guides)(?:\/([a-z\d-]+)(?:\/[a-z]+)?)?|results\/[\w-]+)|healthz|oembed|v1\.js)$/
/** Before a share code, in which capitals and a `-` or `_` at the end count. */
const CODE = /^(\/r\/|\/api\/v1\/results\/)([\w-]+)(.*)$/i
/** Settings of pages, and what their values consist of. */
const SETTINGS = ['seed', 'set', 'only', 'challenge', 'lang']
const VALUE = /^[\w,-]+$/

/** The canonical spelling of a path. Undefined if it cannot be decoded. */
export function canonicalPath(pathname: string): string | undefined {
  const path = decode(pathname)
  if (path === undefined) return undefined
  const plain = withoutRest(path.replaceAll(/\/{2,}/g, '/'))
  const [, before = '', code = '', behind = ''] = CODE.exec(plain) ?? []
  if (code) return `${before.toLowerCase()}${code}${behind.toLowerCase()}`
  const dashed = plain.normalize('NFKC').replaceAll(/\p{Pd}/gu, '-')
  return dashed.toLowerCase().replace(/(?<![-_])[-_]+$/, '')
}

/** An address of which `canonicalPath` would change nothing, without a query. */
const PLAIN = /^https?:\/\/[^/]+(?:\/|(?:\/[a-z\d]+(?:[-_.]+[a-z\d]+)*)+)$/
export const isPlain = (url: string) => PLAIN.test(url)

/** Whether there is a quiz or a guide with this id. */
type Exists = (kind: 'quizzes' | 'guides', id: string) => boolean

export function canonicalAddress(exists: Exists): MiddlewareHandler<AppEnv> {
  return function redirect(c, next) {
    return isPlain(c.req.url) ? next() : redirectMisspelled(c, next)
  }

  async function redirectMisspelled(c: AppContext, next: () => Promise<void>) {
    const { pathname, search } = new URL(c.req.url)
    const path = canonicalPath(pathname)
    const isMisspelled = path !== undefined && path !== decode(pathname)
    if (path !== undefined && PAGE.test(path) && c.req.method !== 'OPTIONS') {
      const query = canonicalQuery(search)
      if (isMisspelled || query !== search) {
        const Location = `${isMisspelled ? path : pathname}${query}`
        return new Response(null, {
          status: 308,
          headers: { Location, 'Cache-Control': CACHE.content },
        })
      }
    }
    await next()
    if (isMisspelled && c.res.status === 404 && isOfProgram(path, exists))
      c.res = problemResponse({ kind: 'misspelled-path', path })
  }
}

/** A path of the API that exists, so that no problem leads to another 404. */
function isOfProgram(path: string, exists: Exists): boolean {
  const [found, kind, id] = PROGRAM.exec(path) ?? []
  if (found === undefined || id === undefined) return found !== undefined
  return exists(kind === 'guides' ? kind : 'quizzes', id)
}

/**
 * A query in which nothing is to be cleaned stays as it was sent, and so does one that would become
 * too long: written anew, a character can take three.
 */
function canonicalQuery(search: string): string {
  const query = new URLSearchParams(search)
  let isChanged = false
  for (const name of SETTINGS) {
    const value = query.get(name)
    const cleaned = value && withoutRest(value)
    if (!cleaned || cleaned === value || !VALUE.test(cleaned)) continue
    query.set(name, cleaned)
    isChanged = true
  }
  const written = `?${query}`
  return isChanged && written.length <= REDIRECT_MAX_CHARS ? written : search
}

function withoutRest(text: string): string {
  const letters = [...text.replaceAll(INVISIBLE, '')]
  const end = letters.findLastIndex((letter) => !BEHIND.test(letter))
  return letters.slice(0, end + 1).join('')
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
