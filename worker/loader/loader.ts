// The loader, /v1.js. The server puts in its origin, because a module does not know where it came
// from, and what the query asks for: `?tag=my-check` names the elements, `?quiz=` brings a quiz along.
import { type AppHandler, publicOrigin } from '../env.ts'
import { CACHE } from '../http/cache.ts'
import { serveDocument, textDocument } from '../http/document.ts'
import { logFailure } from '../http/log.ts'
import { assetReader } from './asset-reader.ts'
import { inlined } from './inlined.ts'

/** Valid for a custom element (HTML, 4.13.2), without the letters beyond ASCII. */
const ELEMENT_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/

const TYPE = 'text/javascript; charset=utf-8'

export function loader(): AppHandler {
  const readerFor = assetReader()
  return async (c) => {
    const read = readerFor(c)
    let cacheControl: string = CACHE.loader
    const brought = await inlined(c, read).catch((error) => {
      // A page has other elements too, and a script is not asked for again, as the JSON is. The answer
      // is for this reader alone, and the next one gets the quiz.
      logFailure(error, c)
      cacheControl = CACHE.never
      return undefined
    })
    const code = await read(brought === undefined ? '/v1.js' : c.var.assets.inlining.loader)
    if (code === undefined) throw new Error('The loader cannot be read.')
    const filled = filledIn(code, publicOrigin(c), c.req.query('tag'), brought)
    return serveDocument(c, textDocument(filled), TYPE, cacheControl)
  }
}

/**
 * Puts values in the place of the names that the build leaves in the loader (widget/build-names.d.ts).
 * With a name that no element can have, the elements keep their own.
 */
export function filledIn(code: string, origin: string, tag?: string, brought = ''): string {
  const isValid = tag !== undefined && ELEMENT_NAME.test(tag)
  const filled = code
    .replace('__ORIGIN__', () => JSON.stringify(origin))
    .replace('__TAG__', () => JSON.stringify(isValid ? tag : 'self-check'))
    .replace('__INLINED__', () => brought)
  return isValid || tag === undefined ? filled : `${filled}\n${explanation(tag)}`
}

const explanation = (tag: string) =>
  `console.warn(${JSON.stringify(`Selfcheck: no element can be named "${tag}". A name has small letters, digits and at least one hyphen, such as my-check. The elements are self-check and self-check-guide.`)})`
