// Another draw of a quiz that draws, or the rest of a quiz behind a set. It is loaded when the reader
// asks for it, or has done so in another tab.
import './after-answer.ts'

export { askRest, draw } from '../quiz/other-questions.ts'
