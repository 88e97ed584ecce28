// Lists every guide, quiz and translation of the site.
import { courseraCertificates } from './guides/coursera-certificates.ts'
import { courseraCertificatesEs } from './guides/es/coursera-certificates.ts'
import type { Catalogue } from './model/catalogue.ts'
import { courseraCertificatesQuiz } from './quizzes/coursera-certificates.ts'
import { courseraCertificatesQuizEs } from './quizzes/es/coursera-certificates.ts'
import { whichCourseraOptionEs } from './quizzes/es/which-coursera-option.ts'
import { whichCourseraOption } from './quizzes/which-coursera-option.ts'

export const catalogue: Catalogue = {
  guides: [courseraCertificates],
  quizzes: [courseraCertificatesQuiz, whichCourseraOption],
  translations: [courseraCertificatesEs, courseraCertificatesQuizEs, whichCourseraOptionEs],
}
