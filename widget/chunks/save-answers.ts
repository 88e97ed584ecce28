// Saves the answers as a text file. It is loaded when the reader presses the button.
import './after-answer.ts'
import { addEnglish } from '../strings/en.ts'
import { saving } from '../strings/english/saving.ts'

export { saveAnswers } from '../quiz/save-answers.ts'

addEnglish(saving)
