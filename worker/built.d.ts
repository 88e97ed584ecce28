// What the build makes for the worker, and what it hands over.
declare module 'selfcheck:built' {
  import type { Ledger } from '../content/revisions/ledger.ts'
  import type { BuiltContent } from './catalogue/built-content.ts'
  import type { CardPaths } from './catalogue/cards.ts'
  import type { Speed } from './pages/front/speed.tsx'

  /** What the app needs beside the content. */
  export interface Built {
    readonly version: string
    /** The OpenAPI document as JSON. */
    readonly openapi: string
    /** What every page has of content/site.ts. */
    readonly site: {
      readonly name: string
      /** Of pages for readers who ask for no language that pages have. */
      readonly lang: string
      /** The rule that gives the widget the colours of the site on other pages. Empty: it has them. */
      readonly colourCss: string
      /** Path of the stylesheet of our own pages, in the colours of the site. */
      readonly pageCss: string
      /** The same of pages inside an iframe. */
      readonly embedCss: string
    }
    readonly assets: {
      /** Paths of what `/v1.js?quiz=…` is put together from: a loader, and chunks by name. */
      readonly inlining: {
        readonly loader: string
        readonly chunks: Readonly<Record<string, string>>
      }
      /** Path of the script of the front page. */
      readonly frontJs: string
      /** Path of the script of guide pages. */
      readonly articleJs: string
      /** Path of the script of pages that print a key. */
      readonly printJs: string
      /** The single file of this version, with the value of its `integrity` attribute. */
      readonly pinned: { readonly path: string; readonly integrity: string }
      /** Brotli bytes: of loader and widget before the first question, and of each quiz. */
      readonly sizes: { readonly code: number; readonly quizzes: Readonly<Record<string, number>> }
      /** What was measured beside other programs; undefined on a site without those results. */
      readonly speed?: Speed
      /** Path of the script of pages inside an iframe. */
      readonly embedJs: string
    }
  }

  /** All that was built, for tools and tests: dist/built.js. */
  export interface WholeBuilt extends Built {
    /** All guides, quizzes and translations. */
    readonly content: BuiltContent
    /** The revisions ledger, with provisional rows for content that is not released yet. */
    readonly ledger: Ledger
    /** Paths of the cards that the build drew, by key (catalogue/card-keys.ts). */
    readonly cards: CardPaths
  }

  export const built: WholeBuilt
}

/**
 * What the worker itself gets: a constant that stands above its bundle (worker/tools/code/hand-over.ts),
 * to which worker/tools/code/bundle-worker.ts gives this module name.
 */
declare module 'selfcheck:worker' {
  import type { Built } from 'selfcheck:built'
  import type { ContentIndex } from './catalogue/stored.ts'

  export const built: Built
  export const index: ContentIndex
  /** The texts of quizzes and guides by their keys. Undefined: they are in Workers KV. */
  export const entries: Readonly<Record<string, string>> | undefined
}
