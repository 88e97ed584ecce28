// What a site sets once, in content/site.ts.

export interface Site {
  /** Of the site, as readers see it: on pages, in titles, on cards and in calendars. */
  readonly name: string
  /**
   * BCP 47 tag: of what `content -- new` writes, and of pages for readers who ask for no language
   * that pages have.
   */
  readonly lang: string
  readonly colours: {
    /** Of links, buttons and marks, on light pages and on dark ones: `#rrggbb`. */
    readonly accent: { readonly light: string; readonly dark: string }
  }
  /** In browser tabs and on cards. Absent: a tick on the accent. */
  readonly icon?: SiteIcon
  /** Fonts of preview cards by ISO 15924 script, such as `Latn`. Absent: those of Selfcheck. */
  readonly cardFonts?: Readonly<Record<string, CardFonts>>
}

/** One to three letters on the accent, or a square drawing: the name of an SVG file in content/. */
export type SiteIcon = { readonly letters: string } | { readonly file: string }

/** TrueType or OpenType: a path from content/ that begins with `./`, or a file of an npm package. */
export interface CardFonts {
  readonly title: string
  readonly text: string
  /** Of the words beside a large score. Absent: the one of the text. */
  readonly light?: string
}
