// Asks questions again: what was missed, or the whole quiz. Retrieval practice is what makes
// an answer stay.
import type { AttemptAnswer, PublicQuiz } from '../../../content/wire/index.ts'
import { openStore, PREFIX, progressName } from '../../progress/storage.ts'
import { toAskAgain } from '../views/result/to-ask-again.ts'
import type { ViewProps } from '../views/view-props.ts'
import { askRest, draw, fillWith } from './other-questions.ts'

const storeOf = ({ context: { host } }: ViewProps) => openStore(host.getAttribute('storage'))

/**
 * Asks only these questions, and all of them anew. They are here already, so that they are not
 * requested: the reader may be offline.
 */
export function askOnly(props: ViewProps, ids: readonly string[]): void {
  const { quiz, questions } = props.state
  const saved = { ...repeat(props), index: 0, items: {} }
  storeOf(props).replace(nameOf(props, ids), saved)
  const asked = { ...quiz, questions: questions.filter(({ id }) => ids.includes(id)) }
  fillWith(asked, props.context.host, (host) => host.setAttribute('only', ids.join(',')))
}

/** Goes back to the whole quiz, as the reader left it. */
export async function askAll(props: ViewProps): Promise<void> {
  if (props.state.set) await askRest(props)
  else props.context.host.removeAttribute('only')
}

/** Starts the whole quiz again, and deletes the progress of the missed questions by themselves. */
export function startOver(props: ViewProps, result: AttemptAnswer): void {
  const missed = toAskAgain(result)
  if (!props.state.only && missed.length > 0) forgetOnly(props, missed)
  restart(props)
}

/** Deletes all progress of the quiz, also of parts that were asked by themselves, and what 0.1.0 kept. */
export function forgetAll(props: ViewProps): void {
  const store = storeOf(props)
  const { id } = props.state.quiz
  const ofQuiz = [`${PREFIX}${id}`, `${PREFIX}${props.context.api}/${id}`]
  for (const name of store.names())
    if (ofQuiz.includes(name.split('?')[0] ?? '')) store.forget(name)
  restart(props, 'forgotten')
}

function restart(props: ViewProps, notice?: 'forgotten'): void {
  const { quiz, only, set } = props.state
  // Who deletes everything begins as somebody new.
  const begun = notice ? { ...props.fresh(), notice } : repeat(props)
  const event = { type: 'restart', ...begun } as const
  const again = (other?: PublicQuiz) => props.dispatch({ ...event, quiz: other })
  if (!quiz.draw || only || set || props.context.host.getAttribute('seed')) {
    again()
    return
  }
  // If another draw cannot be loaded, the same questions are asked again.
  draw(props, props.context, `${event.seed}`, again).catch(() => again())
}

/** A new attempt at questions whose answers were told, which is not counted. */
function repeat({ statistics, fresh }: ViewProps) {
  const { attempt, seed } = fresh()
  return { attempt: statistics?.repeatOf(attempt) ?? attempt, seed }
}

function forgetOnly(props: ViewProps, ids: readonly string[]): void {
  storeOf(props).forget(nameOf(props, ids))
}

/** The name of the progress of these questions by themselves. */
const nameOf = ({ state, context }: ViewProps, ids: readonly string[]): string =>
  progressName(state.quiz.id, context, ids.join(','))
