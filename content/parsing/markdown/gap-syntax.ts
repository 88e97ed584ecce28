// Gaps in Markdown: `[[id]]`, which names a gap that is described elsewhere, and `{{answer}}`,
// which describes it in place. A backslash before the first mark makes it text, as with any mark.
import type { Literal } from 'mdast'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types'

/** A gap in the syntax tree. Its value is what stands between the marks. */
export interface Gap extends Literal {
  type: 'gap'
  /** Whether it describes the gap in place. */
  isInPlace: boolean
  /** Places of the value before which the file has one character more. */
  removed?: readonly number[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    gap: Gap
  }
  interface RootContentMap {
    gap: Gap
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    gap: 'gap'
  }
}

const SQUARE = { open: 91, close: 93 }
const CURLY = { open: 123, close: 125 }

export const gapSyntax: Extension = {
  text: { [SQUARE.open]: construct(SQUARE), [CURLY.open]: construct(CURLY) },
}

function construct({ open, close }: typeof SQUARE): Construct {
  const tokenize: Tokenizer = (effects, ok, nok) => {
    const start: State = (code) => {
      effects.enter('gap')
      effects.consume(code)
      return second
    }
    const second: State = (code) => {
      if (code !== open) return nok(code)
      effects.consume(code)
      return inside
    }
    const inside: State = (code) => {
      // Null is the end of the text, and codes below -2 are line endings.
      if (code === null || code < -2 || code === open) return nok(code)
      effects.consume(code)
      return code === close ? end : inside
    }
    const end: State = (code: Code) => {
      if (code !== close) return nok(code)
      effects.consume(code)
      effects.exit('gap')
      return ok
    }
    return start
  }
  return { name: 'gap', tokenize }
}

export const gapFromMarkdown: FromMarkdown = {
  enter: {
    gap(token) {
      const source = this.sliceSerialize(token)
      const isInPlace = source.startsWith('{')
      const read = gapValue(source.slice(2, -2), this.data.inTable === true)
      this.enter({ type: 'gap', ...read, isInPlace }, token)
    },
  },
  exit: {
    gap(token) {
      this.exit(token)
    },
  },
}

/** A bar would end the cell of a table. It has a backslash there, and so has a backslash. */
function gapValue(source: string, isInTable: boolean): Pick<Gap, 'value' | 'removed'> {
  const inner = source.trimStart()
  const removed = Array.from({ length: source.length - inner.length }, () => 0)
  const isEscaped = (at: number) =>
    isInTable && inner[at] === '\\' && /[\\|]/.test(inner[at + 1] ?? '')
  let value = ''
  for (let at = 0; at < inner.length; at += 1) {
    if (isEscaped(at)) {
      removed.push(value.length)
      at += 1
    }
    value += inner[at]
  }
  return { value: value.trimEnd(), removed }
}

/** Where a place of the value stands in the file. */
export function offsetIn({ position, removed = [] }: Gap, at: number): number {
  return (position?.start.offset ?? 0) + 2 + at + removed.filter((place) => place < at).length
}
