// Counts an attempt, says so, and shows how others answered. It is loaded if the server counts the
// answers to the quiz, once the first question is on the page.
import './after-answer.ts'
import type { StatisticsChunk } from '../quiz/after-answer.ts'
import { foot } from '../quiz/statistics/foot.ts'
import { observe as observeAttempt } from '../quiz/statistics/observe.ts'
import { others } from '../quiz/statistics/others.ts'
import { repeatOf } from '../quiz/statistics/repeat.ts'
import css from '../styles/statistics.css'
import { addStyles, styleSheet } from '../ui/look.ts'

const sheet = styleSheet(css)

export const observe: StatisticsChunk['observe'] = (session, context, signal) => {
  if (signal.aborted) return
  addStyles(context.host, sheet)
  session.statistics = { foot, others, repeatOf, ...observeAttempt(session, context, signal) }
  // Draws the line at the foot, and leaves the focus where the reader has gone on to.
  session.dispatch({ type: 'amended', change: ({ focus: _, ...state }) => state })
}
