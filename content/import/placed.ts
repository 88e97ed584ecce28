// What a finding says about where its question is, and what its file calls it.
import { markupText } from '../parsing/markup.ts'
import type { Draft, Place } from './draft.ts'
import type { Finding } from './importer.ts'

type Whereabouts = Pick<Finding, 'line' | 'column' | 'inside' | 'question'>

/** A longer name or prompt is cut, so that a finding stays a line. */
const MOST_CHARACTERS = 60

/** `name` is what messages call the question. */
export function placedAt({ line, column, inside }: Place, name = ''): Whereabouts {
  const words = name.replaceAll(/\s+/g, ' ').trim()
  return {
    line,
    ...(column !== undefined && { column }),
    ...(inside !== undefined && { inside }),
    ...(words && {
      question: words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1)}…` : words,
    }),
  }
}

/** By its name, or else by how its prompt begins. */
export const placed = (draft: Draft): Whereabouts =>
  placedAt(draft, draft.name ?? markupText(draft.prompt))
