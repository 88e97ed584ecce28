// English strings of questions that put items in places. They are part of the chunk that needs them.
import type { PlacingStrings } from '../en.ts'

export const placing: PlacingStrings = {
  inPlace: (right, all) => `Each item in its own place counts: ${right} of ${all}.`,
  belongsIn: (place) => `Belongs in place ${place}`,
  orderHelp: 'Put these in order, from the first to the last: with the buttons, or by dragging.',
  matchHelp: 'Choose one for each.',
  chooseTarget: 'Choose…',
  moveUp: (item) => `Move up: ${item}`,
  moveDown: (item) => `Move down: ${item}`,
  movedTo: (item, place, of) => `${item}: now ${place} of ${of}`,
}
