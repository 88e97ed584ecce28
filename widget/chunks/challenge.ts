// Opens a shared result to compare with, and draws it in the result of the reader. It is loaded if the page or its address names one.
import './after-answer.ts'
import { rivalViews } from '../quiz/challenge/rival.ts'
import { setRival } from '../quiz/views/result/sections.ts'
import { addEnglish } from '../strings/en.ts'
import { challenge } from '../strings/english/challenge.ts'

export { compareWith } from '../quiz/challenge/compare-with.ts'

addEnglish(challenge)
setRival(rivalViews)
