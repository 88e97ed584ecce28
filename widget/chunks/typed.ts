// The views of questions that are typed into. Only a page with such a question loads it.
import './quiz.ts'
import { blanks } from '../quiz/questions/blanks.ts'
import { number } from '../quiz/questions/number.ts'
import type { ViewsOf } from '../quiz/questions/question-view.ts'
import { text } from '../quiz/questions/text.ts'
import css from '../styles/typed.css'
import { styleSheet } from '../ui/look.ts'

export { typed as english } from '../strings/english/typed.ts'

export const views: ViewsOf<'number' | 'text' | 'blanks'> = { number, text, blanks }

export const sheet = styleSheet(css)
