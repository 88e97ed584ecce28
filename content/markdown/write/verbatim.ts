// Words that stand in a file as they are, without a backslash before any mark: the answer behind `=`.
import type { Literal } from 'mdast'

export interface Verbatim extends Literal {
  type: 'verbatim'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    verbatim: Verbatim
  }
  interface RootContentMap {
    verbatim: Verbatim
  }
}
