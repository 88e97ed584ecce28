// The height that a pending response will take, as far as it can be known beforehand.
import { createHeightReserver } from '../ui/reserve-height.ts'
import { wholeDrawing } from '../ui/whole-drawing.ts'
import type { ReservedHeight } from './after-answer.ts'
import { currentQuestion, isAnswering, itemOf } from './machine/selectors.ts'
import type { State } from './machine/state.ts'

/** About three lines of a hint, with its label. */
const HINT_PX = 110

export function reserveHeight(root: HTMLElement): ReservedHeight {
  const reserver = createHeightReserver(root)
  const drawWhole = wholeDrawing(root)
  return {
    around: (draw, state) =>
      reserver.around(() => drawWhole(draw), isPending(state), expectedHeight(state, root)),
    stop: () => reserver.stop(),
  }
}

/** Whether a response is pending that will be shown where the reader is. */
function isPending(state: State): boolean {
  const { status, isHintDue } = itemOf(state, currentQuestion(state)?.id)
  const isVerdictPending = status === 'checking' || status === 'waiting'
  return isResultPending(state) || (isAnswering(state) && isVerdictPending) || isHintDue === true
}

const isResultPending = ({ phase }: State) => phase === 'scoring' || phase === 'unscored'

/** In px; undefined for feedback, whose height is in the style sheet (`--room`). */
function expectedHeight(state: State, root: HTMLElement): number | undefined {
  if (isResultPending(state)) return resultHeight(state, root.offsetWidth)
  const { isHintDue } = itemOf(state, currentQuestion(state)?.id)
  const area = root.querySelector<HTMLElement>('.room')
  return isHintDue && area ? area.offsetHeight + HINT_PX : undefined
}

/** Measured: the head, one row for each section, and three passages. */
function resultHeight(state: State, width: number): number {
  const { quiz, questions } = state
  const isNarrow = width < 480
  if (quiz.kind === 'outcome') return isNarrow ? 1090 : 710
  const px = 610 + 35 * new Set(questions.map(({ section }) => section)).size
  return isNarrow ? 1.15 * px : px
}
