// Says in the console why an element shows nothing, and what its author can write. It is a chunk of
// its own, because a page without mistakes never needs it.

/** `url` is the address of the document. A number is the HTTP status for it. */
export function explain(host: HTMLElement, url: string, error: unknown): void {
  const { origin, pathname } = new URL(url)
  const attribute = host.localName.endsWith('-guide') ? 'guide' : 'quiz'
  const id = pathname.split('/').pop() ?? ''
  const reason =
    typeof error === 'number'
      ? mistake(host, attribute, origin, id)
      : `Something failed in this page, and a frame or the link stands in for it. ${error}`
  // biome-ignore lint/suspicious/noConsole: the developer of the page gets no other message.
  console.warn(`Selfcheck, <${host.localName}>: ${reason} See ${origin}/docs/embed`)
}

function mistake(host: HTMLElement, attribute: string, origin: string, id: string): string {
  const value = host.getAttribute(attribute)
  const example = `<${host.localName} ${attribute}="the-id">`
  const address = `${origin}/${attribute[0]}/the-id`
  const api = host.getAttribute('api')
  if (api && !api.includes('//'))
    return `api="${api}" is no address. Write all of it, such as api="https://${api}".`
  if (!value)
    return `It has no attribute ${attribute}. Write ${example} for the ${attribute} at ${address}.`
  const parts = ['question', 'only', 'set', 'seed'].filter((name) => host.getAttribute(name))
  const named = parts.map((name) => `${name}="${host.getAttribute(name)}"`).join(' ')
  if (named)
    return `${origin} has no ${attribute} "${id}", or nothing in it for ${named}. Write ids as in ${origin}/api/v1/quizzes/${id}.`
  return `${origin} has no ${attribute} "${id}" (${attribute}="${value}"). Write ${example} for the ${attribute} at ${address}. How to make one: ${origin}/docs/write.`
}
