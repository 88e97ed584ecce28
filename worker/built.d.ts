// What the build hands to the worker: worker/tools/build.ts writes it to
// dist/built.js, and an alias in wrangler.toml points this name there.
declare module 'selfcheck:built' {
  import type { Ledger } from '../content/revisions/ledger.ts'
  import type { CardPaths } from './catalogue/cards.ts'

  export interface Built {
    readonly version: string
    /** The revisions ledger, extended by rows for content that is not released yet. */
    readonly ledger: Ledger
    /** The OpenAPI document, serialised. */
    readonly openapi: string
    readonly assets: {
      /** Path of the stylesheet of our own pages. */
      readonly pageCss: string
      /** Path of the script of the front page. */
      readonly frontJs: string
      /** Of the page of a guide. */
      readonly articleJs: string
      /** Of pages with a key sheet. */
      readonly printJs: string
      /** The single file of this version, and the `integrity` value that it has for ever. */
      readonly pinned: { readonly path: string; readonly integrity: string }
      /** What pages in a frame have: a stylesheet, and the script that speaks to the page around. */
      readonly frameCss: string
      readonly frameJs: string
    }
    /** Paths of the cards that were drawn (cards.ts finds the one that is wanted). */
    readonly cards: CardPaths
  }

  export const built: Built
}
