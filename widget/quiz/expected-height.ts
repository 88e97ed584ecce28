// How much room what is on its way will take, where that can be known before it is here.
import { current, isAnswering, itemOf, type State } from './machine/transition.ts'

/** About three lines of a hint, with its label. */
const HINT_PX = 110

/** Something that was asked for will be shown where the reader is, be it once online again. */
export function isOnItsWay(state: State): boolean {
  const { status, isHintDue } = itemOf(state, current(state)?.id)
  const isAnswerDue = status === 'checking' || status === 'waiting'
  return isResultDue(state) || (isAnswering(state) && isAnswerDue) || Boolean(isHintDue)
}

const isResultDue = ({ phase }: State) => phase === 'scoring' || phase === 'unscored'

/** In px; undefined for feedback, whose room the stylesheet knows. */
export function roomFor(state: State, root: HTMLElement): number | undefined {
  if (isResultDue(state)) return roomForResult(state, root.offsetWidth)
  const { isHintDue } = itemOf(state, current(state)?.id)
  const room = root.querySelector<HTMLElement>('.room')
  return isHintDue && room ? room.offsetHeight + HINT_PX : undefined
}

/** A head, a row a section, two lines a prompt. */
function roomForResult({ quiz, questions, items }: State, width: number): number {
  if (quiz.kind === 'outcome') return width < 480 ? 1090 : 710
  const sections = new Set(questions.map(({ section }) => section)).size
  const toRevisit = questions.filter(({ id }) => !items[id]?.verdict?.correct).length
  const px = 300 + 45 * sections + 30 * toRevisit
  return width < 480 ? 1.3 * px : px
}
