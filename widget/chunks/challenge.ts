// Opens a shared result to compare with. It is loaded if the page or its address names one.
import './after-answer.ts'

export { compareWith } from '../quiz/challenge/compare-with.ts'
