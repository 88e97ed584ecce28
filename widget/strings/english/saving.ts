// English strings of the chunk that saves the answers.
import type { SavingStrings } from '../en.ts'

export const saving: SavingStrings = {
  saved: 'Your browser was asked to save your answers. If it did not, copy them from here:',
}
