// What a quiz that asks for confidence needs after an answer: the same as any quiz, the question
// how sure the reader is, and at the end how often each level was right.
import type { AfterAnswerChunk } from '../quiz/after-answer.ts'
import { confidence } from '../quiz/views/confidence.ts'
import { calibration } from '../quiz/views/result/calibration.ts'
import { confidence as strings } from '../strings/english/confidence.ts'
import confidenceCss from '../styles/confidence.css'
import levelsCss from '../styles/shared-levels.css'
import { styleSheet } from '../ui/look.ts'
import * as afterAnswer from './after-answer.ts'

export { openChallenge, reserveHeight, startEffects } from './after-answer.ts'

export const english = { ...afterAnswer.english, ...strings }

export const views: AfterAnswerChunk['views'] = { ...afterAnswer.views, confidence, calibration }

export const sheets = [...afterAnswer.sheets, styleSheet(levelsCss + confidenceCss)]
