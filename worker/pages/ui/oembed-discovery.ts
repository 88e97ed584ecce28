// oEmbed discovery: a site that has the address of a page finds out how to embed it.

/** The address of the oEmbed description, for the head of the page, and the `Link` header. */
export function discovery(page: string, title: string): { oembed: string; link: string } {
  const query = new URLSearchParams({ url: page, format: 'json' })
  const oembed = `${new URL(page).origin}/oembed?${query}`
  // RFC 8187: letters outside ASCII must be escaped in a header.
  const escaped = encodeURIComponent(title).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const link = `<${oembed}>; rel="alternate"; type="application/json+oembed"; title*=UTF-8''${escaped}`
  return { oembed, link }
}
