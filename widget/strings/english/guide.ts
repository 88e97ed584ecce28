// English strings of the guide. They are part of the chunk that needs them.
import type { GuideStrings } from '../en.ts'

export const guide: GuideStrings = {
  contents: 'In this guide',
  checkedOf: (checked, of) => `${checked} of ${of} checked`,
  allColumns: 'Show all columns',
  takeaways: 'Key takeaways',
  checkYourself: 'Check yourself',
  missed: 'You missed this',
  linkTo: (title) => `Link to “${title}”`,
}
