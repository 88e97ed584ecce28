/** Stands in the built pages where the worker puts its own origin. */
export const DOCS_ORIGIN = 'https://origin.invalid'
