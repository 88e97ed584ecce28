// Asks questions again: what was missed, or the whole quiz. Retrieval practice is what makes
// an answer stay.
import type { AttemptAnswer, PublicQuiz } from '../../content/wire/index.ts'
import { openStore, progressName } from '../progress/storage.ts'
import type { OtherQuestionsChunk } from './after-answer.ts'
import type { ViewProps } from './views/view-props.ts'

const storeOf = ({ context: { host } }: ViewProps) => openStore(host.getAttribute('storage'))

/**
 * Asks only these questions, and all of them anew. They are here already, so that they are not
 * requested: the reader may be offline.
 */
export function askOnly(props: ViewProps, ids: readonly string[]): void {
  forgetOnly(props, ids)
  const { quiz, questions } = props.state
  const asked = { ...quiz, questions: questions.filter(({ id }) => ids.includes(id)) }
  fillWith(asked, props.context.host, (host) => host.setAttribute('only', ids.join(',')))
}

/** Goes back to the whole quiz, as the reader left it. */
export function askAll(props: ViewProps): void {
  if (props.state.set) askRest(props)
  else props.context.host.removeAttribute('only')
}

/** From a set to the whole quiz, with the answers that were given. */
export async function askRest(props: ViewProps): Promise<void> {
  try {
    await (await otherQuestions(props)).askRest(props)
  } catch {
    props.dispatch({ type: 'shared', notice: 'unscored' })
  }
}

/** Starts the whole quiz again, and deletes the progress of the missed questions by themselves. */
export function startOver(props: ViewProps, result: AttemptAnswer): void {
  const missed = 'revisit' in result ? result.revisit.map(({ question }) => question) : []
  if (!props.state.only && missed.length > 0) forgetOnly(props, missed)
  restart(props)
}

/** Deletes all progress of the quiz, also that of parts that were asked by themselves. */
export function forgetAll(props: ViewProps): void {
  const store = storeOf(props)
  const { id } = props.state.quiz
  for (const name of store.names()) if (name === id || name.startsWith(`${id}?`)) store.forget(name)
  restart(props, 'forgotten')
}

function restart(props: ViewProps, notice?: 'forgotten'): void {
  const { quiz, only, set } = props.state
  const event = { type: 'restart', ...props.fresh(), ...(notice && { notice }) } as const
  const again = (other?: PublicQuiz) => props.dispatch({ ...event, quiz: other })
  if (!quiz.draw || only || set || props.context.host.getAttribute('seed')) {
    again()
    return
  }
  // If another draw cannot be loaded, the same questions are asked again.
  const draw = (chunk: OtherQuestionsChunk) =>
    chunk.draw(props, props.context, `${event.seed}`, again)
  otherQuestions(props)
    .then(draw)
    .catch(() => again())
}

const otherQuestions = ({ context }: ViewProps) =>
  context.load<OtherQuestionsChunk>('other-questions')

function forgetOnly(props: ViewProps, ids: readonly string[]): void {
  storeOf(props).forget(progressName(props.state.quiz.id, props.context.host, ids.join(',')))
}

/** Changes attributes so that the element is filled anew, with a quiz that is here already. */
export function fillWith(
  quiz: PublicQuiz,
  host: HTMLElement,
  change: (host: HTMLElement) => void,
): void {
  const own: unknown = Reflect.get(host, 'data')
  Reflect.set(host, 'data', quiz)
  change(host)
  Reflect.set(host, 'data', own)
}
