// What is shown or done only after an answer. Entry of its own chunk, which is fetched once
// the first question stands: until then every byte is one that the reader waits for.
import { adopt } from '../app.ts'
import confidenceCss from '../styles/confidence.css'
import feedbackCss from '../styles/feedback.css'
import lateCss from '../styles/late.css'
import resultCss from '../styles/result.css'

export { openChallenge } from '../challenge.ts'
export { Errands } from '../errands.ts'
export { Room } from '../room.ts'
export { isOnItsWay, roomFor } from '../room-for.ts'
export { confidenceView } from './confidence.ts'
export { feedback } from './feedback.ts'
export { hints } from './hints.ts'
export { noticeText } from './notice.ts'
export { otherView } from './others.ts'
export { resultView } from './result.ts'
export { choiceStanding } from './standing.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(lateCss + confidenceCss + feedbackCss + resultCss)

/** Gives an element the styles of these views. */
export function dress(host: HTMLElement): void {
  adopt(host, sheet)
}
