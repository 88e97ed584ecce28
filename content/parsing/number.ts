// Reads a number as people type it into an exact decimal: here 0.1 + 0.2 is 0.3. Pure; the
// grader and the author's rules both use it.
//
// It accepts a decimal point or comma; "+", "-" and the minus signs and dashes of Unicode; fractions
// of one character ("1½"); 1.2e3 and
// 1.2 × 10^3; the digits of every script, full-width forms, Arabic's own separators; groups
// of three digits, separated by spaces, apostrophes, points or commas ("1 234 567", "1,234.5",
// "1.234,5"), and the groups of India ("12,34,567"); the unit behind the number or in front of
// it ("5 kg", "5 Kg.", "$5", "-$5"). Anything else beside the number makes it invalid.
//
// One point or comma before exactly three digits is ambiguous: "1,234" is 1234 in some countries
// and 1.234 in others. Both readings are returned, so that no reader gets a wrong verdict for a
// regional habit. "0,500" and "1234,567" have only one reading.
import { sameDigits, sameLetters } from './same-letters.ts'
import { APOSTROPHES, HYPHENS, INVISIBLE } from './text.ts'

/** digits × 10^exponent. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** Larger exponents have no use in a question, and aligning such decimals would be slow. */
const MAX_EXPONENT = 400

/** Units of one character, as ℃ and ㎏, and the micro sign. */
const UNIT_SIGNS = /[\u00b5\u2100-\u214f\u3300-\u33ff]/g
/** Of a fraction that no decimal equals, as ⅓. Tolerances are far wider. */
const FRACTION_PLACES = 30n
/** ASCII, moved by 0xfee0. NFKC would change too much: it turns "2³" into "23". */
const FULL_WIDTH = /[\uff01-\uff5e]/g
/** Separates decimals only, never groups; U+066C separates groups only. */
const ARABIC_POINT = '\u066b'
const NUMBER =
  /^([+-]?) ?([\d.,\u066b' ]*\d[.,\u066b]?)(?:e([+-]?\d{1,4})| ?[×x*·] ?10 ?\^ ?([+-]?\d{1,4}))?$/
/** Groups of three digits with one separator; the first has one to three and no leading 0. */
const GROUPED = /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*$/
/** As in India: the last group has three digits, the groups before it have two. */
const GROUPED_BY_TWO = /^[1-9]\d?(,)(?:\d\d,)+\d{3}$/

/** No number, one, or two where the separator is ambiguous. */
export function readNumber(text: string, unit = ''): readonly Decimal[] {
  const [, sign, body = '', e, power] = NUMBER.exec(bareNumber(text, unit)) ?? []
  const exponent = Number(e ?? power ?? 0)
  return readings(body).flatMap(({ whole, part }) => {
    const digits = BigInt(whole + part)
    const places = exponent - part.length
    if (Math.abs(places) > MAX_EXPONENT) return []
    return [{ digits: sign === '-' ? -digits : digits, exponent: places }]
  })
}

/** What is left beside the unit, in lower case: digits, or words. */
export function bareNumber(text: string, unit = ''): string {
  return withoutUnit(normalized(text), normalized(unit))
}

/** Lower case, ASCII where possible, single spaces, trimmed. */
function normalized(text: string): string {
  const plain = text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/ ?(\p{No})(?!\p{Nd})/gu, withFraction)
    .replaceAll(FULL_WIDTH, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0))
    .replaceAll(UNIT_SIGNS, (sign) => sign.normalize('NFKC'))
    .replaceAll('\u00ba', '°')
  return sameDigits(sameLetters(plain))
    .replaceAll(HYPHENS, '-')
    .replaceAll(APOSTROPHES, "'")
    .replaceAll('\u066c', "'")
    .replaceAll('\u060c', ',')
    .replaceAll('\u066a', '%')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFC')
}

/** Other characters of this class, as a raised 2, stay as they are. */
function withFraction(found: string, sign: string): string {
  const [, above, below] = /^(\d+)\u2044(\d+)$/.exec(sign.normalize('NFKC')) ?? []
  if (!above || !below) return found
  const scaled = (BigInt(above) * 10n ** FRACTION_PLACES) / BigInt(below)
  const places = String(scaled)
    .padStart(Number(FRACTION_PLACES), '0')
    .replace(/(?<!0)0+$/, '')
  return ARABIC_POINT + places
}

/** A unit may end with a full stop, and be written with raised digits or without. */
function withoutUnit(text: string, unit: string): string {
  const bare = unit.replace(/\.$/, '')
  if (bare === '') return text
  for (const spelling of [bare, bare.normalize('NFKC')]) {
    for (const one of [text, text.normalize('NFKC')]) {
      const end = one.replace(/\.$/, '')
      if (end.endsWith(spelling)) return text.slice(0, end.length - spelling.length).trim()
    }
    const [, sign = '', rest = ''] = /^([+-]? ?)(.*)$/.exec(text) ?? []
    if (rest.startsWith(spelling)) return sign + rest.slice(spelling.length).trim()
  }
  return text
}

function readings(body: string): { whole: string; part: string }[] {
  const found = []
  const at = Math.max(...['.', ',', ARABIC_POINT].map((point) => body.lastIndexOf(point)))
  const [before, part] = at < 0 ? [body, ''] : [body.slice(0, at), body.slice(at + 1)]
  const separator = separatorOf(before)
  const isWhole = /^\d*$/.test(before) || (separator !== undefined && separator !== body[at])
  if (isWhole && /^\d*$/.test(part)) found.push({ whole: before.replaceAll(/\D/g, ''), part })
  if (at >= 0 && separatorOf(body)) found.push({ whole: body.replaceAll(/\D/g, ''), part: '' })
  return found.filter(({ whole, part: rest }) => whole + rest !== '')
}

/** The separator of the groups of a whole number; undefined where it has no groups. */
function separatorOf(whole: string): string | undefined {
  return (GROUPED.exec(whole) ?? GROUPED_BY_TWO.exec(whole))?.[1]
}

// ---------------------------------------------------------------- exact arithmetic

/** Negative, 0 or positive, for sorting. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = add(a, { ...b, digits: -b.digits }).digits
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  const at = (one: Decimal) => one.digits * 10n ** BigInt(one.exponent - exponent)
  return { digits: at(a) + at(b), exponent }
}

export function half({ digits, exponent }: Decimal): Decimal {
  return { digits: digits * 5n, exponent: exponent - 1 }
}

/** In full, without an exponent and without redundant zeros. */
export function decimalText({ digits, exponent }: Decimal): string {
  const all = `${digits < 0n ? -digits : digits}`.padStart(1 - exponent, '0')
  const sign = digits < 0n ? '-' : ''
  if (exponent >= 0) return sign + (digits === 0n ? '0' : all + '0'.repeat(exponent))
  const whole = all.slice(0, exponent)
  const part = all.slice(exponent).replace(/(?<!0)0+$/, '')
  return sign + (part ? `${whole}.${part}` : whole)
}
