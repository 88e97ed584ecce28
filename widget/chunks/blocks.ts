// Draws blocks and formulas. Only a page that shows one loads it.
import './quiz.ts'
import css from '../styles/shared-blocks.css'
import { styleSheet } from '../ui/look.ts'

export { blockViews } from '../ui/blocks.ts'

export const sheet = styleSheet(css)
