// English strings of the guide. They are part of the chunk that needs them.
import { addEnglish, type GuideStrings } from '../en.ts'

const guide: GuideStrings = {
  takeaways: 'To take away',
  checkYourself: 'Check yourself',
  missed: 'You missed this',
  linkTo: (title) => `Link to “${title}”`,
}

addEnglish(guide)
