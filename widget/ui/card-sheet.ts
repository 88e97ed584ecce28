// The styles that quiz and guide share. Each element adopts the one style sheet.
import css from '../styles/card.css'
import shellCss from '../styles/shell.css'
import { styleSheet } from './look.ts'

export const cardSheet = styleSheet(shellCss + css)
