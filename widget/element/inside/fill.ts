// The first step inside a chunk: it gets the document, and reports what goes wrong, then and
// later. To keep the loader small, it is part of the chunk.

import type {
  ElementContext,
  MistakesChunk,
  MountChunk,
  Mounted,
  MountRequest,
} from '../context.ts'
import { openDocument, openDrawn } from './document.ts'

/** Ids without blanks and quotation marks around them. Editors make curly ones, which HTML takes for text. */
const IDS = /\w(?:.*[\w-])?/s

/** The attribute is changed, so that all who read it get the same; the element is then filled anew. */
function tidyIds(host: HTMLElement): boolean {
  let isChanged = false
  for (const name of ['question', 'only', 'set', 'seed']) {
    const value = host.getAttribute(name) ?? ''
    const tidy = IDS.exec(value)?.[0] ?? ''
    if (tidy === value) continue
    host.setAttribute(name, tidy)
    isChanged = true
  }
  return isChanged
}

/** Without a scheme it would be read as a path. */
const isAddress = (api: string | null) => !api || /^(https?:)?\/\//.test(api)

type Mount<T> = (
  context: ElementContext,
  data: T,
  load: (seed: string) => Promise<T>,
) => Mounted | Promise<Mounted>

/**
 * `mount` fills the element; `load` gets the quiz with a seed. It throws 404 if there is nothing to
 * show, for instance because the quiz does not have the question.
 */
export function fill<T>(mount: Mount<T>): MountChunk['mount'] {
  return async (request: MountRequest) => {
    const { host, emit, load, url, response } = request
    let hasFailed = false
    const explain = (error: unknown) => {
      if ((error as number) < 500 || error instanceof Error)
        load<MistakesChunk>('mistakes').then(
          (chunk) => chunk.explain(host, url, error),
          () => {},
        )
    }
    /** After the first error the element belongs to the frame or the link. */
    const fail = (error: unknown) => {
      if (hasFailed) return
      hasFailed = true
      explain(error)
      request.fail(error)
    }
    try {
      if (tidyIds(host)) throw 'replaced'
      if (!isAddress(host.getAttribute('api'))) throw 400
      const { origin: api, searchParams } = new URL(url)
      const lang = searchParams.get('lang') ?? ''
      const data = (host as { data?: T }).data ?? (await openDocument<T>(url, response))
      const mounted = await mount({ host, emit, load, fail, api, lang }, data, (seed) =>
        openDrawn(url, seed),
      )
      return (action) => {
        try {
          if (typeof action === 'boolean') {
            if (action) mounted.connect()
            else mounted.disconnect()
          } else if (action === 'config') mounted.update()
          else mounted[action]()
        } catch (error) {
          fail(error)
        }
      }
    } catch (error) {
      explain(error)
      throw error
    }
  }
}
