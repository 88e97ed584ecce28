// Requests kept texts again in the language of today. It is loaded for a reader who comes back.
import './after-answer.ts'

export { refetchInLanguage } from '../quiz/refetch-in-language.ts'
