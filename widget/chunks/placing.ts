// The views of questions that put items in places. Only a page with such a question loads it.
import './quiz.ts'
import { match } from '../quiz/questions/match.ts'
import { order } from '../quiz/questions/order.ts'
import type { ViewsOf } from '../quiz/questions/question-view.ts'
import css from '../styles/placing.css'
import { styleSheet } from '../ui/look.ts'

export { placing as english } from '../strings/english/placing.ts'

export const views: ViewsOf<'order' | 'match'> = { order, match }

export const sheet = styleSheet(css)
