// Formulas whose braces have no backslash before them, as in `$$\frac{1}{2}$$`. Moodle would take the
// first of them for the answers.

const OPENERS = /(?<!\\)\$\$?|\\{1,2}[([]/g
const CLOSERS: Readonly<Record<string, string>> = { $: '$', $$: '$$', '(': '\\)', '[': '\\]' }

/** A brace belongs to a formula behind a command, a sign of level, or another pair of braces. */
const BEFORE_GROUP = /(?:\\[A-Za-z]{1,40}\*?|[\^_}\]])$/

/** With backslashes before the marks in the braces of formulas; the same line if there are none. */
export function withMarkedFormulas(line: string): string {
  if (!line.includes('{')) return line
  let result = ''
  let end = 0
  const missing = new Set<string>()
  for (const { 0: opener, index } of line.matchAll(OPENERS)) {
    const closer = CLOSERS[opener.replaceAll('\\', '')] ?? ''
    if (index < end || missing.has(closer)) continue
    const start = index + opener.length
    const close = line.indexOf(closer, start)
    if (close < 0) {
      missing.add(closer)
      continue
    }
    result += line.slice(end, start) + marked(line.slice(start, close))
    end = close
  }
  return result + line.slice(end)
}

/** The same text if it has no such braces, or others. */
function marked(formula: string): string {
  // Who writes `\\frac` writes `\\\\` for a line break; for others `\\` is one.
  const isEscaped = /\\\\[A-Za-z]/.test(formula)
  let result = ''
  let depth = 0
  let hasGroup = false
  for (let at = 0; at < formula.length; at += 1) {
    const sign = formula.charAt(at)
    if (sign === '\\') {
      const pair = formula.slice(at, at + 2)
      result += pair === '\\\\' && !isEscaped ? '\\\\\\\\' : pair
      at += 1
    } else if (sign === '{') {
      if (depth === 0 && !BEFORE_GROUP.test(formula.slice(Math.max(0, at - 42), at))) return formula
      depth += 1
      hasGroup = true
      result += '\\{'
    } else if (sign === '}') {
      depth -= 1
      if (depth < 0) return formula
      result += '\\}'
    } else result += depth > 0 && '=~#:'.includes(sign) ? `\\${sign}` : sign
  }
  return hasGroup && depth === 0 ? result : formula
}
