// English strings of questions that put items in places. They are part of the chunk that needs them.
import type { PlacingStrings } from '../en.ts'

export const placing: PlacingStrings = {
  belongsIn: (place) => `Should be number ${place}`,
  orderHelp: 'Put these in order, first to last. Drag them or use the buttons.',
  matchHelp: 'Choose an answer for each row.',
  chooseTarget: 'Choose…',
  moveUp: (item) => `Move up: ${item}`,
  moveDown: (item) => `Move down: ${item}`,
  movedTo: (item, place, of) => `${item}: now ${place} of ${of}`,
}
