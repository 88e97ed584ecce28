// Which available language a tag means. The worker chooses the content by it, and the widget uses
// content that came without a request only where the worker would send the same.

/**
 * Tags come from the caller, and each subtag is compared with every language. So what is longer than
 * any real one is cut off first. RFC 5646 (4.4.1) makes do with 35 characters.
 */
const TAG_MAX_CHARS = 64

/**
 * The lookup of RFC 4647 (3.4): "es-MX" finds "es", by removing subtags from its end. Pages also
 * write "es_MX", as browsers accept, and "es_MX.UTF-8".
 */
export function lookUp(tag: string, available: readonly string[]): string | undefined {
  const subtags = tag.trim().slice(0, TAG_MAX_CHARS).toLowerCase().split(/[-_.]/)
  for (; subtags.length > 0; subtags.pop()) {
    const range = subtags.join('-')
    const found = available.find((lang) => lang.toLowerCase() === range)
    if (found !== undefined) return found
  }
  return undefined
}
