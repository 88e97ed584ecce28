// Gaps are allowed in the prompt of a text with gaps only. Anywhere else a gap would be shown as a
// line that nobody can fill in.
import { inlinesOf } from '../../common/inlines-of.ts'
import type { Markup } from '../../model/markup.ts'
import type { Question } from '../../model/question.ts'
import { parseMarkup } from '../../parsing/markup.ts'
import type { QuestionText } from '../../questions/question-type.ts'
import type { Inline } from '../../wire/index.ts'
import { errorsFor, type Finding } from '../support/diagnostic.ts'
import { textsOf } from '../support/texts.ts'

const GAP = /\[\[([^[\]]*)\]\]/g

/** What authors call the effect of a mark. */
const MARKS: Readonly<Record<string, string>> = {
  em: 'italics',
  strong: 'bold',
  code: 'code',
  link: 'a link',
}

/**
 * Text that looks like a gap but is not read as one, so that readers would see it as it is. The
 * mark is the one around it; undefined where its id is what makes it invalid.
 */
export function unreadGaps(prompt: Markup) {
  return inlinesOf(parseMarkup(withoutEscapes(prompt))).flatMap(({ t, text }) =>
    [...text.matchAll(GAP)].map(([, id = '']) => ({ id, mark: MARKS[t] })),
  )
}

/** Escaped brackets are meant to be shown. Nodes of a Markdown file have none left. */
function withoutEscapes(source: Markup): Markup {
  return typeof source === 'string' ? source.replaceAll(/\\[\\[\]]/g, '') : source
}

/** For the types that have no gaps. */
export const checkNoGaps = (question: Question) => strayGaps(textsOf(question))

export function strayGaps(texts: readonly QuestionText[]): Finding[] {
  return errorsFor(
    texts.filter(({ source }) => hasGap(source)),
    'gap',
    ({ name }) =>
      `${name} has a gap, which only the prompt of "blanks" can have; write a backslash before its brackets`,
  )
}

function hasGap(source: Markup): boolean {
  const isGap = ({ t, text }: Inline) => t === 'blank' || text.search(GAP) >= 0
  return inlinesOf(parseMarkup(withoutEscapes(source))).some(isGap)
}
