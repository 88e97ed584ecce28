// Marks of GIFT: a backslash before one of them makes it text.

/** Where a mark stands that has no backslash before it. `marks` is a list of characters. */
export function marksIn(text: string, marks: string): { mark: string; at: number }[] {
  const found: { mark: string; at: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (mark === '\\') at += 1
    else if (marks.includes(mark)) found.push({ mark, at })
  }
  return found
}

/** Where `mark`, of several characters, stands from `start` on without a backslash; -1 for nowhere. */
export function findMark(text: string, mark: string, start = 0): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text.startsWith(mark, at)) return at
  }
  return -1
}

/** As `findMark`, and the last one. */
export function findLastMark(text: string, mark: string): number {
  let last = -1
  for (let at = findMark(text, mark); at >= 0; at = findMark(text, mark, at + mark.length))
    last = at
  return last
}

/** Commands of TeX that begin as a line break does. They count only where there is a formula. */
const TEX_N = /^n(?:eq?|eg|u|abla|ot|otin|i|mid|sim|leq|geq|parallel|exists)(?![a-z])/

/** Without the backslashes. `\n` is a line break. */
export function unescaped(text: string): string {
  const hasFormula = text.includes('$$') || text.includes('\\(')
  return text.replaceAll(/\\([~=#{}:n\\])/g, (whole, mark: string, at: number) => {
    if (mark !== 'n') return mark
    return hasFormula && TEX_N.test(text.slice(at + 1, at + 12)) ? whole : '\n'
  })
}
