// Opens a shared result to compare with. It is loaded if the page or its address names one.
import './after-answer.ts'
import { addEnglish } from '../strings/en.ts'
import { challenge } from '../strings/english/challenge.ts'

export { compareWith } from '../quiz/challenge/compare-with.ts'

addEnglish(challenge)
