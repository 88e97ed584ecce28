// What stands between asterisks in a text of H5P: `*answer/other answer:tip*`. Two asterisks are one
// that is shown, and a backslash takes the meaning of a slash or a colon.
import { htmlWords } from '../../text/html.ts'

/** Longer than any answer; the regular expression stays linear with it. */
const MARKED = /\*\*|\*([^*]{1,1000})\*/g

/** The text with each marked part replaced. */
export function markedIn(text: string, replaced: (inside: string) => string): string {
  return text.replaceAll(MARKED, (_, inside: string | undefined) =>
    inside === undefined ? '*' : replaced(inside),
  )
}

export interface MarkedParts {
  /** The answer as it is written, other forms included. */
  readonly whole: string
  readonly forms: readonly string[]
  readonly tip: string
  /** Feedback, of words that are dragged. */
  readonly right: string
  readonly wrong: string
}

export function partsOf(inside: string): MarkedParts {
  const [marked = '', ...comments] = inside.split(/(?=\\[+-])/)
  const [answer = '', ...tip] = split(marked, ':')
  const comment = (sign: string) =>
    htmlWords(comments.find((one) => one[1] === sign)?.slice(2) ?? '')
  return {
    whole: htmlWords(unescaped(answer)),
    forms: split(answer, '/').map((form) => htmlWords(unescaped(form))),
    tip: htmlWords(unescaped(tip.join(':'))),
    right: comment('+'),
    wrong: comment('-'),
  }
}

/** At each sign that has no backslash before it. */
function split(text: string, sign: string): string[] {
  const parts = ['']
  for (const [at, one] of [...text].entries()) {
    if (one === sign && text[at - 1] !== '\\') parts.push('')
    else parts[parts.length - 1] += one
  }
  return parts
}

const unescaped = (text: string) => text.replaceAll(/\\([/:])/g, '$1')
