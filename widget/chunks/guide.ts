// The guide element. Quizzes on the same page use it as well (guide/guides-on-page.ts).
import './quiz.ts'
import { addEnglish } from '../strings/en.ts'
import { guide } from '../strings/english/guide.ts'

export { mount, progressChanged, showSection } from '../guide/mount.ts'

addEnglish(guide)
