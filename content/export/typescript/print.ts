// Values as TypeScript, as the formatter of the code lays them out: each field on its own line, a
// list of words in one line if it fits.

export type Value =
  | string
  | number
  | boolean
  | Call
  | readonly Value[]
  | { readonly [name: string]: Value | undefined }

interface Call {
  readonly call: symbol
  readonly name: string
  readonly argument: Value
}

const CALL = Symbol('call')
const WIDTH = 100
const SHORT_KEY = 4

/** `name(argument)`. */
export const call = (name: string, argument: Value): Value => ({ call: CALL, name, argument })

/** `start` is the column at which it begins, and `indent` that of its line. */
export function printed(value: Value, indent = '', start = 0): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object') return String(value)
  if (isCall(value)) return `${value.name}(${printed(value.argument, indent)})`
  if (isList(value)) return printedList(value, indent, start)
  const inner = `${indent}  `
  const fields = Object.entries(value).flatMap(([name, one]) =>
    one === undefined ? [] : [printedField(name, one, inner)],
  )
  return fields.length === 0 ? '{}' : `{\n${fields.join('\n')}\n${indent}}`
}

/** A text that is too long for its line stands on the next one, unless little is won by that. */
function printedField(name: string, value: Value, indent: string): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
  const text = printed(value, indent, indent.length + key.length + 2)
  const line = `${indent}${key}: ${text},`
  const isLong = typeof value === 'string' && key.length > SHORT_KEY && line.length > WIDTH
  return isLong ? `${indent}${key}:\n${indent}  ${text},` : line
}

function printedList(list: readonly Value[], indent: string, start: number): string {
  const isWords = list.every((one) => typeof one !== 'object')
  const line = `[${list.map((one) => printed(one)).join(', ')}]`
  if (isWords && start + line.length < WIDTH) return line
  const inner = `${indent}  `
  return `[\n${list.map((one) => `${inner}${printed(one, inner)},\n`).join('')}${indent}]`
}

/** In single marks, unless it has more of these than of double ones. */
export function quoted(text: string): string {
  const double = JSON.stringify(text)
  const singles = text.split("'").length
  if (singles > text.split('"').length) return double
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

const isCall = (value: object): value is Call => 'call' in value && value.call === CALL
const isList = (value: object): value is readonly Value[] => Array.isArray(value)
