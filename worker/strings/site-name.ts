// What we are called, on pages and on the cards that the build draws.
export const SITE_NAME = 'Selfcheck'
