/** A string with inline markup, as an author writes it. parsing/markup.ts reads it. */
export type Markup = string
