// An author may paste the address of a page into a field for an iframe. Our pages may not be framed,
// so the reader would see the refusal of the browser. Such a request is sent to the frame's address.
import type { MiddlewareHandler } from 'hono'
import type { AppContext, AppEnv } from '../env.ts'
import { CACHE } from './cache.ts'

/** The elements that show another page inside their own. */
const FRAMES = ['iframe', 'frame', 'object', 'embed']
const HEADER = 'Sec-Fetch-Dest'

/** Whether the browser shows the answer inside another page. */
export const isForFrame = (c: AppContext) => FRAMES.includes(c.req.header(HEADER) ?? '')

/** For pages that have the same content at `/e` and their own path. */
export const toFrame: MiddlewareHandler<AppEnv> = async function redirect(c, next) {
  if (isForFrame(c) && c.req.method === 'GET') {
    const { pathname, search } = new URL(c.req.url)
    const headers = { Location: `/e${pathname}${search}`, 'Cache-Control': CACHE.content }
    c.res = new Response(null, { status: 307, headers })
  } else await next()
  c.res.headers.append('Vary', HEADER)
}
