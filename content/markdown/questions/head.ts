// What a question of either kind of quiz begins with: its id and its prompt.
import { plainText } from '../../common/plain-text.ts'
import type { Markup } from '../../model/markup.ts'
import type { WithAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { idFor } from '../ids.ts'
import type { Part } from '../outline.ts'
import { startOf } from '../problems.ts'
import { lineOf, promptOf } from '../text-nodes.ts'
import { partsOf } from '../translation/source-question.ts'

/** From here on, the ids of parts are those of this question. `line` is the heading. */
export function readQuestionId(
  reader: FileReader,
  heading: Part['heading'],
  line: WithAttributes,
  taken: ReadonlySet<string>,
): string {
  const words = plainText(lineOf(reader, line.children))
  const id = idFor(reader, line, words, taken, 'question', reader.headings)
  if (taken.has(id)) {
    const message = `another question has the id "${id}"; rename one`
    reader.problems.error('same-id', message, startOf(heading))
  }
  reader.parts = { given: [], source: partsOf(reader, id) }
  return id
}

/** `below` are the blocks of the prompt below the heading. */
export function readPrompt(
  reader: FileReader,
  { children }: WithAttributes,
  below: Part['content'],
): Markup {
  // The heading was read for the id of the question as well, and its gaps count once.
  reader.gaps.length = 0
  return promptOf(reader, children, below)
}
