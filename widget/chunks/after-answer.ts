// What is shown or done only after an answer. Entry of its own chunk, which is fetched once
// the first question stands: until then every byte is one that the reader waits for.
import { adopt } from '../quiz/mount.ts'
import confidenceCss from '../styles/confidence.css'
import feedbackCss from '../styles/feedback.css'
import lateCss from '../styles/marker.css'
import resultCss from '../styles/result.css'

export { openChallenge } from '../quiz/challenge.ts'
export { Errands } from '../quiz/effects.ts'
export { isOnItsWay, roomFor } from '../quiz/expected-height.ts'
export { confidenceView } from '../quiz/views/confidence.ts'
export { feedback } from '../quiz/views/feedback.ts'
export { hints } from '../quiz/views/hints.ts'
export { choiceStanding } from '../quiz/views/marker.ts'
export { noticeText } from '../quiz/views/notice.ts'
export { otherView } from '../quiz/views/others.ts'
export { resultView } from '../quiz/views/result.ts'
export { Room } from '../ui/reserve-height.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(lateCss + confidenceCss + feedbackCss + resultCss)

/** Gives an element the styles of these views. */
export function dress(host: HTMLElement): void {
  adopt(host, sheet)
}
