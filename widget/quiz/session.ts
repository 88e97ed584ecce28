// Holds the state of one quiz. Every event passes through `dispatch`: it runs the state
// machine, draws, saves the progress, and passes the event to the effects.
import type { PublicQuiz } from '../../content/wire/index.ts'
import type { ElementContext } from '../element/context.ts'
import type { Saved } from '../progress/saved.ts'
import { openStore, progressName } from '../progress/storage.ts'
import type { Effects, Session } from './after-answer.ts'
import { toSaved } from './machine/selectors.ts'
import { start } from './machine/start.ts'
import type { Event, Fresh, State } from './machine/state.ts'
import { transition } from './machine/transition.ts'
import type { Retryable } from './retryable.ts'

export function createSession(
  context: ElementContext,
  quiz: PublicQuiz,
  draw: () => void,
  effects: Retryable<Effects>,
): Session {
  const { host, fail } = context
  const attribute = (name: string) => host.getAttribute(name) || undefined
  const store = openStore(host.getAttribute('storage'))
  const name = progressName(quiz.id, context)
  // A page that brings the questions itself may bring others than those of the last visit.
  const kept = store.load(name)
  const saved = keptSeed(kept, quiz) ? undefined : kept
  let isKept = true
  let state: State = start({
    // `statistics="off"`: as if the server counted nothing.
    quiz: attribute('statistics') === 'off' ? { ...quiz, statistics: undefined } : quiz,
    question: attribute('question'),
    only: attribute('only')?.split(/[\s,]+/),
    set: attribute('set'),
    saved,
    ...fresh(),
  })
  // After a reload the reader gets the same questions, even if none was answered.
  if (state.seed !== undefined) store.save(name, toSaved(state), true)

  function dispatch(event: Event): void {
    const before = state
    try {
      state = transition(before, event)
      if (state !== before) {
        try {
          draw()
        } finally {
          // After drawing, because storage takes time; and also if drawing throws.
          save(event)
        }
        // The promise is the queue: what happens before the effects have loaded is run then.
        effects.loaded.then((loaded) => loaded.run(event)).catch(fail)
      }
      if (event.type !== 'effects-unavailable') effects.load(event.type === 'retry')
    } catch (error) {
      fail(error)
    }
  }

  function save(event: Event): void {
    // Merged progress is saved already, and deleted progress must stay deleted.
    if (event.type === 'merged') return
    const isWhole = !attribute('question')
    const progress = toSaved(state)
    if (event.type !== 'restart') isKept = store.save(name, progress, isWhole)
    else if (isWhole && !event.notice) isKept = store.replace(name, progress)
    else store.forget(name, isWhole ? undefined : state.questions.map(({ id }) => id))
  }

  function fresh(): Fresh {
    const seed = host.getAttribute('seed')
    const [random] = crypto.getRandomValues(new Uint32Array(1))
    return { attempt: uuid(), seed: seed ? Number(seed) >>> 0 : random }
  }

  return {
    get state() {
      return state
    },
    get isKept() {
      return isKept
    },
    store,
    name,
    isResumed: Object.keys(saved?.items ?? {}).length > 0,
    dispatch,
    fresh,
  }
}

/** The seed of kept progress, if another one drew these questions. */
export function keptSeed(saved: Saved | undefined, { seed }: PublicQuiz): string | undefined {
  const kept = saved?.seed
  return seed === undefined || kept === undefined || kept === seed ? undefined : `${kept}`
}

/**
 * crypto.randomUUID exists in secure contexts and newer browsers only, and a blog may be on plain
 * HTTP. The URL of a blob ends with a random UUID in every context (File API, section 8.3.1), but it
 * takes a call to another process.
 */
function uuid(): string {
  if (crypto.randomUUID) return crypto.randomUUID()
  const url = URL.createObjectURL(new Blob())
  URL.revokeObjectURL(url)
  return url.slice(-36)
}
