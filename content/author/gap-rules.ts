// Where a gap may stand: in the prompt of a text with gaps. Anywhere else it would be a line
// that nobody can fill.
import type { QuestionText } from '../questions/kind.ts'
import type { Question } from '../schema.ts'
import type { Finding } from './diagnostic.ts'
import { error } from './phrases.ts'
import { textsOf } from './texts.ts'

export const GAP = /(?<!\\)\[\[([^\]]*)\]\]/g

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
