// What a question of either kind of quiz begins with: its id, its section and its prompt.
import { plainText } from '../../common/plain-text.ts'
import type { Markup } from '../../model/markup.ts'
import type { WithAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { idFor } from '../ids.ts'
import type { Part } from '../outline.ts'
import { startOf } from '../problems.ts'
import { lineOf, promptOf } from '../text-nodes.ts'

export interface QuestionHead {
  readonly id: string
  readonly section?: string
  readonly prompt: Markup
}

/** `content` are the blocks of the prompt, and `line` is the heading without its attributes. */
export function readHead(
  reader: FileReader,
  { heading, content }: Part,
  line: WithAttributes,
  taken: ReadonlySet<string>,
): QuestionHead {
  const { children, attributes } = line
  const words = plainText(lineOf(reader, children))
  // The heading is read again as part of the prompt, and its gaps count once.
  reader.gaps.length = 0
  const prompt = promptOf(reader, children, content)
  const id = idFor(reader, line, words, taken, 'question')
  if (taken.has(id)) {
    const message = `another question has the id "${id}"; rename one`
    reader.problems.error('same-id', message, startOf(heading))
  }
  const { section } = attributes.values
  return { id, ...(section !== undefined && { section }), prompt }
}
