// Options that stand in one cell: "Paris | Rome | Berlin", one on each line, or as a list in JSON.

/** The strictest first. */
const SEPARATORS = ['\n', '||', '|', ';', ' / ', '\t', ',', '/'] as const

/**
 * The separator is the same in the whole table: the one that most cells have, and of several the
 * strictest.
 */
export function splitList(
  cells: readonly string[],
  separator?: string,
): (text: string) => readonly string[] {
  const counts = SEPARATORS.map((one) => cells.filter((text) => text.includes(one)).length)
  const most = Math.max(...counts)
  const between = separator ?? (most > 0 ? SEPARATORS[counts.indexOf(most)] : undefined)
  return (text) => {
    if (text === '') return []
    const json = jsonList(text)
    if (json) return json
    const lettered = letteredList(text)
    if (lettered) return lettered
    const parts = between === undefined ? [text] : text.split(between)
    return withoutLetters(parts.map((part) => part.trim()).filter((part) => part !== ''))
  }
}

const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g

/** As JSON, and as Python writes it, with single quotes. */
function jsonList(text: string): string[] | undefined {
  if (!/^[[{]/.test(text) || !/[\]}]$/.test(text)) return undefined
  try {
    // An object has its options by letter: {"A": "Paris", "B": "Rome"}.
    const list: unknown[] = Object.values(JSON.parse(text))
    if (list.every((one) => typeof one !== 'object')) return list.map(String)
  } catch {
    const parts = [...text.matchAll(QUOTED)].map(([, single, double]) => single ?? double ?? '')
    if (parts.length > 0) return parts.map((part) => part.replaceAll(/\\(.)/g, '$1').trim())
  }
  return undefined
}

/** "A) red B) blue C) green", where only the letters are between the options. */
function letteredList(text: string): readonly string[] | undefined {
  if (/[\n|;]/.test(text)) return undefined
  const parts = text.split(/\s(?=\(?[A-Za-z][).:]\s)/).map((part) => part.trim().replace(/,$/, ''))
  const options = withoutLetters(parts)
  return options === parts ? undefined : options
}

const LETTERED = /^\(?([A-Za-z])[).:]\s*(\S.*)$/s

/** Without "A)", "B)" … before the options, where all that have text have it in this order. */
export function withoutLetters(parts: readonly string[]): readonly string[] {
  const found = parts.map((part) => LETTERED.exec(part))
  const isCounted = found.every(
    (one, at) => parts[at] === '' || one?.[1]?.toLowerCase() === String.fromCharCode(97 + at),
  )
  return isCounted && parts.length > 1 ? found.map((one) => one?.[2] ?? '') : parts
}
