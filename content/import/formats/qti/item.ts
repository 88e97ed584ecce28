// What the questions of all versions of QTI have in common.
import type { XmlElement } from '../../containers/xml/element.ts'
import type { Warn } from '../../items.ts'
import { type FoundPicture, type PictureStore, textOptions } from '../../pictures.ts'
import type { HtmlOptions } from '../../text/html.ts'

/** One file with questions: alone, or in a package. */
export interface QtiFile {
  readonly text: string
  /** In a package: its path there. */
  readonly inside?: string
  /** Undefined for what is not in the package. */
  picture(src: string): FoundPicture | undefined
  /** The text of another file of the package. */
  other(href: string): string | undefined
}

export interface QtiItem {
  readonly element: XmlElement
  readonly warn: Warn
  readonly options: HtmlOptions
  readonly inside?: string
  /** Its texts are HTML, also where they do not say so. */
  readonly isHtml?: boolean
}

export function qtiItem(
  element: XmlElement,
  warn: Warn,
  { inside, picture }: QtiFile,
  store: PictureStore,
): QtiItem {
  const options = textOptions(warn, store, picture)
  return { element, warn, options, ...(inside !== undefined && { inside }) }
}

/** What an item is called, unless that is a number. */
export function nameOf({ attributes }: XmlElement): string | undefined {
  const name = attributes.title?.trim() ?? ''
  return /^(question|item|untitled)?[\s\d.:]*$/i.test(name) ? undefined : name
}

/** Where an item is, and what it is called. */
export function placeOf({ element, inside }: QtiItem) {
  const name = nameOf(element)
  return {
    line: element.line,
    column: element.column,
    ...(inside !== undefined && { inside }),
    ...(name !== undefined && { name }),
  }
}
