// How a site that is given the address of a page learns that it can embed it.

/** Where the description of a page is, absolute: for its head, and for its `Link` header. */
export function discovery(page: string, title: string): { oembed: string; link: string } {
  const query = new URLSearchParams({ url: page, format: 'json' })
  const oembed = `${new URL(page).origin}/oembed?${query}`
  // RFC 8187: a title in a header may hold letters of any language only when escaped.
  const escaped = encodeURIComponent(title).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const link = `<${oembed}>; rel="alternate"; type="application/json+oembed"; title*=UTF-8''${escaped}`
  return { oembed, link }
}
