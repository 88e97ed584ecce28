// English strings of the guide. They are part of the chunk that needs them.
import type { GuideStrings } from '../en.ts'

export const guide: GuideStrings = {
  takeaways: 'Key takeaways',
  checkYourself: 'Check yourself',
  missed: 'You missed this',
  linkTo: (title) => `Link to “${title}”`,
}
