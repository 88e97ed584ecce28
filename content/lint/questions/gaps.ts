// Where a gap may stand: in the prompt of a text with gaps. Anywhere else it would be a line
// that nobody can fill.

import type { Question } from '../../model/question.ts'
import { type Markup, parseMarkup } from '../../parsing/markup.ts'
import type { QuestionText } from '../../questions/question-type.ts'
import type { Finding } from '../support/diagnostic.ts'
import { error } from '../support/phrases.ts'
import { textsOf } from '../support/texts.ts'

const GAP = /(?<!\\)\[\[([^\]]*)\]\]/g

/** How an author calls what a mark makes of a text. */
const MARKS: Readonly<Record<string, string>> = {
  em: 'italics',
  strong: 'bold',
  code: 'code',
  link: 'a link',
}

interface UnreadGap {
  readonly id: string
  /** Inside of what it stands; undefined where it is its id that makes it no gap. */
  readonly mark: string | undefined
}

/** What looks like a gap to an author, is none to the parser, and would be shown as it stands. */
export function unreadGaps(prompt: Markup): UnreadGap[] {
  // Escaped brackets are meant to be seen, so they go before the parser unescapes them.
  const parsed = parseMarkup(prompt.replaceAll(/\\[\\*`[\]]/g, ''))
  const nodes = typeof parsed === 'string' ? [{ t: 'text' as const, text: parsed }] : parsed
  return nodes.flatMap(({ t, text }) =>
    [...text.matchAll(GAP)].map(([, id = '']) => ({ id, mark: MARKS[t] })),
  )
}

/** Of a type that has none. */
export const checkNoGaps = (question: Question) => strayGaps(textsOf(question))

export function strayGaps(texts: readonly QuestionText[]): Finding[] {
  return texts
    .filter(({ source }) => source.search(GAP) >= 0)
    .map(({ name }) =>
      error(
        'gap',
        `${name} has a gap, which only the prompt of "blanks" can have; write a backslash before its brackets`,
      ),
    )
}
