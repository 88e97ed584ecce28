// What a reader can do with a result: share it, save the answers, ask again, start over. It is
// fetched as soon as the result is on the page.
import './after-answer.ts'

export { menu } from '../quiz/after-result/menu.ts'
export { askRest, draw } from '../quiz/after-result/other-questions.ts'
export { askAll, askOnly, forgetAll, startOver } from '../quiz/after-result/recheck.ts'
export { saveAnswers } from '../quiz/after-result/save-answers.ts'
export { shareResult } from '../quiz/after-result/share.ts'
export { afterResult as english } from '../strings/english/after-result.ts'
