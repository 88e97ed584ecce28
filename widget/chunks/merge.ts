// Merges progress that another tab or element has saved. It is loaded when that happens.
import './after-answer.ts'

export { mergeSaved } from '../quiz/sync/merge-saved.ts'
