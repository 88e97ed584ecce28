// What HTML shows beside words.

/** An answer without words that has one of these is not empty. */
export const hasMedia = (html: string) => /<(?:img|svg|video|audio|object|math)\b/i.test(html)
