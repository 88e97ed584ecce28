// Addresses that keep a language. Only where a reader asked for one by `?lang=`: whoever was
// given theirs by Accept-Language sends that header again, and gets plain addresses.

export type Link = (address: string) => string

export const plainLink: Link = (address) => address

/** Puts `lang` behind the query there is, before the fragment. */
export function linkIn(lang: string): Link {
  return (address) => {
    const [, before = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(address) ?? []
    return `${before}${before.includes('?') ? '&' : '?'}lang=${lang}${fragment}`
  }
}
