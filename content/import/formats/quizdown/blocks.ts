// Where a page has a quiz among other text: in a shortcode, in an element, or in a block of code
// that is called quizdown. Each is a quiz of its own, with its own settings.

export interface QuizBlock {
  /** How many lines of the page stand before it. */
  readonly above: number
  readonly lines: readonly string[]
}

export const FENCE =
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ x]\][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/

const START =
  /^\s*(?:\{\{[<%]\s*quizdown\s*[>%]\}\}|<div class="quizdown">|:{3,}\s*\{\s*\.quizdown\s*\})\s*$/
const END = /^\s*(?:\{\{[<%]\s*\/\s*quizdown\s*[>%]\}\}|<\/div>|:{3,})\s*$/
/** As Quarto, docsify and Gatsby write it, and with braces as MyST does. */
const CODE = /^([ \t]*)(`{3,}|~{3,})[ \t]*(?:quizdown|\{[ \t]*\.?quizdown[^}]*\})[ \t]*$/

/** Empty: the page is a quiz as a whole, or none. A block inside of other code is an example. */
export function quizBlocks(lines: readonly string[]): QuizBlock[] {
  const blocks: QuizBlock[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const [, indent = '', code] = CODE.exec(line) ?? []
    const isMark = code === undefined && START.test(line)
    const fence = code ?? FENCE.exec(line)?.[1]
    const start = at + 1
    if (isMark) at = endOf(lines, start, (one) => END.test(one))
    else if (fence !== undefined) at = endOf(lines, start, (one) => isClosing(one, fence))
    if (isMark || code !== undefined) {
      const own = new RegExp(`^[ \\t]{0,${indent.length}}`)
      blocks.push({
        above: start,
        lines: lines.slice(start, at).map((one) => one.replace(own, '')),
      })
    }
    at += 1
  }
  return blocks
}

/** A fence is closed by one of the same sign that is at least as long, with nothing behind it. */
function isClosing(line: string, fence: string): boolean {
  const text = line.replace(/^[ \t>]+/, '').trimEnd()
  return text.startsWith(fence) && [...text].every((sign) => sign === fence[0])
}

function endOf(lines: readonly string[], start: number, isEnd: (line: string) => boolean): number {
  let at = start
  while (at < lines.length && !isEnd(lines[at] ?? '')) at += 1
  return at
}
