// What an outcome quiz needs after an answer: the same as any quiz, and its own end.
import type { AfterAnswerChunk } from '../quiz/after-answer.ts'
import { outcome } from '../quiz/views/result/outcome.ts'
import { outcome as strings } from '../strings/english/outcome.ts'
import css from '../styles/outcome.css'
import { styleSheet } from '../ui/look.ts'
import * as afterAnswer from './after-answer.ts'

export { openChallenge, reserveHeight, startEffects } from './after-answer.ts'

export const english = { ...afterAnswer.english, ...strings }

export const views: AfterAnswerChunk['views'] = { ...afterAnswer.views, outcome }

export const sheets = [...afterAnswer.sheets, styleSheet(css)]
