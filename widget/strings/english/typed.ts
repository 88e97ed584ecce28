// English strings of questions that are typed into. They are part of the chunk that needs them.
import type { TypedStrings } from '../en.ts'

export const typed: TypedStrings = {
  readAs: (wrote, read) => `You wrote ${wrote}, we read ${read}.`,
  pick: 'Pick one…',
  needsNumber: 'A number is needed here, such as 12.5.',
}
