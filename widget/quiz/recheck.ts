// Asks questions again: what was missed, or the whole quiz. Retrieval practice is what makes
// an answer stay.
import type { AttemptAnswer } from '../../content/wire/index.ts'
import { openStore, progressName } from '../progress/storage.ts'
import type { ViewProps } from './views/view-props.ts'

const storeOf = ({ context: { host } }: ViewProps) => openStore(host.getAttribute('storage'))

/** Asks only these questions, and all of them anew. */
export function askOnly(props: ViewProps, ids: readonly string[]): void {
  forgetOnly(props, ids)
  props.context.host.setAttribute('only', ids.join(','))
}

/** Goes back to the whole quiz, as the reader left it. */
export function askAll({ context }: ViewProps): void {
  context.host.removeAttribute('only')
}

/** Starts the whole quiz again, and deletes the progress of the missed questions by themselves. */
export function startOver(props: ViewProps, result: AttemptAnswer): void {
  const missed = 'revisit' in result ? result.revisit.map(({ question }) => question) : []
  if (!props.state.only && missed.length > 0) forgetOnly(props, missed)
  props.dispatch({ type: 'restart', ...props.fresh() })
}

/** Deletes all progress of the quiz, also that of parts that were asked by themselves. */
export function forgetAll(props: ViewProps): void {
  const store = storeOf(props)
  const { id } = props.state.quiz
  for (const name of store.names()) if (name === id || name.startsWith(`${id}?`)) store.forget(name)
  props.dispatch({ type: 'restart', ...props.fresh(), notice: 'forgotten' })
}

function forgetOnly(props: ViewProps, ids: readonly string[]): void {
  storeOf(props).forget(progressName(props.state.quiz.id, props.context.host, ids.join(',')))
}
