// The pictures that the texts of a file show, of the kinds that our texts can have.

import { slugOf } from '../markdown/slug.ts'
import { readPictureFile } from '../parsing/picture-file.ts'
import type { ImportedPicture } from './importer.ts'
import type { Warn } from './items.ts'
import type { HtmlOptions } from './text/html.ts'
import type { PictureOf } from './text/simplified.ts'

/** Of one picture: what the edge serves at most (lint/pictures.ts). */
const MAX_BYTES = 25 * 2 ** 20

/** A picture that a text shows. */
export interface FoundPicture {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface PictureStore {
  readonly pictures: readonly ImportedPicture[]
  /** The address under which our texts show it; undefined for what cannot be shown. */
  add(name: string, bytes: Uint8Array, warn: Warn): string | undefined
}

export function pictureStore(): PictureStore {
  const pictures: ImportedPicture[] = []
  return {
    pictures,
    add(name, bytes, warn) {
      const file = bytes.length > MAX_BYTES ? undefined : readPictureFile(bytes)
      const own = name.slice(name.lastIndexOf('/') + 1)
      if (file?.ok === false && file.error === 'moving') {
        const reason = `its picture ${own.slice(0, 60)} moves, and readers could not stop it. Save one of its frames.`
        warn('moving-picture', reason)
      }
      if (!file?.ok) return undefined
      const base = own.replace(/\.[^.]*$/, '')
      // The content is in the name: pictures of other files may have the same name.
      const address = `pictures/${slugOf(base, new Set(), 'picture')}-${hashOf(bytes)}.${file.value.kind}`
      if (!pictures.some((one) => one.address === address)) pictures.push({ address, bytes })
      return address
    },
  }
}

/** What an importer says of a picture without alternative text. */
export const NO_ALT =
  'its picture has no alternative text; write what it shows, for those who do not see it.'

/** How the texts of one question are read. `find` looks a picture up where the question is. */
export function textOptions(
  warn: Warn,
  store: PictureStore,
  find: (src: string) => FoundPicture | undefined,
): HtmlOptions & { readonly picture: PictureOf } {
  return {
    report: (what) => warn('left-out', `${what} was left out.`),
    reportNoAlt: () => warn('picture-without-text', NO_ALT),
    picture(src) {
      const found = src.startsWith('data:') ? fromDataAddress(src) : find(src)
      return found && store.add(found.name, found.bytes, warn)
    },
  }
}

/** A picture that is written into its address. */
function fromDataAddress(src: string): FoundPicture | undefined {
  const [head = '', data = ''] = src.split(',', 2)
  const bytes = /^data:image\/[\w+.-]+;base64$/.test(head) ? fromBase64(data) : undefined
  return bytes && { name: 'picture', bytes }
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), in eight hexadecimal digits. */
function hashOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Undefined for what is not in base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
