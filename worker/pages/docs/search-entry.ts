/** A part of a page that the search can find. */
export interface SearchEntry {
  /** With an anchor, but for the beginning of a page. */
  readonly address: string
  /** The title of the page. */
  readonly page: string
  /** Absent at the beginning of a page. */
  readonly heading?: string
  readonly text: string
}
