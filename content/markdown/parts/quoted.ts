// Values in quotation marks, in attributes and in labels. A quotation mark or a brace inside one is
// written as in HTML, for it would end the value.
const NAMES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '{': '&lbrace;',
  '}': '&rbrace;',
  '&': '&amp;',
}
const BY_NAME = new Map(Object.entries(NAMES).map(([character, name]) => [name, character]))

/** Without the quotation marks around it. */
export function escapeQuoted(text: string): string {
  return text.replaceAll(/["{}]|&(?=(?:quot|lbrace|rbrace|amp);)/g, (one) => NAMES[one] ?? one)
}

/** Inside a gap, where quotation marks are words. */
export const escapeBraces = (text: string): string =>
  text.replaceAll(/[{}]|&(?=(?:quot|lbrace|rbrace|amp);)/g, (one) => NAMES[one] ?? one)

export function unescapeQuoted(text: string): string {
  return text.replaceAll(/&(?:quot|lbrace|rbrace|amp);/g, (name) => BY_NAME.get(name) ?? name)
}
