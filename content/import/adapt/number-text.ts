// How other systems write a number.

const COMMA = /^([+-]?)(\d*),(\d+)(e[+-]?\d+)?$/i

/**
 * With a point and the minus of a keyboard. A comma is decimal where it can be nothing else, as in
 * `3,14` and `0,125`: the one of `1,250` may part thousands, so it stays and is no number here.
 */
export function numberText(source: string): string {
  const text = source.trim().replace(/^\u2212/, '-')
  const [, sign = '', whole = '', part = '', power = ''] = COMMA.exec(text) ?? []
  const isDecimal = part.length !== 3 || whole.length > 3 || /^0*$/.test(whole)
  return part !== '' && isDecimal ? `${sign}${whole}.${part}${power}` : text
}
