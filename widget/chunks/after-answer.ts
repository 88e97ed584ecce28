// What is needed only after an answer: effects, feedback, hints and result. It is
// fetched as soon as the first question is on the page.
import './quiz.ts'
import type { AfterAnswerChunk } from '../quiz/after-answer.ts'
import { feedback } from '../quiz/views/checked/feedback.ts'
import { hints } from '../quiz/views/hints.ts'
import { result } from '../quiz/views/result/result.ts'
import { soFar } from '../quiz/views/so-far.ts'
import { tick } from '../quiz/views/tick.ts'
import feedbackCss from '../styles/feedback.css'
import markerCss from '../styles/marker.css'
import resultCss from '../styles/result.css'
import { styleSheet } from '../ui/look.ts'

export { openChallenge } from '../quiz/challenge/open-challenge.ts'
export { startEffects } from '../quiz/effects.ts'
export { reserveHeight } from '../quiz/expected-height.ts'
export { afterAnswer as english } from '../strings/english/after-answer.ts'

export const views: AfterAnswerChunk['views'] = {
  feedback,
  result,
  hints,
  soFar,
  tick,
}

export const sheets = [styleSheet(markerCss + feedbackCss + resultCss)]
