// Gaps are allowed in the prompt of a text with gaps only. Anywhere else a gap would be shown as a
// line that nobody can fill in.
import type { Markup } from '../../model/markup.ts'
import type { Question } from '../../model/question.ts'
import { parseMarkup } from '../../parsing/markup.ts'
import type { QuestionText } from '../../questions/question-type.ts'
import { errorsFor, type Finding } from '../support/diagnostic.ts'
import { withoutEscapedMarks } from '../support/markup.ts'
import { textsOf } from '../support/texts.ts'

const GAP = /(?<!\\)\[\[([^\]]*)\]\]/g

/** What authors call the effect of a mark. */
const MARKS: Readonly<Record<string, string>> = {
  em: 'italics',
  strong: 'bold',
  code: 'code',
  link: 'a link',
}

/**
 * Text that looks like a gap but is not parsed as one, so that readers would see it as it is. The
 * mark is the one around it; undefined where its id is what makes it invalid.
 */
export function unreadGaps(prompt: Markup) {
  const parsed = parseMarkup(withoutEscapedMarks(prompt))
  const nodes = typeof parsed === 'string' ? [{ t: 'text' as const, text: parsed }] : parsed
  return nodes.flatMap(({ t, text }) =>
    [...text.matchAll(GAP)].map(([, id = '']) => ({ id, mark: MARKS[t] })),
  )
}

/** For the types that have no gaps. */
export const checkNoGaps = (question: Question) => strayGaps(textsOf(question))

export function strayGaps(texts: readonly QuestionText[]): Finding[] {
  return errorsFor(
    texts.filter(({ source }) => source.search(GAP) >= 0),
    'gap',
    ({ name }) =>
      `${name} has a gap, which only the prompt of "blanks" can have; write a backslash before its brackets`,
  )
}
