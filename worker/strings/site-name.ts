// The name of this site, on pages and on cards.
export const SITE_NAME = 'Selfcheck'
