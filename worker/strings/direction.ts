// Which way a language is read, by the script that it is written in: "az-Arab" is read from
// the right, "az" is not. `Intl.Locale` has `getTextInfo`, but not in every Node and
// browser that builds and tests this.

const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']

export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(lang).maximize()
  return RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr'
}
