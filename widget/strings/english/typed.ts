// English strings of questions that are typed into. They are part of the chunk that needs them.
import type { TypedStrings } from '../en.ts'

export const typed: TypedStrings = {
  readAs: (wrote, read) => `You wrote ${wrote}. We read it as ${read}.`,
  pick: 'Choose one…',
  needsNumber: 'Please enter a number, such as 12.5.',
}
