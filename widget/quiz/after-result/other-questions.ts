// Gets questions that the element does not have yet: another draw from a pool, or the rest of a quiz
// behind one of its sets. Throws if they cannot be loaded.
import { arranged } from '../../../content/common/draw.ts'
import type { PublicQuiz } from '../../../content/wire/index.ts'
import type { ElementContext } from '../../element/context.ts'
import { openStore, progressName } from '../../progress/storage.ts'
import type { Session } from '../after-answer.ts'
import type { ViewProps } from '../views/view-props.ts'

/** Long enough for a slow phone, and short enough that a reader still waits. */
const TIMEOUT_MS = 8000

export async function draw(
  { state }: Pick<Session, 'state'>,
  context: ElementContext,
  seed: string,
  use: (quiz: PublicQuiz) => void,
): Promise<void> {
  // The page may have turned statistics off.
  const { statistics } = state.quiz
  use({ ...(await load(context, state.quiz.id, seed)), statistics })
}

async function load(
  { api, lang }: ElementContext,
  id: string,
  seed: string | number | undefined,
): Promise<PublicQuiz> {
  const query = new URLSearchParams({ lang, ...(seed !== undefined && { seed: `${seed}` }) })
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const response = await fetch(`${api}/api/v1/quizzes/${id}?${query}`, { signal })
  if (!response.ok) throw response.status
  return response.json()
}

/**
 * Fills the element with the whole quiz: the answers to the set are kept, and the reader goes on
 * with the first question that is open. The attempt stays the same, so that it counts once.
 */
export async function askRest({ state, context }: ViewProps): Promise<void> {
  const { host } = context
  const { id, draw: isDrawn, shuffle } = state.quiz
  const store = openStore(host.getAttribute('storage'))
  const [ofSet, ofWhole] = [progressName(id, context, null), progressName(id, context, null, null)]
  const before = store.load(ofWhole)
  const whole = await load(context, id, isDrawn ? before?.seed : undefined)
  const seed = whole.seed ?? before?.seed ?? state.seed
  const items = { ...before?.items, ...store.load(ofSet)?.items }
  const order = whole.seed === seed ? whole.questions : arranged(whole.questions, shuffle, seed)
  const index = order.findIndex((question) => items[question.id]?.status !== 'checked')
  // If nothing is open, the result that was reached stays.
  if (index >= 0 || !before) {
    const attempt = before?.attempt ?? state.attempt
    store.replace(ofWhole, { attempt, seed, index: Math.max(0, index), items })
  }
  fillWith(whole, host, () => {
    for (const name of ['only', 'set']) host.removeAttribute(name)
  })
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
