// Saves the answers as a text file. It is loaded when the reader presses the button.
import './after-answer.ts'

export { saveAnswers } from '../quiz/save-answers.ts'
